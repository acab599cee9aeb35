package org.scheelite.std.list.numeric;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The element type of a numeric array.
///
/// `NumericArrayType[array]` gives the type as a string.
///
/// ```wl
/// In:  NumericArrayType[NumericArray[{1, 2}, "Real32"]]
/// Out: Real32
/// In:  NumericArrayType[5]
/// Msg: NumericArrayType::narray: 5 is not a numeric array.
/// Out: NumericArrayType[5]
/// ```
@Builtin(seeAlso = {"NumericArray", "NumericArrayQ"})
final class NumericArrayType {
  static final Message NARRAY =
      Message.of("NumericArrayType::narray", "`1` is not a numeric array.");

  @Form
  static @Nullable Expr type(Expr expr, Frame frame) {
    return expr instanceof NumArray array
        ? Str.of(array.type().text())
        : frame.decline(NARRAY, expr);
  }
}
