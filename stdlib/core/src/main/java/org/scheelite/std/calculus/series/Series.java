package org.scheelite.std.calculus.series;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.Expressions;

/// A power series expansion.
///
/// `Series[f, {x, x0, n}]` expands `f` in powers of `x - x0` up to the `n`-th; poles, roots and
/// logarithms at `x0` are allowed, and `x0` may be `Infinity`. `Series[f, {x, x0, n}, {y, y0, m}]`
/// expands the coefficients in turn. `Series[f, x -> x0]` gives the first term. `Normal` gives the
/// polynomial.
///
/// ```wl
/// In:  Series[Exp[x], {x, 0, 3}]
/// Out: SeriesData[x, 0, {1, 1, 1/2, 1/6}, 0, 4, 1]
/// In:  Normal[Series[Cos[x]/x, {x, 0, 3}]]
/// Out: x^(-1) - x/2 + x^3/24
/// In:  ToString[Series[f[x], {x, a, 2}]]
/// Out: f[a] + f'[a] (x - a) + (f''[a] (x - a)^2)/2 + O[x - a]^3
/// In:  Series[Sqrt[Sin[x]], {x, 0, 3}] // Normal
/// Out: Sqrt[x] - x^(5/2)/12
/// ```
@Builtin(seeAlso = {"SeriesCoefficient", "Normal", "O", "Limit"})
final class Series {
  /// The specification of the expansion is not understood.
  static final Message SSPEC =
      Message.of("Series::sspec", "Series specification `1` is not a list with three elements.");

  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Sym.AUTOMATIC);
  static final Option<Expr> ANALYTIC = Option.any("Analytic", Sym.TRUE);

  private Series() {}

  @Form
  static @Nullable Expr expand(Expr f, Expr spec, Expr[] more, Options options, Frame frame) {
    if (Lists.isList(f)) {
      return Expressions.mapList(
          (Normal) f,
          e ->
              frame.evaluate(
                  Call.of(org.scheelite.expr.Symbol.system("Series"), joined(e, spec, more))));
    }
    if (spec instanceof Call rule && rule.is(Sym.RULE, 2)) {
      return leading(f, rule, frame);
    }
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST, 3)) {
      return frame.decline(SSPEC, spec);
    }
    if (!(list.arg(2) instanceof Int(long n))
        || n > 1000
        || n < -1000
        || !Expressions.isVariable(list.arg(0), frame)) {
      return null;
    }
    Expr variable = list.arg(0);
    Expr point = list.arg(1);
    if (Expressions.isFree(f, variable)) {
      return f;
    }
    PowerSeries series = SeriesArithmetic.expansion(f, variable, point, (int) n, frame);
    if (series == null) {
      return null;
    }
    PowerSeries all = series;
    for (Expr next : more) {
      all =
          all.map(
              c -> frame.evaluate(Call.of(org.scheelite.expr.Symbol.system("Series"), c, next)));
    }
    return new SeriesValue(variable, point, all);
  }

  private static Expr[] joined(Expr f, Expr spec, Expr[] more) {
    var args = new Expr[more.length + 2];
    args[0] = f;
    args[1] = spec;
    System.arraycopy(more, 0, args, 2, more.length);
    return args;
  }

  private static @Nullable Expr leading(Expr f, Call rule, Frame frame) {
    for (int order : new int[] {-1, 0, 1, 2, 4, 8}) {
      PowerSeries series = SeriesArithmetic.expansion(f, rule.arg(0), rule.arg(1), order, frame);
      if (series == null) {
        return null;
      }
      if (!series.isZero()) {
        int end = series.first() + 1;
        return new SeriesValue(rule.arg(0), rule.arg(1), series.cut(end, frame));
      }
    }
    return null;
  }
}
