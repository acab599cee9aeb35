package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.builtin.Definitions;
import org.scheelite.expr.Symbol;

/// Generated code with what it needs of the session: variables and definitions it rests on.
///
/// @param outer variables of the session, and the variables of the unit that they are
/// @param assigned those of them that the code assigns to
/// @param dependencies symbols, and when their definitions had last changed
/// @param nesting how deep the interpreter goes for one call of a user's function, at most
record Compiled(
    Unit unit,
    NumericCode code,
    List<Symbol> outer,
    List<Integer> places,
    Set<Symbol> assigned,
    List<Symbol> dependencies,
    long[] moments,
    int nesting) {

  static Compiled of(Unit unit, NumericCode code, Translator translator, int nesting) {
    Map<Symbol, Long> found = translator.dependencies();
    var symbols = new ArrayList<Symbol>();
    var moments = new long[found.size()];
    for (Map.Entry<Symbol, Long> dependency : found.entrySet()) {
      moments[symbols.size()] = dependency.getValue();
      symbols.add(dependency.getKey());
    }
    return new Compiled(
        unit,
        code,
        List.copyOf(translator.outer().keySet()),
        List.copyOf(translator.outer().values()),
        Set.copyOf(translator.assigned()),
        symbols,
        moments,
        nesting);
  }

  Type result() {
    return unit.body().type();
  }

  /// Whether all definitions are as they were.
  boolean isValid(Definitions definitions) {
    for (int i = 0; i < moments.length; i++) {
      if (definitions.moment(dependencies.get(i)) != moments[i]) {
        return false;
      }
    }
    return true;
  }
}
