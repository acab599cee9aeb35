package org.scheelite.std.control.session;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// An input of this session.
///
/// `In[n]` evaluates the n-th input again, `In[-k]` the one k lines before.
///
/// ```wl
/// In:  1 + 2
/// Out: 3
/// In:  In[-1]
/// Out: 3
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Out", "$Line"})
final class In {
  private In() {}

  @Form
  static @Nullable Expr again(Int line, Frame frame) {
    int wanted = Lines.absolute(line, frame);
    return wanted < frame.line() ? frame.in(wanted) : null;
  }
}
