package org.scheelite.std.io;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.print.BoxText;

/// The value of a string read as input.
///
/// `ToExpression["text"]` evaluates it; `ToExpression["text", InputForm, h]` wraps it in `h` first.
/// Boxes such as `SuperscriptBox["x", "2"]` are read as what they show.
///
/// ```wl
/// In:  ToExpression["1 + 2"]
/// Out: 3
/// In:  ToExpression["1 + 2", InputForm, Hold]
/// Out: Hold[1 + 2]
/// In:  ToExpression["1 +"]
/// Msg: ToExpression::sntxi: Incomplete expression; more input is needed after 1 +.
/// Out: $Failed
/// In:  ToExpression["1 ) 2"]
/// Msg: ToExpression::sntx: Invalid syntax in 1 ) 2: `)` closes a bracket that is not open.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ToString", "Symbol"})
final class ToExpression {
  static final Message SNTXI =
      Message.of("ToExpression::sntxi", "Incomplete expression; more input is needed after `1`.");
  static final Message SNTX = Message.of("ToExpression::sntx", "Invalid syntax in `1`: `2`");

  private ToExpression() {}

  @Form
  static Expr read(Expr text, Frame frame) {
    return read(text, Sym.INPUT_FORM, Symbol.system("Identity"), frame);
  }

  @Form
  static Expr read(Expr text, Expr form, Frame frame) {
    return read(text, form, Symbol.system("Identity"), frame);
  }

  @Form
  static Expr read(Expr text, Expr form, Expr wrapper, Frame frame) {
    if (text instanceof Normal list && list.is(Sym.LIST)) {
      return Lists.of(
          list.args().stream().map(x -> read(x, form, wrapper, frame)).toArray(Expr[]::new));
    }
    if (isBoxes(text)) {
      return read(Str.of(BoxText.input(text, frame::poll)), form, wrapper, frame);
    }
    if (!(text instanceof Str(String source))) {
      return frame.evaluate(Call.of(wrapper, text));
    }
    return switch (org.scheelite.syntax.Parser.standard().parse(source, frame::poll)) {
      case org.scheelite.syntax.Parsed.Complete complete ->
          evaluated(complete.statements(), wrapper, frame);
      case org.scheelite.syntax.Parsed.Incomplete _ -> frame.fail(SNTXI, text);
      case org.scheelite.syntax.Parsed.Wrong wrong ->
          frame.fail(SNTX, text, Str.of(wrong.fault().message()));
    };
  }

  private static boolean isBoxes(Expr expr) {
    return expr instanceof Normal call
        && call.head() instanceof Symbol head
        && head.isSystem()
        && head.name().endsWith("Box");
  }

  private static Expr evaluated(
      List<org.scheelite.syntax.Statement> statements, Expr wrapper, Frame frame) {
    Expr last = Sym.NULL;
    for (org.scheelite.syntax.Statement statement : statements) {
      Expr expr = statement.expr(frame.definitions()::resolve);
      last =
          frame.evaluate(wrapper.equals(Symbol.system("Identity")) ? expr : Call.of(wrapper, expr));
    }
    return last;
  }
}
