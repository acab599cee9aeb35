package org.scheelite.std.calculus;

import java.util.LinkedHashSet;
import java.util.Set;
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
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// Partial derivatives.
///
/// `D[f, x]` is the derivative of `f` with respect to `x`, `D[f, {x, n}]` the `n`-th one, and `D[f,
/// x, y, ...]` is taken with respect to several variables one after another. `D[f, {{x1, x2,
/// ...}}]` is the list of derivatives with respect to each variable, and `D[f, {{x1, x2, ...}, n}]`
/// the array of all `n`-th ones.
///
/// ```wl
/// In:  D[x^n, x]
/// Out: n*x^(-1 + n)
/// In:  D[Sin[x]/x, x]
/// Out: Cos[x]/x - Sin[x]/x^2
/// In:  D[x^x, x]
/// Out: x^x*(1 + Log[x])
/// ```
///
/// Unknown functions are differentiated by the chain rule.
///
/// ```wl
/// In:  D[f[x^2], x]
/// Out: 2*x*Derivative[1][f][x^2]
/// In:  D[f[x, y], x, {y, 2}]
/// Out: Derivative[1, 2][f][x, y]
/// ```
///
/// A gradient and a matrix of second derivatives:
///
/// ```wl
/// In:  D[x^2 y, {{x, y}}]
/// Out: {2*x*y, x^2}
/// In:  D[x^2 y, {{x, y}, 2}]
/// Out: {{2*y, 2*x}, {2*x, 0}}
/// ```
///
/// Symbols that depend on the variable in an unknown way are named by `NonConstants`.
///
/// ```wl
/// In:  D[x y, x, NonConstants -> {y}]
/// Out: y + x*D[y, x, NonConstants -> {y}]
/// ```
@Builtin(seeAlso = {"Derivative", "Dt", "Integrate", "Grad"})
final class D {
  /// Something is no variable to differentiate by.
  static final Message IVAR = GeneralMessages.IVAR.by("D");

  /// The order of a derivative is no natural number.
  static final Message DVAR =
      Message.of(
          "D::dvar",
          "Multiple derivative specifier `1` does not have the form {variable, n}, where n is a"
              + " non-negative machine integer.");

  /// Symbols that depend on the variables.
  static final Option<Expr> NON_CONSTANTS = Option.any("NonConstants", Call.list());

  private D() {}

  @Form
  static Expr itself(Expr f) {
    return f;
  }

  @Form
  static @Nullable Expr derivative(
      Expr f, Expr variable, Expr[] rest, Options options, Frame frame) {
    Set<Expr> dependent = dependent(options.get(NON_CONSTANTS));
    if (f.equals(variable) && dependent.isEmpty() && rest.length == 0) {
      return Expressions.isVariable(variable, frame) ? Int.ONE : frame.decline(IVAR, variable);
    }
    if (dependent.contains(f)) {
      return null;
    }
    Expr value = by(f, variable, dependent, frame);
    for (int i = 0; i < rest.length && value != null; i++) {
      value = by(value, rest[i], dependent, frame);
    }
    return value;
  }

  private static Set<Expr> dependent(Expr value) {
    return value instanceof Normal list && list.is(Sym.LIST)
        ? new LinkedHashSet<>(list.args())
        : Set.of(value);
  }

  private static @Nullable Expr by(Expr f, Expr variable, Set<Expr> dependent, Frame frame) {
    if (!(variable instanceof Normal list) || !list.is(Sym.LIST)) {
      return once(f, variable, dependent, frame);
    }
    if (list.size() == 0 || list.size() > 2) {
      return frame.decline(DVAR, variable);
    }
    long times = 1;
    if (list.size() == 2) {
      if (!(list.arg(1) instanceof Int(long n)) || n < 0) {
        return list.arg(1) instanceof org.scheelite.expr.Num || Lists.isList(list.arg(1))
            ? frame.decline(DVAR, variable)
            : null;
      }
      times = n;
    }
    Expr value = f;
    for (long i = 0; i < times && value != null; i++) {
      frame.poll();
      value =
          Lists.isList(list.arg(0))
              ? array(value, (Normal) list.arg(0), dependent, frame)
              : list.size() == 1 ? null : once(value, list.arg(0), dependent, frame);
    }
    return value == null && list.size() == 1 && !Lists.isList(list.arg(0))
        ? frame.decline(DVAR, variable)
        : value;
  }

  /// The derivatives with respect to all variables of an array, innermost.
  private static @Nullable Expr array(Expr f, Normal variables, Set<Expr> dependent, Frame frame) {
    if (Lists.isList(f)) {
      var rows = new Expr[((Normal) f).size()];
      for (int i = 0; i < rows.length; i++) {
        Expr row = array(((Normal) f).arg(i), variables, dependent, frame);
        if (row == null) {
          return null;
        }
        rows[i] = row;
      }
      return Lists.of(rows);
    }
    var values = new Expr[variables.size()];
    for (int i = 0; i < values.length; i++) {
      Expr variable = variables.arg(i);
      Expr value =
          Lists.isList(variable)
              ? array(f, (Normal) variable, dependent, frame)
              : once(f, variable, dependent, frame);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return Lists.of(values);
  }

  private static @Nullable Expr once(Expr f, Expr variable, Set<Expr> dependent, Frame frame) {
    if (!Expressions.isVariable(variable, frame)) {
      return frame.decline(IVAR, variable);
    }
    return frame.evaluate(new Differentiation(variable, dependent, false, frame).of(f));
  }
}
