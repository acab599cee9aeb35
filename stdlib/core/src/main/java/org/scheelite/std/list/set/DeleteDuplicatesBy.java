package org.scheelite.std.list.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Grouping;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;

/// A list with one element for each value of a function.
///
/// `DeleteDuplicatesBy[list, f]` keeps the first of the elements with the same `f[e]`.
///
/// ```wl
/// In:  DeleteDuplicatesBy[{1, -1, 2, -3, 3}, Abs]
/// Out: {1, 2, -3}
/// In:  DeleteDuplicatesBy[First][{{a, 1}, {b, 2}, {a, 3}}]
/// Out: {{a, 1}, {b, 2}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"DeleteDuplicates", "GatherBy"})
final class DeleteDuplicatesBy {

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr distinct(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    List<Expr> keys = Grouping.keys(list, call.arg(1), frame);
    return Parts.choose(list, SameTest.distinct(keys, Sym.AUTOMATIC, frame));
  }
}
