package org.scheelite.net;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What nets answer to functions that are not about nets alone.
final class Answers {
  private Answers() {}

  /// The value of a call with this net among its arguments; null where it has nothing to say.
  static @Nullable Expr answer(Net net, Normal call, Frame frame) {
    if (!(call.head() instanceof Symbol head) || call.size() == 0 || call.arg(0) != net) {
      return null;
    }
    return switch (head.name()) {
      case "Information", "NetInformation" ->
          switch (call.size()) {
            case 1 -> Report.of(net);
            case 2 -> NetFault.guard(frame, () -> Properties.read(net, call.arg(1)));
            default -> null;
          };
      case "Options" -> call.size() == 1 ? Settings.options() : null;
      case "Normal" -> call.size() == 1 ? Extraction.all(net) : null;
      case "Part" -> NetFault.guard(frame, () -> Extraction.part(net, call));
      case "AtomQ" -> Sym.TRUE;
      default -> null;
    };
  }
}
