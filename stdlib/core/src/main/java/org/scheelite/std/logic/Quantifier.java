package org.scheelite.std.logic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Tests of all elements of an expression, as far as it takes.
final class Quantifier {
  private Quantifier() {}

  /// The values of the test, joined by `And` or `Or`: `stop` ends the search.
  static @Nullable Expr over(Expr list, Expr test, Symbol stop, Frame frame) {
    List<Expr> elements = elements(list);
    if (elements == null) {
      return null;
    }
    List<Expr> open = new ArrayList<>();
    Symbol go = Sym.bool(stop.equals(Sym.FALSE));
    for (Expr element : elements) {
      frame.poll();
      Expr value = frame.call(test, element);
      if (value.equals(stop)) {
        return stop;
      }
      if (!value.equals(go)) {
        open.add(value);
      }
    }
    if (open.isEmpty()) {
      return go;
    }
    return open.size() == 1
        ? open.getFirst()
        : Call.of(stop.equals(Sym.FALSE) ? Sym.AND : Sym.OR, open);
  }

  private static @Nullable List<Expr> elements(Expr list) {
    return switch (list) {
      case Normal normal -> normal.args();
      case Assoc assoc -> assoc.values();
      default -> null;
    };
  }

  /// The parts of an expression on one level, as a list.
  static Expr parts(Expr expr, Int level, Frame frame) {
    return frame.call(Symbol.system("Level"), expr, Call.list(level));
  }
}
