package org.scheelite.std.calculus.series;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;

/// Functions with poles in terms of functions without, so that their series can be divided.
final class Rewriting {
  private static final Map<String, Expr> PLAIN = read();

  private Rewriting() {}

  private static Map<String, Expr> read() {
    var table = new java.util.HashMap<String, Expr>();
    Normal rules =
        (Normal)
            Facts.parse(
                """
                {"Tan" -> (Sin[#]/Cos[#] &), "Cot" -> (Cos[#]/Sin[#] &),
                 "Sec" -> (1/Cos[#] &), "Csc" -> (1/Sin[#] &),
                 "Tanh" -> (Sinh[#]/Cosh[#] &), "Coth" -> (Cosh[#]/Sinh[#] &),
                 "Sech" -> (1/Cosh[#] &), "Csch" -> (1/Sinh[#] &),
                 "Sinc" -> (Sin[#]/# &), "Exp" -> (E^# &), "Sqrt" -> (#^(1/2) &),
                 "Gamma" -> (Gamma[1 + #]/# &), "Zeta" -> None}
                """);
    for (Expr rule : rules.args()) {
      Normal pair = (Normal) rule;
      if (!pair.arg(1).equals(Sym.NONE)) {
        table.put(((Str) pair.arg(0)).value(), pair.arg(1));
      }
    }
    return Map.copyOf(table);
  }

  /// The call in terms of other functions; null where there is no need. The gamma function is moved
  /// to the right by one, but only at zero.
  static @Nullable Expr plain(Call call, Expr small) {
    if (call.size() != 1 || !(call.head() instanceof Symbol head) || !head.isSystem()) {
      return null;
    }
    if (head.name().equals("Gamma")) {
      Expr value = Expressions.replace(call.arg(0), small, Int.ZERO);
      return value.equals(Int.ZERO)
          ? filled(java.util.Objects.requireNonNull(PLAIN.get("Gamma")), call.arg(0))
          : null;
    }
    Expr function = PLAIN.get(head.name());
    return function == null ? null : filled(function, call.arg(0));
  }

  /// The body of a pure function with its slot filled; not evaluated, as that might lead back.
  private static Expr filled(Expr function, Expr argument) {
    return Expressions.replace(((Call) function).arg(0), Call.of(Sym.SLOT, Int.ONE), argument);
  }
}
