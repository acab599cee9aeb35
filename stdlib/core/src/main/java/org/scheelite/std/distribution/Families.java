package org.scheelite.std.distribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All families of distributions, by name.
final class Families {
  private static final Map<String, Family> ALL = collect();

  private Families() {}

  /// The family with this name, or null.
  static @Nullable Family named(String name) {
    return ALL.get(name);
  }

  private static Map<String, Family> collect() {
    Map<String, Family> all = new HashMap<>();
    for (List<Family> some :
        List.of(
            NormalFamilies.all(),
            LifetimeFamilies.all(),
            GammaFamilies.all(),
            DiscreteFamilies.all())) {
      some.forEach(family -> all.put(family.name(), family));
    }
    return Map.copyOf(all);
  }
}
