package org.scheelite.std.compile;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The values of an expression for the values of an iterator, by generated code.
public final class NumericTable {
  private NumericTable() {}

  /// The list of the values of `body`; null where there is no code for it. The iterator's variable
  /// must be the caller's to set.
  public static @Nullable Normal list(
      Expr body, Symbol variable, long count, LongFunction<Expr> values, Frame frame) {
    if (count == 0 || count > Integer.MAX_VALUE - 8) {
      return null;
    }
    Type type = Type.of(values.apply(0));
    if (type == null || !type.isScalar() || variable.isSystem()) {
      return null;
    }
    Compiled compiled =
        Acceleration.of(frame)
            .find(
                "table",
                body,
                List.of(variable),
                List.of(type),
                count,
                frame,
                (translator, inputs, kept) -> {
                  Scope scope = translator.scope();
                  int place = scope.variable(type);
                  inputs.add(place);
                  scope.global(variable, place, false);
                  translator.changes(variable);
                  return translator.plain(body, scope);
                });
    if (compiled == null || compiled.assigned().contains(variable)) {
      return null;
    }
    var run = new Run(compiled, frame);
    if (!run.isUsable()) {
      return null;
    }
    return filled(run, body, variable, type, (int) count, values, frame);
  }

  private static Normal filled(
      Run run,
      Expr body,
      Symbol variable,
      Type type,
      int count,
      LongFunction<Expr> values,
      Frame frame) {
    var results = new Results(count);
    try {
      for (int k = 0; k < count; k++) {
        frame.poll();
        Expr value = values.apply(k);
        boolean fits = run.isUsable() && Type.of(value) == type;
        if (fits) {
          run.put(0, value);
        }
        if (fits && run.attempt()) {
          results.add(run);
        } else {
          run.release();
          frame.definitions().setOwnValue(variable, value);
          results.add(frame.evaluate(body));
          run.load();
        }
      }
    } finally {
      run.release();
    }
    return results.list();
  }
}
