package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
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
///
/// Names that stand in two contexts on the path are told:
///
/// ```wl
/// In:  width = 1;
/// In:  BeginPackage["boxes`"];
/// In:  width = 2; EndPackage[]
/// Msg: width::shdw: Symbol width appears in multiple contexts {boxes`, Global`}; definitions in context boxes` may shadow or be shadowed by other definitions.
/// ```
@Builtin(seeAlso = {"BeginPackage"})
final class EndPackage {
  static final Message NOCTX = Message.of("EndPackage::noctx", "No previous context defined.");
  static final Message SHDW =
      Message.of(
          "EndPackage::shdw",
          "Symbol `1` appears in multiple contexts `2`; definitions in context `3` may shadow or be"
              + " shadowed by other definitions.");

  private EndPackage() {}

  @Form
  static Expr end(Frame frame) {
    String closed = frame.definitions().context();
    if (ContextStack.pop(true, frame)) {
      warn(closed, frame);
    } else {
      frame.message(NOCTX);
    }
    return Sym.NULL;
  }

  private static void warn(String context, Frame frame) {
    java.util.Set<String> names = frame.definitions().names();
    for (String full : names) {
      if (!full.startsWith(context) || full.indexOf('`', context.length()) >= 0) {
        continue;
      }
      String name = full.substring(context.length());
      for (String other : frame.definitions().contextPath()) {
        if (!other.equals(context) && names.contains(other + name)) {
          frame.message(
              SHDW.by(name),
              Str.of(name),
              Call.list(Str.of(context), Str.of(other)),
              Str.of(context));
        }
      }
    }
  }
}
