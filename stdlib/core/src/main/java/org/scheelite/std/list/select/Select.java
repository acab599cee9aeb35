package org.scheelite.std.list.select;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.compile.NumericFunction;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// The elements that pass a test.
///
/// `Select[list, test]` keeps the elements for which `test[e]` gives `True`, `Select[list, test,
/// n]` the first `n` of them. Heads and keys are kept. `Select[test]` is a function that selects.
///
/// ```wl
/// In:  Select[Range[6], EvenQ]
/// Out: {2, 4, 6}
/// In:  Select[Range[6], # > 2 &, 1]
/// Out: {3}
/// In:  Select[<|"x" -> 1, "y" -> 2|>, EvenQ]
/// Out: <|"y" -> 2|>
/// In:  Select[EvenQ][{1, 2}]
/// Out: {2}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "Pick", "SelectFirst", "TakeWhile", "DeleteCases"})
final class Select {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr select(Normal call, Frame frame) {
    Expr list = call.arg(0);
    int size = Parts.size(list);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    Integer limit = call.size() == 2 ? (Integer) Sizes.INFINITE : Sizes.limit(call.arg(2));
    if (limit == null) {
      Integer most = Sizes.upTo(call.arg(2), size);
      if (most == null || most < 0) {
        return Faults.count(call, 3, frame);
      }
      limit = most;
    }
    int[] quick =
        list instanceof Packed packed
            ? NumericFunction.select(call.arg(1), packed, limit, frame)
            : null;
    if (quick != null) {
      return Parts.choose(list, quick);
    }
    var kept = new int[size];
    int count = 0;
    for (int i = 0; i < size && count < limit; i++) {
      frame.poll();
      if (frame.test(call.arg(1), Parts.at(list, i))) {
        kept[count++] = i;
      }
    }
    return Parts.choose(list, Arrays.copyOf(kept, count));
  }
}
