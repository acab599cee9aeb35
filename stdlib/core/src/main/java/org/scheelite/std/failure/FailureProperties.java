package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The properties of `Failure` and `Success`.
final class FailureProperties {
  private FailureProperties() {}

  /// The property in `Failure[tag, entries][name]`; null where there is no such form.
  static @Nullable Expr of(Normal call, Frame frame) {
    if (call.size() != 1
        || !(call.head() instanceof Normal failure)
        || failure.size() != 2
        || !(failure.arg(1) instanceof Assoc entries)) {
      return null;
    }
    Expr name = call.arg(0);
    Expr entry = entries.get(name);
    if (entry != null) {
      return entry;
    }
    return switch (name instanceof Str(String text) ? text : "") {
      case "Tag" -> failure.arg(0);
      case "Message" -> message(entries, frame);
      default -> Call.of(Sym.MISSING, Str.of("KeyAbsent"), name);
    };
  }

  private static Expr message(Assoc entries, Frame frame) {
    Expr template = entries.get("MessageTemplate").orElse(null);
    if (template == null) {
      return Call.of(Sym.MISSING, Str.of("NotAvailable"));
    }
    Expr text =
        template instanceof Call name && name.is(Sym.MESSAGE_NAME)
            ? general(name, frame)
            : template;
    Expr parameters = entries.get("MessageParameters").orElse(Call.list());
    return frame.call(Symbol.system("TemplateApply"), text, parameters);
  }

  private static Expr general(Call name, Frame frame) {
    Expr text = frame.evaluate(name);
    return text instanceof Str || name.size() < 2
        ? text
        : frame.evaluate(Call.of(Sym.MESSAGE_NAME, Sym.GENERAL, name.arg(1)));
  }
}
