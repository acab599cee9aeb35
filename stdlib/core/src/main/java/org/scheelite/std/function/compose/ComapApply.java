package org.scheelite.std.function.compose;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// Functions applied to the elements of one list.
///
/// `ComapApply[{f, g, …}, {x, y, …}]` gives `{f[x, y, …], g[x, y, …], …}`.
///
/// ```wl
/// In:  ComapApply[{f, g}, {x, y}]
/// Out: {f[x, y], g[x, y]}
/// In:  ComapApply[{Plus, Times}][{2, 3}]
/// Out: {5, 6}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Comap", "Apply", "Through"})
final class ComapApply {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr comap(Normal call, Frame frame) {
    Expr functions = call.arg(0);
    if (Parts.size(functions) < 0 || Parts.size(call.arg(1)) < 0) {
      return Faults.normal(call, Parts.size(functions) < 0 ? 1 : 2, frame);
    }
    Expr[] values = Parts.array(functions);
    Arrays.setAll(values, i -> Call.of(values[i], Parts.array(call.arg(1))));
    return functions instanceof Assoc
        ? Parts.with(functions, values)
        : Call.of(functions.head(), values);
  }
}
