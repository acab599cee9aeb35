package org.scheelite.std.calculus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Derivatives of what is more than a function of its arguments: cases, integrals, sums, products
/// of arrays, and inverse functions.
final class SpecialDerivatives {
  private SpecialDerivatives() {}

  /// The derivative, or null where the chain rule says it.
  static @Nullable Expr of(Call call, Differentiation by) {
    if (call.head() instanceof Symbol symbol && symbol.isSystem()) {
      return named(call, symbol.name(), by);
    }
    return call.size() == 1 && Expressions.is(call.head(), "InverseFunction", 1)
        ? inverse(call, ((Call) call.head()).arg(0), by)
        : null;
  }

  private static @Nullable Expr named(Call call, String name, Differentiation by) {
    return switch (name) {
      case "If" -> cases(call, 1, by);
      case "Piecewise" -> Pieces.derivative(call, by);
      case "ConditionalExpression" -> call.size() == 2 ? call.with(0, by.of(call.arg(0))) : null;
      case "Integrate" -> integral(call, by);
      case "Sum" -> inside(call, by);
      case "RootSum" -> overRoots(call, by);
      case "Dot", "Cross", "NonCommutativeMultiply" -> ordered(call, by);
      case "Max", "Min" -> extreme(call, name, by);
      case "SparseArray", "HoldForm", "Hold" -> null;
      default -> null;
    };
  }

  private static Expr cases(Call call, int from, Differentiation by) {
    Expr[] args = call.toArray();
    for (int i = from; i < args.length; i++) {
      args[i] = by.frame().evaluate(by.of(args[i]));
    }
    return call.withArgs(args);
  }

  /// The product rule where the order of factors matters.
  private static Expr ordered(Call call, Differentiation by) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < call.size(); i++) {
      if (!by.isConstant(call.arg(i))) {
        terms.add(call.with(i, by.of(call.arg(i))));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// The derivative of whichever argument is the extreme one.
  private static Expr extreme(Call call, String name, Differentiation by) {
    Symbol relation = name.equals("Max") ? Sym.GREATER : Sym.LESS;
    var pieces = new ArrayList<Expr>();
    for (int i = 0; i < call.size(); i++) {
      var conditions = new ArrayList<Expr>();
      for (int k = 0; k < call.size(); k++) {
        if (k != i) {
          conditions.add(Call.of(relation, call.arg(i), call.arg(k)));
        }
      }
      pieces.add(Call.list(by.of(call.arg(i)), Call.of(Sym.AND, conditions)));
    }
    return Expressions.of("Piecewise", Call.list(pieces), Sym.INDETERMINATE);
  }

  private static @Nullable Expr inverse(Call call, Expr function, Differentiation by) {
    Expr slope = Call.of(Call.of(Call.of(Sym.DERIVATIVE, Int.ONE), function), call);
    return Terms.quotient(by.of(call.arg(0)), slope);
  }

  /// Leibniz' rule, for one integration variable or bounds of the outermost.
  private static @Nullable Expr integral(Call call, Differentiation by) {
    if (call.size() != 2) {
      return call.size() > 2 && boundsAreConstant(call, by) ? inside(call, by) : null;
    }
    Expr f = call.arg(0);
    if (!(call.arg(1) instanceof Normal range && range.is(Sym.LIST, 3))) {
      return call.arg(1).equals(by.variable()) ? f : inside(call, by);
    }
    Expr variable = range.arg(0);
    var terms = new ArrayList<Expr>();
    if (variable.equals(by.variable())) {
      return Int.ZERO;
    }
    for (int end = 1; end <= 2; end++) {
      if (!by.isConstant(range.arg(end))) {
        Expr value = Expressions.replace(f, variable, range.arg(end));
        Expr term = Terms.product(value, by.of(range.arg(end)));
        terms.add(end == 1 ? Terms.negate(term) : term);
      }
    }
    if (!by.isConstant(f)) {
      terms.add(call.with(0, by.of(f)));
    }
    return Call.of(Sym.PLUS, terms);
  }

  private static @Nullable Expr inside(Call call, Differentiation by) {
    return boundsAreConstant(call, by) ? call.with(0, by.of(call.arg(0))) : null;
  }

  /// The derivative of each summand.
  private static @Nullable Expr overRoots(Call call, Differentiation by) {
    if (call.size() != 2 || !by.isConstant(call.arg(0)) || !(call.arg(1) instanceof Call form)) {
      return null;
    }
    return form.is(Sym.FUNCTION, 1)
        ? call.with(1, form.with(0, by.frame().evaluate(by.of(form.arg(0)))))
        : null;
  }

  private static boolean boundsAreConstant(Call call, Differentiation by) {
    List<Expr> iterators = call.args().subList(1, call.size());
    return iterators.stream()
        .allMatch(
            range -> by.isConstant(range) && (!Lists.isList(range) || ((Normal) range).size() > 0));
  }
}
