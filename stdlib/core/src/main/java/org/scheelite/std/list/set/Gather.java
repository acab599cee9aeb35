package org.scheelite.std.list.set;

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

/// Groups of identical elements.
///
/// `Gather[list]` puts identical elements together, groups in the order of their first elements;
/// `Gather[list, test]` puts an element to the first group for whose first element `test` gives
/// `True`.
///
/// ```wl
/// In:  Gather[{a, b, a, c, b}]
/// Out: {{a, a}, {b, b}, {c}}
/// In:  Gather[{1, 2, 3, 4}, Mod[#1 - #2, 2] == 0 &]
/// Out: {{1, 3}, {2, 4}}
/// ```
@Builtin(seeAlso = {"GatherBy", "Tally", "Split", "GroupBy"})
final class Gather {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr groups(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr test = call.size() == 2 ? call.arg(1) : Sym.AUTOMATIC;
    return Grouping.lists(list, SameTest.groups(Parts.of(list), test, frame));
  }
}
