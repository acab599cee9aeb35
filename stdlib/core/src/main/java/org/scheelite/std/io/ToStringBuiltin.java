package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// An expression as a string.
///
/// `ToString[expr]` writes it as `Print` does, `ToString[expr, InputForm]` so that it reads back,
/// `ToString[expr, FullForm]` with heads and arguments only.
///
/// ```wl
/// In:  ToString[a + b/2]
/// Out: a + b/2
/// In:  ToString["x", InputForm]
/// Out: "x"
/// In:  StringLength[ToString[123.5]]
/// Out: 5
/// In:  ToString[x, PrettyForm]
/// Msg: ToString::fmtval: PrettyForm is not a valid format type.
/// Out: ToString[x, PrettyForm]
/// ```
@Builtin(
    name = "ToString",
    seeAlso = {"ToExpression", "InputForm"})
final class ToStringBuiltin {
  static final Message FMTVAL = Message.of("ToString::fmtval", "`1` is not a valid format type.");

  private ToStringBuiltin() {}

  @Form
  static Expr text(Expr expr, Frame frame) {
    return Str.of(Text.of(expr, org.scheelite.print.Form.OUTPUT, frame));
  }

  @Form
  static @Nullable Expr text(Expr expr, Expr form, Frame frame) {
    org.scheelite.print.Form wanted = Text.form(form);
    return wanted == null ? frame.decline(FMTVAL, form) : Str.of(Text.of(expr, wanted, frame));
  }
}
