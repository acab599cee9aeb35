package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A string filled up on the right to a length.
///
/// `StringPadRight["s", n]` fills with blanks, or cuts on the right what is too long;
/// `StringPadRight["s", n, "fill"]` fills with copies of a string. A list without `n` is filled up
/// to its longest string.
///
/// ```wl
/// In:  StringPadRight["7", 3, "0"]
/// Out: 700
/// In:  StringPadRight["abcdef", 3]
/// Out: abc
/// In:  StringPadRight[{"a", "bcd"}]
/// Out: {"a  ", "bcd"}
/// ```
@Builtin(seeAlso = {"StringPadLeft", "StringTake", "PadRight", "IntegerString"})
final class StringPadRight {
  private StringPadRight() {}

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr pad(Normal call, Frame frame) {
    return StringPadding.of(call, false, frame);
  }
}
