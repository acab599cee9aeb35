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

/// Whether two lists have the same elements.
///
/// `ContainsExactly[a, b]` tells whether `a` and `b` have the same elements, in any order and
/// number. The option `SameTest` says when elements are the same.
///
/// ```wl
/// In:  {ContainsExactly[{a, b, a}, {b, a}], ContainsExactly[{a}, {a, b}]}
/// Out: {True, False}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"ContainsAll", "ContainsOnly"})
final class ContainsExactly {
  /// When two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  private ContainsExactly() {}

  @Form
  static @Nullable Expr test(Expr a, Expr b, Options options, Frame frame) {
    if (Parts.size(a) < 0 || Parts.size(b) < 0) {
      return null;
    }
    var left = new Members(a, options.get(SAME_TEST), frame);
    var right = new Members(b, options.get(SAME_TEST), frame);
    return left.hasAll(right) && right.hasAll(left) ? Sym.TRUE : Sym.FALSE;
  }
}
