package org.scheelite.std.list.make;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// An array of copies of one element.
///
/// `ConstantArray[c, n]` gives a list of `n` copies of `c`; `ConstantArray[c, {n1, n2, …}]` a
/// nested array.
///
/// ```wl
/// In:  ConstantArray[0, 3]
/// Out: {0, 0, 0}
/// In:  ConstantArray[x, {2, 3}]
/// Out: {{x, x, x}, {x, x, x}}
/// In:  ConstantArray[1, -1]
/// Msg: ConstantArray::dims: The dimensions -1 are not a non-negative integer or a list of them.
/// Out: ConstantArray[1, -1]
/// ```
@Builtin(seeAlso = {"Table", "Array", "PadRight"})
final class ConstantArray {
  static final Message DIMS =
      Message.of(
          "ConstantArray::dims",
          "The dimensions `1` are not a non-negative integer or a list of them.");

  @Form
  static @Nullable Expr array(Expr element, Expr size, Frame frame) {
    Integer single = Sizes.count(size);
    int[] dims = single != null ? new int[] {single} : Sizes.counts(size);
    if (dims == null) {
      return frame.decline(DIMS, size);
    }
    Sizes.total(frame, dims);
    Expr array = element;
    for (int level = dims.length - 1; level >= 0; level--) {
      var copies = new Expr[dims[level]];
      Arrays.fill(copies, array);
      array = Lists.of(copies);
    }
    return array;
  }
}
