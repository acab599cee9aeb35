package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A family of distributions of one variable: what its parameters are, and its formulas in the
/// language. In the formulas `x` is the variable and `q` a probability.
///
/// @param name the head of its members
/// @param parameters their names in the formulas
/// @param limits what each parameter may be
/// @param range whether the first two parameters come as a list, `{a, b}`
/// @param discrete whether the values are integers
/// @param low the least value
/// @param high the largest value
/// @param formulas by what they give: `PDF`, `CDF`, `Quantile`, `Mean`, `Variance` ...
record Family(
    String name,
    List<String> parameters,
    List<Limit> limits,
    boolean range,
    boolean discrete,
    String low,
    String high,
    Map<String, String> formulas) {

  /// Starts the description of a family.
  ///
  /// @param parameters names with their limits: `"m REAL, s POSITIVE"`; in brackets where the first
  ///   two come as a list
  static Builder of(String name, String parameters) {
    return new Builder(name, parameters);
  }

  /// Collects the formulas of a family.
  static final class Builder {
    private final String name;
    private final String parameters;
    private final Map<String, String> formulas = new HashMap<>();

    private Builder(String name, String parameters) {
      this.name = name;
      this.parameters = parameters;
    }

    /// Adds a formula.
    Builder gives(String what, String formula) {
      formulas.put(what, formula);
      return this;
    }

    /// A family of real values from `low` to `high`.
    Family continuous(String low, String high) {
      return build(false, low, high);
    }

    /// A family of whole values from `low` to `high`.
    Family discrete(String low, String high) {
      return build(true, low, high);
    }

    private Family build(boolean discrete, String low, String high) {
      List<String> names = new ArrayList<>();
      List<Limit> limits = new ArrayList<>();
      boolean range = parameters.startsWith("{");
      for (String parameter : parameters.replaceAll("[{}]", "").split(", *")) {
        String[] words = parameter.split(" ");
        names.add(words[0]);
        limits.add(Limit.valueOf(words[1]));
      }
      return new Family(
          name,
          List.copyOf(names),
          List.copyOf(limits),
          range,
          discrete,
          low,
          high,
          Map.copyOf(formulas));
    }
  }
}
