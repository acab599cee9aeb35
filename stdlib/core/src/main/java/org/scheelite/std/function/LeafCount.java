package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;

/// The number of indivisible parts.
///
/// `LeafCount[expr]` counts the atoms in an expression, heads included; a fraction counts 3.
///
/// ```wl
/// In:  LeafCount[a + b^2]
/// Out: 5
/// In:  LeafCount[{1, 1/2}]
/// Out: 5
/// In:  LeafCount[x]
/// Out: 1
/// ```
@Builtin(seeAlso = {"Depth", "Length", "AtomQ"})
final class LeafCount {

  @Form
  static Expr count(Expr expr, Frame frame) {
    return Int.of(leaves(expr, frame));
  }

  private static long leaves(Expr expr, Frame frame) {
    frame.poll();
    return switch (expr) {
      case Packed packed -> packed(packed);
      case Normal normal -> {
        long count = leaves(normal.head(), frame);
        for (Expr part : normal.args()) {
          count += leaves(part, frame);
        }
        yield count;
      }
      case Assoc assoc -> {
        long count = 1;
        for (Assoc.Entry entry : assoc) {
          count += 1 + leaves(entry.key(), frame) + leaves(entry.value(), frame);
        }
        yield count;
      }
      case Rational _ -> 3;
      case Complex(Num re, Num im) -> 1 + leaves(re, frame) + leaves(im, frame);
      default -> 1;
    };
  }

  /// The numbers and the heads of the lists.
  private static long packed(Packed packed) {
    long count = packed.total() + 1L;
    long lists = 1;
    for (int level = 0; level + 1 < packed.rank(); level++) {
      lists *= packed.dim(level);
      count += lists;
    }
    return count;
  }
}
