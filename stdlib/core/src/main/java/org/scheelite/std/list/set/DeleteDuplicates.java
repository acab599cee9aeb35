package org.scheelite.std.list.set;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;
import org.scheelite.std.list.WholeCounts;

/// A list with each element once.
///
/// `DeleteDuplicates[list]` keeps the first of identical elements, in their order;
/// `DeleteDuplicates[list, test]` the first of those for which `test` gives `True`. Of associations
/// the values are looked at.
///
/// ```wl
/// In:  DeleteDuplicates[{b, a, b, c, a}]
/// Out: {b, a, c}
/// In:  DeleteDuplicates[{1, 2, 6, 3}, Mod[#1 - #2, 5] == 0 &]
/// Out: {1, 2, 3}
/// In:  DeleteDuplicates[<|"x" -> 1, "y" -> 1|>]
/// Out: <|"x" -> 1|>
/// ```
@Builtin(seeAlso = {"DeleteDuplicatesBy", "Union", "Tally", "Gather"})
final class DeleteDuplicates {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr distinct(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    WholeCounts counts = call.size() == 1 ? WholeCounts.of(list, frame) : null;
    if (counts != null) {
      return Packed.of(counts.keys());
    }
    Expr test = call.size() == 2 ? call.arg(1) : Sym.AUTOMATIC;
    return Parts.choose(list, SameTest.distinct(Parts.of(list), test, frame));
  }
}
