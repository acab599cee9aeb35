package org.scheelite.std.list.developer;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Whether a list is kept as plain machine numbers.
///
/// ``Developer`PackedArrayQ[expr]`` gives `True` for a packed array, which behaves like the list of
/// its elements and is quicker. ``Developer`PackedArrayQ[expr, type]`` asks for one of `Integer` or
/// `Real` numbers besides, ``Developer`PackedArrayQ[expr, type, rank]`` for so many levels.
///
/// ```wl
/// In:  {Developer`PackedArrayQ[Range[5]], Developer`PackedArrayQ[{1, x}]}
/// Out: {True, False}
/// In:  Developer`PackedArrayQ[RandomReal[1, {2, 2}], Real, 2]
/// Out: True
/// In:  Developer`PackedArrayQ[Range[5], Real]
/// Out: False
/// ```
@Builtin(
    name = "Developer`PackedArrayQ",
    seeAlso = {"Developer`ToPackedArray", "NumericArray"})
final class PackedArrayQ {
  private PackedArrayQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(expr instanceof Packed);
  }

  @Form
  static Expr test(Expr expr, Expr type) {
    return Sym.bool(expr instanceof Packed packed && type(packed).equals(type));
  }

  @Form
  static @Nullable Expr test(Expr expr, Expr type, Int rank) {
    return Sym.bool(
        expr instanceof Packed packed
            && type(packed).equals(type)
            && packed.rank() == rank.value());
  }

  private static Symbol type(Packed packed) {
    return Symbol.system(
        switch (packed) {
          case Packed.Ints _ -> "Integer";
          case Packed.Reals _ -> "Real";
        });
  }
}
