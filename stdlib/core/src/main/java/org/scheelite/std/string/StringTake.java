package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// Some of the characters of a string.
///
/// `StringTake["s", n]` gives the first `n`, `StringTake["s", -n]` the last `n`, `StringTake["s",
/// {m, n}]` those from `m` to `n`, `StringTake["s", {m, n, s}]` every `s`-th of them, and
/// `StringTake["s", {{m}, {m, n}, …}]` a list of pieces. `UpTo[n]` takes `n` or all there are.
/// Lists of strings are taken one by one.
///
/// ```wl
/// In:  StringTake["abcdef", 3]
/// Out: abc
/// In:  StringTake["abcdef", -2]
/// Out: ef
/// In:  StringTake["abcdef", {2, 4}]
/// Out: bcd
/// In:  StringTake["abcdef", {{1, 2}, {-1}}]
/// Out: {"ab", "f"}
/// In:  StringTake["ab", 3]
/// Msg: StringTake::take: Cannot take positions 1 through 3 in ab.
/// Out: StringTake["ab", 3]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringDrop", "StringPart", "StringCases", "Take"})
final class StringTake {
  static final Message TAKE =
      Message.of("StringTake::take", "Cannot take positions `1` through `2` in `3`.");

  private StringTake() {}

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr take(Normal call, Frame frame) {
    return StringTaking.of(call, TAKE, true, frame);
  }
}
