package org.scheelite.std.list.numeric;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;

/// An array of numbers of one machine type.
///
/// `NumericArray[array, type]` holds the numbers of a full array as `"Integer8"`,
/// `"UnsignedInteger8"`, … `"Integer64"`, `"UnsignedInteger64"`, `"Real32"` or `"Real64"`.
/// `NumericArray[array]` chooses the smallest integer type that holds all, or `"Real64"`. The
/// method says what happens to numbers the type does not have: `NumericArray[array, type,
/// "ClipAndRound"]` (the default) takes the nearest, `"ClipAndCoerce"` cuts fractions off instead,
/// `"Round"` rounds and wraps, `"Coerce"` cuts off and wraps, and `"Check"` and `"ClipAndCheck"`
/// give a message.
///
/// A numeric array is an atom, but `Length`, `Dimensions`, `Part`, `Take`, `First` and their kin
/// see its elements.
///
/// ```wl
/// In:  Normal[NumericArray[{1.4, 300, -3}, "UnsignedInteger8"]]
/// Out: {1, 255, 0}
/// In:  Dimensions[NumericArray[{{1, 2}, {3, 4}}, "Real32"]]
/// Out: {2, 2}
/// In:  NumericArrayType[NumericArray[{1, 2, 300}]]
/// Out: Integer16
/// In:  NumericArray[{1, x}, "Real32"]
/// Msg: NumericArray::narr: {1, x} is not a full array of numbers.
/// Out: NumericArray[{1, x}, "Real32"]
/// ```
@Builtin(seeAlso = {"NumericArrayQ", "NumericArrayType", "Normal", "ByteArray"})
final class NumericArray {
  static final Message NARR =
      Message.of("NumericArray::narr", "`1` is not a full array of numbers.");
  static final Message TYPE =
      Message.of("NumericArray::type", "`1` is not a type of numeric arrays.");
  static final Message METHOD =
      Message.of("NumericArray::method", "`1` is not a method to convert numbers.");
  static final Message NCONV =
      Message.of("NumericArray::nconv", "The element `1` is not representable as `2`.");

  @Form
  static @Nullable Expr automatic(Expr array, Frame frame) {
    Packed packed = numbers(array, frame);
    return packed == null
        ? frame.decline(NARR, array)
        : NumericArrays.pack(NumericConversion.smallest(packed), packed);
  }

  @Form
  static @Nullable Expr typed(Expr array, Expr type, Frame frame) {
    return typed(array, type, Str.of("ClipAndRound"), frame);
  }

  @Form
  static @Nullable Expr typed(Expr array, Expr type, Expr method, Frame frame) {
    NumArray.Type found = type(type);
    if (found == null) {
      return frame.decline(TYPE, type);
    }
    NumericConversion conversion = NumericConversion.of(found, method);
    if (conversion == null) {
      return frame.decline(METHOD, method);
    }
    Packed packed = numbers(array, frame);
    if (packed == null) {
      return frame.decline(NARR, array);
    }
    int bad = conversion.misfit(packed);
    return bad >= 0
        ? frame.decline(NCONV, packed.element(bad), type)
        : NumericArrays.pack(found, conversion.convert(packed));
  }

  private static NumArray.@Nullable Type type(Expr name) {
    for (NumArray.Type type : NumArray.Type.values()) {
      if (name instanceof Str(String text) && text.equals(type.text())) {
        return type;
      }
    }
    return null;
  }

  /// The numbers of an array, made machine numbers; null where it is none.
  private static @Nullable Packed numbers(Expr array, Frame frame) {
    Expr list =
        switch (array) {
          case NumArray numbers -> NumericArrays.unpack(numbers);
          case ByteArr bytes -> Lists.of(Parts.of(bytes));
          default -> Packs.pack(array);
        };
    if (list instanceof Packed packed) {
      return packed;
    }
    return Shapes.isFull(list) && Packs.pack(frame.numeric(list, 0)) instanceof Packed packed
        ? packed
        : null;
  }
}
