package org.scheelite.std.analysis.root;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.analysis.SearchStart;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Terms;

/// A numerical root.
///
/// `FindRoot[f, {x, x0}]` looks for a root of `f` from `x0` on; `FindRoot[left == right, {x, x0}]`
/// for a solution of the equation. Newton's method is used, with steps shortened where they would
/// not help. `{x, x0, x1}` gives two places to start from: the secant method, which needs no
/// derivative, or Brent's where the function has different signs there. `{x, x0, min, max}` stops
/// the search at the ends of a range. Several equations are solved for as many variables.
///
/// ```wl
/// In:  FindRoot[Cos[x] == x, {x, 1}]
/// Out: {x -> 0.7390851332151607}
/// In:  FindRoot[x^2 - 2, {x, 1., 2.}]
/// Out: {x -> 1.414213562373095}
/// In:  FindRoot[{x + y == 3, x y == 2}, {{x, 0}, {y, 5}}]
/// Out~: {x -> 1., y -> 2.}
/// ```
///
/// More digits are found with more `WorkingPrecision`; a complex start finds complex roots.
///
/// ```wl
/// In:  FindRoot[x^2 == 2, {x, 1}, WorkingPrecision -> 30]
/// Out: {x -> 1.41421356237309504880168872420969807`30.}
/// In:  FindRoot[x^2 + 1, {x, I/2}]
/// Out: {x -> 0. + 1.*I}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"FindMinimum", "NIntegrate"})
final class FindRoot {
  /// No further progress is possible, and the function is not small.
  static final Message LSTOL =
      Message.of(
          "FindRoot::lstol",
          "The line search decreased the step size to within tolerance specified by AccuracyGoal"
              + " and PrecisionGoal but was unable to find a sufficient decrease in the merit"
              + " function. You may need more than MachinePrecision digits of working precision to"
              + " meet these tolerances.");

  /// The iterations are used up.
  static final Message CVMIT =
      Message.of(
          "FindRoot::cvmit",
          "Failed to converge to the requested accuracy or precision within `1` iterations.");

  /// No step can be computed.
  static final Message JSING =
      Message.of(
          "FindRoot::jsing",
          "Encountered a singular Jacobian at the point `1` = `2`. Try perturbing the initial"
              + " point(s).");

  /// The function has no number for its value.
  static final Message NLNUM =
      Message.of(
          "FindRoot::nlnum",
          "The function value `1` is not a list of numbers with dimensions `2` at `3` = `4`.");

  /// A start of the search is not understood.
  static final Message FDSS =
      Message.of(
          "FindRoot::fdss", "Search specification `1` should be a list with 1 to 5 elements.");

  /// There are more or less equations than variables.
  static final Message NVEQ =
      Message.of(
          "FindRoot::nveq",
          "The number of equations does not match the number of variables in `1`.");

  /// Brent's method needs values of different signs.
  static final Message BBRAC =
      Message.of(
          "FindRoot::bbrac",
          "Method -> \"Brent\" is only applicable to univariate real functions and requires two"
              + " real starting values that bracket a root.");

  /// The search has left its range.
  static final Message REGED =
      Message.of(
          "FindRoot::reged",
          "The point `1` is at the edge of the search region `2` in coordinate `3` and the computed"
              + " search direction points outside the region.");

  static final Option<Integer> WORKING_PRECISION = NumericOptions.WORKING_PRECISION;
  static final Option<Double> ACCURACY_GOAL = NumericOptions.ACCURACY_GOAL;
  static final Option<Double> PRECISION_GOAL = NumericOptions.PRECISION_GOAL;
  static final Option<Integer> MAX_ITERATIONS = NumericOptions.MAX_ITERATIONS;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> EVALUATION_MONITOR = NumericOptions.EVALUATION_MONITOR;
  static final Option<Expr> STEP_MONITOR = NumericOptions.STEP_MONITOR;

  /// The derivatives, where they are not to be computed.
  static final Option<Expr> JACOBIAN = Option.any("Jacobian", Sym.AUTOMATIC);

  private FindRoot() {}

  @Form
  static @Nullable Expr root(Expr f, Expr spec, Expr[] more, Options options, Frame frame) {
    var specs = new ArrayList<Expr>();
    specs.add(spec);
    specs.addAll(List.of(more));
    List<SearchStart> starts = SearchStart.read(specs, false, frame);
    if (starts == null) {
      return frame.decline(FDSS, spec);
    }
    Variables variables = SearchStart.variables(starts);
    return variables.local(frame, () -> solve(f, starts, variables, options, frame));
  }

  private static @Nullable Expr solve(
      Expr f, List<SearchStart> starts, Variables variables, Options options, Frame frame) {
    List<Expr> functions = functions(frame.evaluate(variables.inner(f)));
    if (functions.size() != variables.count()) {
      return frame.decline(NVEQ, f);
    }
    var search = new RootSearch(functions, variables, starts, options, frame);
    return search.run();
  }

  /// The expressions that are to vanish.
  private static List<Expr> functions(Expr f) {
    return switch (f) {
      case Normal list when list.is(Sym.LIST) ->
          list.args().stream().flatMap(e -> functions(e).stream()).toList();
      case Call call when call.is(Sym.AND) ->
          call.args().stream().flatMap(e -> functions(e).stream()).toList();
      case Call call
          when call.is(Sym.EQUAL, 2)
              && call.arg(0) instanceof Normal left
              && left.is(Sym.LIST)
              && call.arg(1) instanceof Normal right
              && right.is(Sym.LIST, left.size()) -> {
        var parts = new ArrayList<Expr>();
        for (int i = 0; i < left.size(); i++) {
          parts.add(Terms.difference(left.arg(i), right.arg(i)));
        }
        yield parts;
      }
      case Call call when call.is(Sym.EQUAL, 2) ->
          List.of(Terms.difference(call.arg(0), call.arg(1)));
      default -> List.of(f);
    };
  }
}
