package org.scheelite.std.io;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Whether a string can be read as input.
///
/// ```wl
/// In:  {SyntaxQ["1 + 2"], SyntaxQ["1 + "], SyntaxQ["f[1"], SyntaxQ["a )"]}
/// Out: {True, False, False, False}
/// In:  SyntaxQ[x]
/// Msg: SyntaxQ::string: String expected at position 1 in SyntaxQ[x].
/// Out: SyntaxQ[x]
/// ```
@Builtin(seeAlso = {"SyntaxLength", "ToExpression"})
final class SyntaxQ {
  static final Message STRING = GeneralMessages.STRING.by("SyntaxQ");

  private SyntaxQ() {}

  @Form
  static Expr test(Str text) {
    return Sym.bool(Parser.standard().parse(text.value()) instanceof Parsed.Complete);
  }

  @Form
  static @Nullable Expr test(Expr other, Frame frame) {
    return frame.decline(STRING, Int.ONE, Call.of(Symbol.system("SyntaxQ"), other));
  }
}
