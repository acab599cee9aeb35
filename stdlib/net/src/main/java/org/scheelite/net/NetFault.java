package org.scheelite.net;

import java.util.function.Supplier;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// Something about a net or its data does not fit: ends what is under way, which then gives the
/// message and `$Failed`.
///
/// @serial
public final class NetFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Message reason;
  private final transient Expr[] args;

  public NetFault(Message reason, Expr... args) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.args = args.clone();
  }

  /// Words for a message, without quotes around them.
  public static Expr words(String text) {
    return Str.of(text);
  }

  public Message reason() {
    return reason;
  }

  /// The message in words, for those who have no session to give it.
  @Override
  public String getMessage() {
    String text = reason.text();
    for (int i = 0; i < args.length; i++) {
      text = text.replace("`" + (i + 1) + "`", Printer.print(args[i], Form.OUTPUT));
    }
    return reason.name() + ": " + text;
  }

  /// The value of the body; after a fault `$Failed` with its message.
  public static Expr guard(Frame frame, Supplier<? extends Expr> body) {
    try {
      return body.get();
    } catch (NetFault fault) {
      return frame.fail(fault.reason, fault.args);
    }
  }
}
