package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The number of first elements as long as a test holds.
///
/// `LengthWhile[list, test]` is the length of `TakeWhile[list, test]`.
///
/// ```wl
/// In:  LengthWhile[{1, 3, 4, 5}, OddQ]
/// Out: 2
/// In:  LengthWhile[{}, OddQ]
/// Out: 0
/// ```
@Builtin(seeAlso = {"TakeWhile", "Length"})
final class LengthWhile {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr count(Normal call, Frame frame) {
    Expr list = call.arg(0);
    int size = Parts.size(list);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    int count = 0;
    while (count < size && frame.test(call.arg(1), Parts.at(list, count))) {
      frame.poll();
      count++;
    }
    return Int.of(count);
  }
}
