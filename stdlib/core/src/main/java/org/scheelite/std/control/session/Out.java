package org.scheelite.std.control.session;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// A result of this session.
///
/// `%` is the last result, `%%` the one before, `%n` and `Out[n]` that of line n.
///
/// ```wl
/// In:  7 * 6
/// Out: 42
/// In:  % + 1
/// Out: 43
/// In:  Out[1]
/// Out: 42
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"In", "$Line"})
final class Out {
  private Out() {}

  @Form
  static @Nullable Expr last(Frame frame) {
    return frame.out(frame.line() - 1);
  }

  @Form
  static @Nullable Expr of(Int line, Frame frame) {
    return frame.out(Lines.absolute(line, frame));
  }
}
