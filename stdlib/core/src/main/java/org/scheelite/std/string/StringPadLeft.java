package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A string filled up on the left to a length.
///
/// `StringPadLeft["s", n]` fills with blanks, or cuts on the left what is too long;
/// `StringPadLeft["s", n, "fill"]` fills with copies of a string. A list without `n` is filled up
/// to its longest string.
///
/// ```wl
/// In:  StringPadLeft["7", 3, "0"]
/// Out: 007
/// In:  StringPadLeft["abcdef", 3]
/// Out: def
/// In:  StringPadLeft[{"a", "bcd"}]
/// Out: {"  a", "bcd"}
/// ```
@Builtin(seeAlso = {"StringPadRight", "StringTake", "PadLeft", "IntegerString"})
final class StringPadLeft {
  private StringPadLeft() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr pad(Normal call, Frame frame) {
    return StringPadding.of(call, true, frame);
  }
}
