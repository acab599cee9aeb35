package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Functions of exact matrices by their Jordan form.
final class ExactFunctions {
  private ExactFunctions() {}

  /// The power with any exponent; null where the eigenvalues cannot be written down.
  static @Nullable Expr power(Expr[][] m, Expr n, Frame frame) {
    JordanChains chains = JordanChains.of(m, frame);
    Symbol binomial = Symbol.system("Binomial");
    return chains == null
        ? null
        : chains.apply(
            (value, k) ->
                k == 0
                    ? Terms.power(value, n)
                    : Terms.product(
                        Call.of(binomial, n, Int.of(k)),
                        Terms.power(value, Terms.difference(n, Int.of(k)))),
            frame);
  }

  /// The exponential; null where the eigenvalues cannot be written down.
  static @Nullable Expr exp(Expr[][] m, Frame frame) {
    JordanChains chains = JordanChains.of(m, frame);
    return chains == null
        ? null
        : chains.apply(
            (value, k) -> Terms.quotient(Terms.power(Sym.E, value), factorial(k)), frame);
  }

  /// A function given by its values; its derivatives are taken where blocks need them.
  static @Nullable Expr of(Expr function, Expr[][] m, Frame frame) {
    JordanChains chains = JordanChains.of(m, frame);
    return chains == null
        ? null
        : chains.apply(
            (value, k) -> {
              Expr derivative =
                  k == 0
                      ? function
                      : frame.evaluate(
                          Call.of(Call.of(Symbol.system("Derivative"), Int.of(k)), function));
              return Terms.quotient(Call.of(derivative, value), factorial(k));
            },
            frame);
  }

  private static Expr factorial(int k) {
    return Call.of(Symbol.system("Factorial"), Int.of(k));
  }
}
