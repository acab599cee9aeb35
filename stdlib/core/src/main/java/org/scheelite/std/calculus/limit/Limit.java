package org.scheelite.std.calculus.limit;

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
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.Expressions;

/// A limit.
///
/// `Limit[f, x -> a]` is the limit of `f` where `x` goes to `a`, along real numbers from both
/// sides; `a` may be `Infinity` or `-Infinity`. `Direction -> "FromAbove"` or `"FromBelow"` takes
/// it from one side. Where the sides differ, or the function oscillates, the limit is
/// `Indeterminate`.
///
/// ```wl
/// In:  Limit[Sin[x]/x, x -> 0]
/// Out: 1
/// In:  Limit[(1 + a/x)^x, x -> Infinity]
/// Out: E^a
/// In:  Limit[x Log[x], x -> 0]
/// Out: 0
/// In:  {Limit[1/x, x -> 0], Limit[1/x, x -> 0, Direction -> "FromAbove"]}
/// Out: {Indeterminate, Infinity}
/// In:  Limit[Sin[x], x -> Infinity]
/// Out: Indeterminate
/// ```
///
/// The growth of exponentials, powers and logarithms is compared (Gruntz's method); limits with
/// other functions in which this does not suffice stay as they are. Signs of parameters are taken
/// from `Assumptions`.
///
/// ```wl
/// In:  Limit[x^10/E^x + Log[x]/x, x -> Infinity]
/// Out: 0
/// In:  Limit[E^(-a x), x -> Infinity, Assumptions -> a > 0]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Series", "D", "Integrate"})
final class Limit {
  /// The second argument is no rule for a variable.
  static final Message LIM =
      Message.of("Limit::lim", "Limit specification `1` is not of the form x -> x0.");

  /// From where the point is approached.
  static final Option<Limits.Side> DIRECTION =
      Option.symbol(
          "Direction",
          Symbol.system("Reals"),
          "Reals, \"FromAbove\", \"FromBelow\", 1 or -1",
          (value, frame) -> side(value));

  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Sym.TRUE);
  static final Option<Expr> ANALYTIC = Option.any("Analytic", Sym.FALSE);
  static final Option<Expr> PERFORMANCE_GOAL = Option.any("PerformanceGoal", Sym.AUTOMATIC);

  private Limit() {}

  private static Limits.@Nullable Side side(Expr value) {
    if (value.equals(Int.MINUS_ONE)) {
      return Limits.Side.ABOVE;
    }
    if (value.equals(Int.ONE)) {
      return Limits.Side.BELOW;
    }
    return switch (value) {
      case Str(String name) ->
          switch (name) {
            case "FromAbove" -> Limits.Side.ABOVE;
            case "FromBelow" -> Limits.Side.BELOW;
            case "TwoSided" -> Limits.Side.BOTH;
            default -> null;
          };
      case Symbol _ -> Limits.Side.BOTH;
      default -> null;
    };
  }

  @Form
  static @Nullable Expr limit(Expr f, Expr spec, Options options, Frame frame) {
    if (Lists.isList(f)) {
      var values = new Expr[((Normal) f).size()];
      for (int i = 0; i < values.length; i++) {
        Expr element = ((Normal) f).arg(i);
        Expr value = limit(element, spec, options, frame);
        values[i] = value == null ? Expressions.of("Limit", element, spec) : value;
      }
      return Call.list(values);
    }
    if (!(spec instanceof Call rule)
        || !rule.is(Sym.RULE, 2)
        || !Expressions.isVariable(rule.arg(0), frame)) {
      return frame.decline(LIM, spec);
    }
    var signs = new Signs(options.get(ASSUMPTIONS), frame);
    return Limits.of(f, rule.arg(0), rule.arg(1), options.get(DIRECTION), signs, frame);
  }
}
