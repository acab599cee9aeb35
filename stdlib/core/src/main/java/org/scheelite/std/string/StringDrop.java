package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// A string without some of its characters.
///
/// `StringDrop["s", n]` drops the first `n`, `StringDrop["s", -n]` the last `n`, `StringDrop["s",
/// {n}]` the one at `n`, and `StringDrop["s", {m, n}]` those from `m` to `n`.
///
/// ```wl
/// In:  StringDrop["abcdef", 2]
/// Out: cdef
/// In:  StringDrop["abcdef", {2, 3}]
/// Out: adef
/// In:  StringDrop[{"abc", "xy"}, -1]
/// Out: {"ab", "x"}
/// In:  StringDrop["ab", 3]
/// Msg: StringDrop::drop: Cannot drop positions 1 through 3 in ab.
/// Out: StringDrop["ab", 3]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"StringTake", "StringDelete", "Drop"})
final class StringDrop {
  static final Message DROP =
      Message.of("StringDrop::drop", "Cannot drop positions `1` through `2` in `3`.");

  private StringDrop() {}

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr drop(Normal call, Frame frame) {
    return StringTaking.of(call, DROP, false, frame);
  }
}
