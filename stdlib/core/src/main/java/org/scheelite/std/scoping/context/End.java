package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Goes back to the context before the last `Begin`.
///
/// ```wl
/// In:  Begin["a`"]; End[]
/// Out: a`
/// In:  End[]
/// Msg: End::noctx: No previous context defined.
/// Out: Global`
/// ```
@Builtin(seeAlso = {"Begin"})
final class End {
  static final Message NOCTX = Message.of("End::noctx", "No previous context defined.");

  private End() {}

  @Form
  static Expr end(Frame frame) {
    String left = frame.definitions().context();
    if (!ContextStack.pop(false, frame)) {
      frame.message(NOCTX);
    }
    return Str.of(left);
  }
}
