package org.scheelite.std.analysis.quadrature;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.analysis.Variables;

/// A numerical integral.
///
/// `NIntegrate[f, {x, a, b}]` is the integral of `f` from `a` to `b`, which may be infinite;
/// `NIntegrate[f, {x, a, b}, {y, c, d}, ...]` a multiple integral, the first variable outermost.
/// `{x, a, p, ..., b}` names places between where `f` is not smooth, or corners of a path in the
/// complex plane. The integrand may be complex, or a list.
///
/// ```wl
/// In:  NIntegrate[Sin[x^2], {x, 0, 2}]
/// Out~: 0.8047764893437561
/// In:  NIntegrate[Exp[-x^2], {x, -Infinity, Infinity}]
/// Out~: 1.7724538509055159
/// In:  NIntegrate[1/Sqrt[x], {x, 0, 1}]
/// Out~: 2.
/// In:  NIntegrate[x y, {x, 0, 1}, {y, 0, x}]
/// Out~: 0.125
/// ```
///
/// An integral that does not exist is reported, and what was reached is given.
///
/// ```wl
/// In:  NIntegrate[f[x], {x, 0, 1}]
/// Msg: NIntegrate::inumr: The integrand f[x] has evaluated to non-numerical values for all sampling points in the region with boundaries {{0, 1}}.
/// Out: NIntegrate[f[x], {x, 0, 1}]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Integrate", "NSum", "NDSolve"})
final class NIntegrate {
  /// The integrand has no numeric value.
  static final Message INUMR =
      Message.of(
          "NIntegrate::inumr",
          "The integrand `1` has evaluated to non-numerical values for all sampling points in the"
              + " region with boundaries `2`.");

  /// The error did not become small enough.
  static final Message NCVB =
      Message.of(
          "NIntegrate::ncvb",
          "NIntegrate failed to converge to prescribed accuracy after `1` recursive bisections in"
              + " `2` near {`2`} = {`3`}. NIntegrate obtained `4` and `5` for the integral and error"
              + " estimates.");

  /// A bound is no number.
  static final Message NLIM =
      Message.of("NIntegrate::nlim", "`1` = `2` is not a valid limit of integration.");

  /// A range has not the right form.
  static final Message VARS =
      Message.of(
          "NIntegrate::vars",
          "Integration range specification `1` is not of the form {x, xmin, ..., xmax}.");

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> EVALUATION_MONITOR = NumericOptions.EVALUATION_MONITOR;
  static final Option<Expr> EXCLUSIONS = Option.any("Exclusions", Sym.NONE);

  /// How often a range may be halved.
  static final Option<Expr> MAX_RECURSION = Option.any("MaxRecursion", Sym.AUTOMATIC);

  static final Option<Expr> MIN_RECURSION = Option.any("MinRecursion", org.scheelite.expr.Int.ZERO);
  static final Option<Expr> MAX_POINTS = Option.any("MaxPoints", Sym.AUTOMATIC);

  private NIntegrate() {}

  @Form
  static @Nullable Expr integral(Expr f, Expr range, Expr[] more, Options options, Frame frame) {
    var names = new ArrayList<Expr>();
    var bounds = new ArrayList<List<Expr>>();
    var all = new ArrayList<Expr>();
    all.add(range);
    all.addAll(List.of(more));
    for (Expr one : all) {
      Expr spec = one instanceof Normal ? one : frame.evaluate(one);
      if (!(spec instanceof Normal list) || !list.is(Sym.LIST) || list.size() < 3) {
        return frame.decline(VARS, spec);
      }
      names.add(list.arg(0));
      bounds.add(list.args().subList(1, list.size()));
    }
    Variables variables = Variables.of(names);
    return variables.local(
        frame,
        () -> {
          Expr body = frame.evaluate(variables.inner(f));
          var task = new Integration(f, body, variables, bounds, options, frame);
          return task.run();
        });
  }
}
