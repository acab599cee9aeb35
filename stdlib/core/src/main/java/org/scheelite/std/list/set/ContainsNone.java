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

/// Whether a list has no element of another.
///
/// `ContainsNone[a, b]` tells whether no element of `b` is in `a`. The option `SameTest` says when
/// elements are the same.
///
/// ```wl
/// In:  {ContainsNone[{a, b}, {c}], ContainsNone[{a, b}, {b}]}
/// Out: {True, False}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"ContainsAny", "DisjointQ"})
final class ContainsNone {
  /// When two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  private ContainsNone() {}

  @Form
  static @Nullable Expr test(Expr a, Expr b, Options options, Frame frame) {
    if (Parts.size(a) < 0 || Parts.size(b) < 0) {
      return null;
    }
    var left = new Members(a, options.get(SAME_TEST), frame);
    var right = new Members(b, options.get(SAME_TEST), frame);
    return !left.hasAny(right) ? Sym.TRUE : Sym.FALSE;
  }
}
