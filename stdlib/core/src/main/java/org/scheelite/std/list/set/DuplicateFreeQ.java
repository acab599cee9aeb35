package org.scheelite.std.list.set;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;

/// Whether all elements are different.
///
/// `DuplicateFreeQ[list]` tells whether no element occurs twice; `DuplicateFreeQ[list, test]` takes
/// elements for the same where `test` gives `True`.
///
/// ```wl
/// In:  DuplicateFreeQ[{a, b, c}]
/// Out: True
/// In:  DuplicateFreeQ[{a, b, a}]
/// Out: False
/// ```
@Builtin(seeAlso = {"DeleteDuplicates", "Tally"})
final class DuplicateFreeQ {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr test(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr same = call.size() == 2 ? call.arg(1) : Sym.AUTOMATIC;
    int distinct = SameTest.distinct(Parts.of(list), same, frame).length;
    return Sym.bool(distinct == Parts.size(list));
  }
}
