package org.scheelite.net;

import java.util.function.Supplier;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

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

  /// The value of the body; after a fault `$Failed` with its message.
  public static Expr guard(Frame frame, Supplier<? extends Expr> body) {
    try {
      return body.get();
    } catch (NetFault fault) {
      return frame.fail(fault.reason, fault.args);
    }
  }
}
