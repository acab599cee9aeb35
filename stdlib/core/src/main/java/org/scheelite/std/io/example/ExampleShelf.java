package org.scheelite.std.io.example;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;

/// Some collections of data that a library brings; found through [ServiceLoader].
public interface ExampleShelf {
  /// What all libraries on the class path bring.
  StateKey<List<ExampleSet>> ALL = new StateKey<>("examples", ExampleShelf::installed);

  /// The collections.
  List<ExampleSet> sets();

  private static List<ExampleSet> installed() {
    var sets = new ArrayList<ExampleSet>();
    ServiceLoader.load(ExampleShelf.class, ExampleShelf.class.getClassLoader())
        .forEach(shelf -> sets.addAll(shelf.sets()));
    return List.copyOf(sets);
  }

  /// The collection of this name and type; null where there is none. A type that is null means any.
  static @Nullable ExampleSet named(@Nullable String type, String name, Frame frame) {
    for (ExampleSet set : frame.shared(ALL)) {
      if (set.name().equals(name) && (type == null || set.type().equals(type))) {
        return set;
      }
    }
    return null;
  }
}
