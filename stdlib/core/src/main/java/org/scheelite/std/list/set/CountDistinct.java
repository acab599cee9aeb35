package org.scheelite.std.list.set;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;

/// The number of different elements.
///
/// `CountDistinct[list]` counts different elements; `CountDistinct[list, test]` takes elements for
/// the same where `test` gives `True`.
///
/// ```wl
/// In:  {CountDistinct[{a, b, a, c}], CountDistinct[{1, -1, 2}, Abs[#1] == Abs[#2] &]}
/// Out: {3, 2}
/// In:  CountDistinct[<|a -> 1, b -> 1|>]
/// Out: 1
/// ```
@Builtin(seeAlso = {"CountDistinctBy", "Counts", "Tally"})
final class CountDistinct {
  private CountDistinct() {}

  @Form
  static @Nullable Expr count(Expr list, Frame frame) {
    return count(list, Sym.AUTOMATIC, frame);
  }

  @Form
  static @Nullable Expr count(Expr list, Expr test, Frame frame) {
    return Parts.size(list) < 0
        ? null
        : Int.of(SameTest.groups(Parts.of(list), test, frame).size());
  }
}
