package org.scheelite.net;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What nets answer to functions that are not about nets alone.
final class Answers {
  /// Functions of lists that have a counterpart for nets.
  private static final Map<String, String> SURGERY =
      Map.of(
          "Append", "NetAppend",
          "Prepend", "NetPrepend",
          "Insert", "NetInsert",
          "Delete", "NetDelete",
          "Drop", "NetDrop",
          "Join", "NetJoin");

  private static final Symbol NET_INFORMATION = Symbol.system("NetInformation");

  private Answers() {}

  /// The value of a call with this net among its arguments; null where it has nothing to say.
  static @Nullable Expr answer(Net net, Normal call, Frame frame) {
    if (!(call.head() instanceof Symbol head) || call.size() == 0 || call.arg(0) != net) {
      return null;
    }
    return switch (head.name()) {
      case "Information" -> call.size() <= 2 ? frame.call(NET_INFORMATION, call.toArray()) : null;
      case "Options" -> call.size() == 1 ? Settings.options() : null;
      case "Normal" -> call.size() == 1 ? Extraction.all(net) : null;
      case "Part" -> NetFault.guard(frame, () -> Extraction.part(net, call));
      case "AtomQ" -> Sym.TRUE;
      default -> net.parts().isEmpty() ? null : asList(net, call, head.name(), frame);
    };
  }

  /// Functions of lists on the layers of a container.
  private static @Nullable Expr asList(Net net, Normal call, String head, Frame frame) {
    String surgery = SURGERY.get(head);
    if (surgery != null && call.size() > 1) {
      return frame.call(Symbol.system(surgery), call.toArray());
    }
    Expr spec =
        switch (head) {
          case "First" -> Int.ONE;
          case "Last" -> Int.MINUS_ONE;
          case "Most" -> span(Int.ONE, Int.of(-2));
          case "Rest" -> span(Int.TWO, Int.MINUS_ONE);
          case "Take" -> call.size() == 2 ? taken(call.arg(1)) : null;
          default -> null;
        };
    if (spec != null) {
      return frame.call(Sym.PART, net, spec);
    }
    return head.equals("Length") && call.size() == 1 ? Int.of(net.parts().size()) : null;
  }

  private static @Nullable Expr taken(Expr spec) {
    return switch (spec) {
      case Int(long n) -> n < 0 ? span(spec, Int.MINUS_ONE) : span(Int.ONE, spec);
      case Normal range when range.is(Sym.LIST, 2) -> span(range.arg(0), range.arg(1));
      default -> null;
    };
  }

  private static Expr span(Expr from, Expr to) {
    return Call.of(Sym.SPAN, from, to);
  }
}
