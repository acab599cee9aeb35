package org.scheelite.std.list.developer;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Packs a list where it can be packed.
///
/// ``Developer`ToPackedArray[expr]`` gives the list `expr` in packed form if it is a full array of
/// machine integers or of machine reals, and `expr` as it is otherwise.
/// ``Developer`ToPackedArray[expr, Real]`` takes integers along as reals.
///
/// ```wl
/// In:  Developer`PackedArrayQ[Developer`ToPackedArray[{1, 2, 3}]]
/// Out: True
/// In:  Developer`ToPackedArray[{1, 2.5}, Real]
/// Out: {1., 2.5}
/// In:  Developer`ToPackedArray[{1, a}]
/// Out: {1, a}
/// In:  Developer`ToPackedArray[{1, 2}, String]
/// Msg: Developer`ToPackedArray::type: String is not one of the types Integer, Real, Complex.
/// Out: Developer`ToPackedArray[{1, 2}, String]
/// ```
@Builtin(
    name = "Developer`ToPackedArray",
    seeAlso = {"Developer`FromPackedArray", "Developer`PackedArrayQ"})
final class ToPackedArray {
  static final Message TYPE =
      Message.of(
          "Developer`ToPackedArray::type", "`1` is not one of the types Integer, Real, Complex.");

  private ToPackedArray() {}

  @Form
  static Expr packed(Expr list) {
    return list instanceof Normal normal ? packed(normal) : list;
  }

  @Form
  static @Nullable Expr packed(Expr list, Expr type, Frame frame) {
    if (type.equals(Sym.COMPLEX)) {
      return list;
    }
    if (!type.equals(Sym.INTEGER) && !type.equals(Sym.REAL)) {
      return frame.decline(TYPE, type);
    }
    Expr wanted = type.equals(Sym.REAL) ? reals(list) : list;
    Expr packed = packed(wanted);
    return packed instanceof Packed of && type.equals(type(of)) ? packed : list;
  }

  private static Expr type(Packed packed) {
    return switch (packed) {
      case Packed.Ints _ -> Sym.INTEGER;
      case Packed.Reals _ -> Sym.REAL;
    };
  }

  /// The same list with its parts packed first, from the inside.
  private static Normal packed(Normal list) {
    if (list instanceof Packed || !Lists.isList(list)) {
      return list;
    }
    Expr[] parts = list.toArray();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof Normal inner) {
        parts[i] = packed(inner);
      }
    }
    return Lists.of(parts);
  }

  private static Expr reals(Expr list) {
    return switch (list) {
      case Packed packed -> Packed.of(packed.dims(), packed.toReals());
      case Normal parts when Lists.isList(parts) ->
          Lists.of(parts.args().stream().map(ToPackedArray::reals).toList());
      case Num number when number.isExact() && !Double.isInfinite(number.doubleValue()) ->
          Real.of(number.doubleValue());
      default -> list;
    };
  }
}
