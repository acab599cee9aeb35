package org.scheelite.std.calculus;

import java.util.ArrayList;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// The derivative of an expression with respect to a variable. Results are not evaluated.
///
/// @param variable what the derivative is taken by: a symbol, or a call that stands for one
/// @param dependent symbols that depend on the variable in an unknown way, as `NonConstants` says
/// @param total whether every symbol that is no constant depends on the variable, as `Dt` takes it
record Differentiation(Expr variable, Set<Expr> dependent, boolean total, Frame frame) {

  /// The derivative of `f`, evaluated.
  static Expr evaluated(Expr f, Expr variable, Frame frame) {
    return frame.evaluate(new Differentiation(variable, Set.of(), false, frame).of(f));
  }

  /// Whether an expression does not change with the variable.
  boolean isConstant(Expr f) {
    if (total) {
      return Total.isConstant(f, dependent, frame) && Expressions.isFree(f, variable);
    }
    if (!Expressions.isFree(f, variable)) {
      return false;
    }
    for (Expr symbol : dependent) {
      if (!Expressions.isFree(f, symbol)) {
        return false;
      }
    }
    return true;
  }

  /// The derivative of `f`.
  Expr of(Expr f) {
    frame.poll();
    if (f.equals(variable)) {
      return Int.ONE;
    }
    if (isConstant(f)) {
      return Lists.isList(f) ? zeros((Normal) f) : Int.ZERO;
    }
    if (!(f instanceof Call call)) {
      return total ? Total.symbol(f, variable) : NonConstant.of(f, variable, dependent);
    }
    if (call.is(Sym.PLUS)) {
      return sum(call);
    }
    if (call.is(Sym.TIMES)) {
      return product(call);
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call.arg(0), call.arg(1));
    }
    if (call.is(Sym.LIST) || call.is(Sym.EQUAL)) {
      return Call.of(call.head(), call.args().stream().map(this::of).toArray(Expr[]::new));
    }
    Expr special = SpecialDerivatives.of(call, this);
    return special != null ? special : chain(call);
  }

  private static Expr zeros(Normal list) {
    return Expressions.mapList(list, e -> Lists.isList(e) ? zeros((Normal) e) : Int.ZERO);
  }

  private Expr sum(Call sum) {
    var terms = new ArrayList<Expr>();
    for (Expr term : sum.args()) {
      if (!isConstant(term)) {
        terms.add(of(term));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  private Expr product(Call product) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < product.size(); i++) {
      if (!isConstant(product.arg(i))) {
        terms.add(product.with(i, of(product.arg(i))));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  private Expr power(Expr base, Expr exponent) {
    if (isConstant(exponent)) {
      Expr lower =
          exponent instanceof org.scheelite.expr.Num n
              ? Arithmetic.subtract(n, Int.ONE)
              : Terms.sum(Int.MINUS_ONE, exponent);
      return Terms.product(exponent, Terms.power(base, lower), of(base));
    }
    Expr logarithm = Expressions.of("Log", base);
    Expr whole = Terms.power(base, exponent);
    if (isConstant(base)) {
      return Terms.product(whole, logarithm, of(exponent));
    }
    Expr byBase = Terms.product(exponent, Terms.power(base, Int.MINUS_ONE), of(base));
    Expr byExponent = Terms.product(logarithm, of(exponent));
    return Terms.product(whole, Terms.sum(byBase, byExponent));
  }

  /// The chain rule: one term for each argument that changes.
  private Expr chain(Call call) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < call.size(); i++) {
      if (!isConstant(call.arg(i))) {
        terms.add(along(call, i));
      }
    }
    return terms.size() == 1 ? terms.getFirst() : Call.of(Sym.PLUS, terms);
  }

  private Expr along(Call call, int index) {
    Expr arg = call.arg(index);
    if (Lists.isList(arg)) {
      return alongList(call, index, (Normal) arg);
    }
    Expr outer = partial(call, index);
    return arg.equals(variable) ? outer : Terms.product(of(arg), outer);
  }

  /// Along the elements of a list that is an argument, written with the position in the list.
  private Expr alongList(Call call, int index, Normal list) {
    var terms = new ArrayList<Expr>();
    for (int k = 0; k < list.size(); k++) {
      if (!isConstant(list.arg(k))) {
        Expr[] orders = zeroOrders(call.size());
        Expr[] inner = zeroOrders(list.size());
        inner[k] = Int.ONE;
        orders[index] = Call.of(Sym.LIST, inner);
        Expr outer = Call.of(Call.of(Call.of(Sym.DERIVATIVE, orders), call.head()), call.toArray());
        terms.add(Terms.product(of(list.arg(k)), outer));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  private static Expr[] zeroOrders(int count) {
    var orders = new Expr[count];
    java.util.Arrays.fill(orders, Int.ZERO);
    return orders;
  }

  /// The derivative of the outer function by its argument at `index`, at the arguments of `call`.
  private static Expr partial(Call call, int index) {
    Expr[] args = call.toArray();
    Expr known = KnownDerivatives.of(call.head(), args.length, index);
    if (known != null) {
      return Call.of(known, args);
    }
    if (call.head() instanceof Call derivative
        && derivative.size() == 1
        && derivative.head() instanceof Call orders
        && orders.is(Sym.DERIVATIVE, args.length)) {
      Expr higher = Terms.sum(orders.arg(index), Int.ONE);
      return Call.of(derivative.withHead(orders.with(index, higher)), args);
    }
    Expr[] orders = zeroOrders(args.length);
    orders[index] = Int.ONE;
    return Call.of(Call.of(Call.of(Sym.DERIVATIVE, orders), call.head()), args);
  }
}
