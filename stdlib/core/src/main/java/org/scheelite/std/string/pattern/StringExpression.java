package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// A pattern for strings made of parts, one after the other.
///
/// `s1 ~~ s2 ~~ …` is `StringExpression[s1, s2, …]`. Parts are strings, `_` for one character, `__`
/// and `___` for several, `x_` and `x:p` with a name, `p | q` or `{p, q}` for one of several, `p..`
/// for repetitions, `Except[p]`, `Shortest[p]`, `p /; condition`, `p ? test`, regular expressions,
/// and symbols for kinds of characters such as `DigitCharacter`.
///
/// ```wl
/// In:  "a" ~~ "b"
/// Out: ab
/// In:  StringMatchQ["abc", "a" ~~ __]
/// Out: True
/// In:  StringCases["xay xbby", "x" ~~ s : LetterCharacter .. ~~ "y" :> s]
/// Out: {"a", "bb"}
/// In:  StringMatchQ["a", 1]
/// Msg: StringExpression::invld: Element 1 is not a valid string or pattern element in 1.
/// Out: StringMatchQ["a", 1]
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"RegularExpression", "StringCases", "StringReplace", "StringMatchQ"})
final class StringExpression {
  /// A part is no pattern for strings.
  static final Message INVLD =
      Message.of(
          "StringExpression::invld",
          "Element `1` is not a valid string or pattern element in `2`.");

  private StringExpression() {}

  @Form(whole = true)
  static @Nullable Expr join(Normal call, Frame frame) {
    var parts = new ArrayList<Expr>();
    for (Expr part : call.args()) {
      if (part instanceof Str(String text)
          && !parts.isEmpty()
          && parts.getLast() instanceof Str(String before)) {
        parts.set(parts.size() - 1, Str.of(before + text));
      } else {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      return Str.of("");
    }
    if (parts.size() == 1 && parts.getFirst() instanceof Str) {
      return parts.getFirst();
    }
    return parts.size() == call.size() ? null : Call.of(call.head(), parts);
  }
}
