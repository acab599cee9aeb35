package org.scheelite.std.analysis.interpolation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// A function that passes through data, as `Interpolation` and `NDSolve` give it.
///
/// Applied to a number it gives a value, applied to a list one for each element. Derivatives are
/// such functions too. `f["Domain"]`, `"Coordinates"`, `"ValuesOnGrid"`, `"InterpolationOrder"` and
/// `"Grid"` tell about it.
///
/// ```wl
/// In:  f = Interpolation[{1, 2, 3, 5, 8, 5}]; f[2.5]
/// Out: 2.4375
/// In:  f'[2.5]
/// Out~: 0.9583333333
/// In:  f["Domain"]
/// Out: {{1, 6}}
/// ```
@Builtin(seeAlso = {"Interpolation", "ListInterpolation", "NDSolve"})
final class InterpolatingFunction {
  private InterpolatingFunction() {}

  @Form
  static @Nullable Expr read(
      Expr domain,
      Normal orders,
      Normal derivatives,
      Normal grids,
      Normal values,
      Normal slopes,
      Frame frame) {
    Num[][] places = rows(grids);
    Num[] heights = numbers(values);
    Num[][] known = rows(slopes);
    int[] order = ints(orders);
    int[] derivative = ints(derivatives);
    if (places == null || heights == null || known == null || order == null || derivative == null) {
      return null;
    }
    long total = Arrays.stream(places).mapToLong(g -> g.length).reduce(1, (a, b) -> a * b);
    boolean fits =
        total == heights.length
            && order.length == places.length
            && derivative.length == places.length
            && (known.length == 0 || places.length == 1)
            && Arrays.stream(places).allMatch(g -> g.length > 1);
    return fits
        ? new InterpolatingValue(new GridData(places, heights, known, order), derivative)
        : null;
  }

  private static Num @Nullable [][] rows(Normal list) {
    var rows = new Num[list.size()][];
    for (int i = 0; i < rows.length; i++) {
      Num[] row = list.arg(i) instanceof Normal inner ? numbers(inner) : null;
      if (row == null) {
        return null;
      }
      rows[i] = row;
    }
    return rows;
  }

  private static Num @Nullable [] numbers(Normal list) {
    if (!list.is(Sym.LIST)) {
      return null;
    }
    var numbers = new Num[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(list.arg(i) instanceof Num n)) {
        return null;
      }
      numbers[i] = n;
    }
    return numbers;
  }

  private static int @Nullable [] ints(Normal list) {
    var numbers = new int[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(list.arg(i) instanceof Int(long n)) || n < 0 || n > 1000) {
        return null;
      }
      numbers[i] = (int) n;
    }
    return numbers;
  }
}
