package org.scheelite.std.linear;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;

/// Brings results to a simpler form, where the functions for that are there.
public final class Algebra {
  private Algebra() {}

  /// One fraction for sums of fractions, so that zeros show.
  public static Expr together(Expr expr, Frame frame) {
    return by("Together", expr, frame);
  }

  /// Products multiplied out.
  public static Expr expand(Expr expr, Frame frame) {
    return by("Expand", expr, frame);
  }

  /// The shortest form found.
  public static Expr simplify(Expr expr, Frame frame) {
    return by("Simplify", expr, frame);
  }

  /// A product of factors.
  public static Expr factor(Expr expr, Frame frame) {
    return by("Factor", expr, frame);
  }

  private static Expr by(String function, Expr expr, Frame frame) {
    Symbol symbol = Symbol.system(function);
    Expr value = frame.evaluate(expr);
    boolean plain = value instanceof Num || frame.definitions().primitive(symbol) == null;
    return plain ? value : frame.call(symbol, value);
  }
}
