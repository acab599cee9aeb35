package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The first elements as long as a test holds.
///
/// `TakeWhile[list, test]` gives the elements before the first for which `test` does not give
/// `True`.
///
/// ```wl
/// In:  TakeWhile[{1, 3, 4, 5}, OddQ]
/// Out: {1, 3}
/// In:  TakeWhile[# < 3 &][{1, 2, 3}]
/// Out: {1, 2}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Select", "LengthWhile", "Take"})
final class TakeWhile {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr take(Normal call, Frame frame) {
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
    return Parts.slice(list, 0, count);
  }
}
