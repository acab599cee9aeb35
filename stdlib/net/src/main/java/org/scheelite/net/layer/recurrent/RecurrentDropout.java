package org.scheelite.net.layer.recurrent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;

/// The option `"Dropout"` of recurrent layers: what is set to 0 at random while a net is trained.
///
/// @param methods probabilities by method
record RecurrentDropout(Map<String, Double> methods) {
  static final String WEIGHTS = "VariationalWeights";
  static final String INPUT = "VariationalInput";
  static final String STATE = "VariationalState";
  static final String UPDATE = "StateUpdate";
  private static final List<String> NAMES = List.of(WEIGHTS, INPUT, STATE, UPDATE);
  static final RecurrentDropout NONE = new RecurrentDropout(Map.of());

  static final Option<RecurrentDropout> OPTION =
      Option.string(
          "Dropout",
          Sym.NONE,
          "None, a probability, or rules of probabilities for \"VariationalWeights\", \"VariationalInput\","
              + " \"VariationalState\" and \"StateUpdate\"",
          RecurrentDropout::read);

  private static @Nullable RecurrentDropout read(Expr value, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return NONE;
    }
    double one = Arguments.real(value, frame);
    if (one >= 0 && one < 1) {
      return one == 0 ? NONE : new RecurrentDropout(Map.of(WEIGHTS, one));
    }
    List<Expr> rules =
        value instanceof Normal list && Lists.isList(list) ? list.args() : List.of(value);
    var methods = new LinkedHashMap<String, Double>();
    for (Expr rule : rules) {
      if (!(rule instanceof Normal pair)
          || !pair.is(Sym.RULE, 2)
          || !(pair.arg(0) instanceof Str(String name))
          || !NAMES.contains(name)) {
        return null;
      }
      double probability = Arguments.real(pair.arg(1), frame);
      if (!(probability >= 0 && probability < 1)) {
        return null;
      }
      methods.put(name, probability);
    }
    return methods.isEmpty() ? null : new RecurrentDropout(Map.copyOf(methods));
  }

  double of(String method) {
    return methods.getOrDefault(method, 0.0);
  }

  /// Whether something changes within the steps, so that they cannot be one operation.
  boolean withinSteps() {
    return of(STATE) > 0 || of(UPDATE) > 0;
  }

  Expr expr() {
    if (methods.isEmpty()) {
      return Sym.NONE;
    }
    if (methods.size() == 1 && of(WEIGHTS) > 0) {
      return Real.of(of(WEIGHTS));
    }
    return Lists.of(
        NAMES.stream()
            .filter(methods::containsKey)
            .map(name -> Call.rule(Str.of(name), Real.of(of(name))))
            .toList());
  }
}
