package org.scheelite.std.list.array;

import java.util.function.Predicate;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// Whether an expression is a full array.
///
/// `ArrayQ[expr]` tells whether `expr` is a list, or nested lists of rectangular shape with no
/// lists below. `ArrayQ[expr, pattern]` asks that its depth match `pattern`, and `ArrayQ[expr,
/// pattern, test]` that `test` give `True` for all elements.
///
/// ```wl
/// In:  ArrayQ[{{1, 2}, {3, 4}}]
/// Out: True
/// In:  ArrayQ[{{1, 2}, {3}}]
/// Out: False
/// In:  ArrayQ[{1, 2}, 2]
/// Out: False
/// In:  ArrayQ[{{1, 2}, {3, x}}, _, NumberQ]
/// Out: False
/// ```
@Builtin(seeAlso = {"VectorQ", "MatrixQ", "Dimensions"})
final class ArrayQ {

  @Form
  static Expr any(Expr expr) {
    return Sym.bool(Shapes.isFull(expr));
  }

  @Form
  static Expr depth(Expr expr, Expr pattern, Frame frame) {
    return Sym.bool(Shapes.isFull(expr) && fits(expr, pattern, frame));
  }

  @Form
  static Expr tested(Expr expr, Expr pattern, Expr test, Frame frame) {
    return Sym.bool(Shapes.isFull(expr) && fits(expr, pattern, frame) && all(expr, test, frame));
  }

  private static boolean fits(Expr expr, Expr pattern, Frame frame) {
    int depth = Shapes.of(expr, Sizes.INFINITE).length;
    return Matcher.of(pattern, frame).matches(Int.of(depth), frame);
  }

  /// Whether a test gives `True` for all elements of a full array.
  static boolean all(Expr expr, Expr test, Frame frame) {
    if (test instanceof Symbol symbol && symbol.isSystem() && isNumeric(expr)) {
      String name = symbol.name();
      boolean exact = name.equals("IntegerQ") || name.equals("ExactNumberQ");
      if (exact || name.equals("NumberQ") || name.equals("NumericQ")) {
        return !exact || expr instanceof Packed.Ints;
      }
    }
    return elements(expr, Shapes.full(expr).length, e -> frame.test(test, e));
  }

  private static boolean isNumeric(Expr expr) {
    return expr instanceof Packed packed && packed.total() > 0;
  }

  private static boolean elements(Expr expr, int depth, Predicate<Expr> test) {
    if (depth == 0) {
      return test.test(expr);
    }
    Expr list = expr instanceof NumArray array ? NumericArrays.unpack(array) : expr;
    for (Expr part : Parts.of(list)) {
      if (!elements(part, depth - 1, test)) {
        return false;
      }
    }
    return true;
  }
}
