package org.scheelite.std.list.set;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// Whether elements are all in a list.
///
/// `SubsetQ[a, b]` tells whether all elements of `b` are in `a`. The option `SameTest` says when
/// elements are the same.
///
/// ```wl
/// In:  {SubsetQ[{1, 2, 3}, {3, 1}], SubsetQ[{1, 2}, {1, 5}], SubsetQ[{1}, {}], SubsetQ[{2}][{1, 2}]}
/// Out: {True, False, True, True}
/// In:  SubsetQ[{1, 2}, {-1, 2}, SameTest -> (Abs[#1] == Abs[#2] &)]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"ContainsAll", "MemberQ"})
final class SubsetQ {
  /// When two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  private SubsetQ() {}

  @Form
  static @Nullable Expr test(Expr a, Expr b, Options options, Frame frame) {
    if (Parts.size(a) < 0 || Parts.size(b) < 0) {
      return null;
    }
    var left = new Members(a, options.get(SAME_TEST), frame);
    var right = new Members(b, options.get(SAME_TEST), frame);
    return left.hasAll(right) ? Sym.TRUE : Sym.FALSE;
  }
}
