package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// How many characters from the start of a string can be read as input.
///
/// A number larger than the length of the string means that more is needed.
///
/// ```wl
/// In:  {SyntaxLength["1 + 2"], SyntaxLength["a )"], SyntaxLength["f[1"]}
/// Out: {5, 2, 4}
/// In:  SyntaxLength[""]
/// Out: 0
/// ```
@Builtin(seeAlso = {"SyntaxQ", "ToExpression"})
final class SyntaxLength {
  private SyntaxLength() {}

  @Form
  static Expr length(Str text) {
    return switch (Parser.standard().parse(text.value())) {
      case Parsed.Complete _ -> Int.of(text.value().length());
      case Parsed.Incomplete _ -> Int.of(text.value().length() + 1);
      case Parsed.Wrong wrong -> Int.of(wrong.fault().span().start());
    };
  }
}
