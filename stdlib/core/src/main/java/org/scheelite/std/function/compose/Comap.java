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

/// Functions applied to one argument.
///
/// `Comap[{f, g, …}, x]` gives `{f[x], g[x], …}`. `Comap[fs]` is a function.
///
/// ```wl
/// In:  Comap[{f, g}, x]
/// Out: {f[x], g[x]}
/// In:  Comap[{Length, Total}][{1, 2, 3}]
/// Out: {3, 6}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"ComapApply", "Through", "Map"})
final class Comap {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr comap(Normal call, Frame frame) {
    Expr functions = call.arg(0);
    if (Parts.size(functions) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr[] values = Parts.array(functions);
    Arrays.setAll(values, i -> Call.of(values[i], call.arg(1)));
    return functions instanceof Assoc
        ? Parts.with(functions, values)
        : Call.of(functions.head(), values);
  }
}
