package org.scheelite.std.calculus;

import static org.scheelite.builtin.Attribute.N_HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The derivative of a function.
///
/// `f'` or `Derivative[1][f]` is the derivative of a function of one argument, a function itself.
/// `Derivative[n1, n2, ...][f]` is taken `n1` times with respect to the first argument, and so on.
///
/// ```wl
/// In:  Sin'
/// Out: Cos[#1] &
/// In:  (#^3 &)'[x]
/// Out: 3*x^2
/// In:  f''[x]
/// Out: Derivative[2][f][x]
/// ```
///
/// Definitions of functions are used.
///
/// ```wl
/// In:  g[x_, y_] := x^2 y; Derivative[1, 1][g][a, b]
/// Out: 2*a
/// ```
@Builtin(
    attributes = {N_HOLD_ALL},
    seeAlso = {"D"})
final class Derivative {
  private Derivative() {}

  @Form
  static @Nullable Expr order(Expr[] orders) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    if (!(call.head() instanceof Call orders) || call.size() != 1 || orders.size() == 0) {
      return null;
    }
    int total = 0;
    for (Expr order : orders.args()) {
      if (!(order instanceof Int(long n)) || n < 0 || n > 1000) {
        return null;
      }
      total += (int) n;
    }
    Expr f = call.arg(0);
    if (total == 0) {
      return f;
    }
    return switch (f) {
      case Num _ -> Call.of(Sym.FUNCTION, Int.ZERO);
      case Call function when function.is(Sym.FUNCTION) -> ofFunction(function, orders, frame);
      case Call inner when isDerivative(inner, orders.size()) -> merged(inner, orders);
      case Symbol symbol -> ofSymbol(symbol, orders, frame);
      case Call other -> ofOther(other, orders, frame);
      default -> null;
    };
  }

  private static boolean isDerivative(Call call, int count) {
    return call.size() == 1 && call.head() instanceof Call head && head.is(Sym.DERIVATIVE, count);
  }

  private static Expr merged(Call inner, Call orders) {
    Call first = (Call) inner.head();
    Expr[] sums = new Expr[orders.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Terms.sum(first.arg(i), orders.arg(i));
    }
    return inner.withHead(orders.withArgs(sums));
  }

  private static @Nullable Expr ofFunction(Call function, Call orders, Frame frame) {
    boolean slots = function.size() == 1;
    Expr names = slots ? Sym.NULL : function.arg(0);
    if (names.equals(Sym.NULL)) {
      Expr body = function.arg(slots ? 0 : 1);
      Expr[] variables = fresh(orders.size());
      for (int i = 0; i < variables.length; i++) {
        body = withoutSlot(body, i + 1, variables[i]);
      }
      Expr derivative = derivatives(frame.evaluate(body), variables, orders, frame);
      return derivative == null ? null : function(derivative, variables);
    }
    Expr[] variables =
        names instanceof Normal list && list.is(Sym.LIST) ? list.toArray() : new Expr[] {names};
    if (variables.length < orders.size() || function.size() > 2) {
      return null;
    }
    Expr[] stand = fresh(variables.length);
    Expr body = function.arg(1);
    for (int i = 0; i < stand.length; i++) {
      body = Expressions.replace(body, variables[i], stand[i]);
    }
    Expr derivative = derivatives(frame.evaluate(body), stand, orders, frame);
    for (int i = 0; i < stand.length && derivative != null; i++) {
      derivative = Expressions.replace(derivative, stand[i], variables[i]);
    }
    return derivative == null ? null : function.with(1, derivative);
  }

  private static Expr withoutSlot(Expr body, int number, Expr variable) {
    Expr slot = Call.of(Sym.SLOT, Int.of(number));
    return Expressions.map(
        body,
        part ->
            part.equals(slot)
                ? variable
                : part instanceof Call inner && inner.is(Sym.FUNCTION, 1) ? part : null);
  }

  private static Expr[] fresh(int count) {
    var variables = new Expr[count];
    for (int i = 0; i < count; i++) {
      variables[i] = Symbol.of(Facts.CONTEXT + "slot" + (i + 1));
    }
    return variables;
  }

  private static Expr function(Expr body, Expr[] variables) {
    Expr result = body;
    for (int i = 0; i < variables.length; i++) {
      result = Expressions.replace(result, variables[i], Call.of(Sym.SLOT, Int.of(i + 1)));
    }
    return Call.of(Sym.FUNCTION, result);
  }

  /// The derivatives of an expression in some variables; null where one is not known.
  private static @Nullable Expr derivatives(Expr f, Expr[] variables, Call orders, Frame frame) {
    Expr value = f;
    for (int i = 0; i < orders.size(); i++) {
      for (long k = 0; k < ((Int) orders.arg(i)).value(); k++) {
        frame.poll();
        value = Differentiation.evaluated(value, variables[i], frame);
      }
    }
    return value;
  }

  private static @Nullable Expr ofSymbol(Symbol f, Call orders, Frame frame) {
    int count = orders.size();
    for (int i = 0; i < count; i++) {
      boolean used = !orders.arg(i).equals(Int.ZERO);
      if (used && KnownDerivatives.of(f, count, i) == null && !isDefined(f, frame)) {
        return null;
      }
    }
    Expr[] variables = fresh(count);
    Expr start = Call.of(f, variables);
    Expr value = isDefined(f, frame) ? frame.evaluate(start) : start;
    if (isDefined(f, frame) && value.equals(start)) {
      return null;
    }
    Expr derivative = derivatives(value, variables, orders, frame);
    return derivative == null || !isClosed(derivative, f) ? null : function(derivative, variables);
  }

  /// Whether a derivative of `f` is expressed without derivatives of `f` itself.
  private static boolean isClosed(Expr derivative, Expr f) {
    if (!(derivative instanceof Call call)) {
      return true;
    }
    if (call.size() == 1
        && call.arg(0).equals(f)
        && call.head() instanceof Call head
        && head.is(Sym.DERIVATIVE)) {
      return false;
    }
    return isClosed(call.head(), f) && call.args().stream().allMatch(arg -> isClosed(arg, f));
  }

  private static boolean isDefined(Symbol f, Frame frame) {
    Definitions definitions = frame.definitions();
    return !definitions.rules(Definitions.Kind.DOWN, f).isEmpty();
  }

  /// The derivative of something like a composition, which becomes an expression when applied.
  private static @Nullable Expr ofOther(Call f, Call orders, Frame frame) {
    Expr[] variables = fresh(orders.size());
    Expr start = Call.of(f, variables);
    Expr value = frame.evaluate(start);
    if (value.equals(start)) {
      return null;
    }
    Expr derivative = derivatives(value, variables, orders, frame);
    return derivative == null ? null : function(derivative, variables);
  }
}
