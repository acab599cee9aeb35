package org.scheelite.std.scoping;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Goes back to the context before the last `BeginPackage` and puts the package on the path.
///
/// ```wl
/// In:  BeginPackage["boxes`"];
/// In:  side = 3; EndPackage[]
/// In:  boxes`side
/// Out: 3
/// In:  side
/// Out: 3
/// ```
@Builtin(seeAlso = {"BeginPackage"})
final class EndPackage {
  static final Message NOCTX = Message.of("EndPackage::noctx", "No previous context defined.");

  private EndPackage() {}

  @Form
  static Expr end(Frame frame) {
    if (!ContextStack.pop(true, frame)) {
      frame.message(NOCTX);
    }
    return Sym.NULL;
  }
}
