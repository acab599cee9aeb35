package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// A string several times.
///
/// `StringRepeat["s", n]` joins `n` copies, `StringRepeat["s", n, max]` cuts the result after `max`
/// characters.
///
/// ```wl
/// In:  StringRepeat["ab", 3]
/// Out: ababab
/// In:  StringRepeat["abc", 3, 5]
/// Out: abcab
/// In:  StringRepeat["a", -1]
/// Msg: StringRepeat::intnm: Non-negative machine-sized integer expected at position 2 in StringRepeat[a, -1].
/// Out: StringRepeat["a", -1]
/// ```
@Builtin(seeAlso = {"StringJoin", "StringPadLeft", "ConstantArray"})
final class StringRepeat {
  private StringRepeat() {}

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr repeat(Normal call, Frame frame) {
    for (int i = 1; i < call.size(); i++) {
      if (Sizes.limit(call.arg(i)) == null) {
        return frame.decline(GeneralMessages.INTNM.by("StringRepeat"), Int.of(i + 1L), call);
      }
    }
    Integer count = Sizes.limit(call.arg(1));
    Integer most = call.size() > 2 ? Sizes.limit(call.arg(2)) : (Integer) Sizes.INFINITE;
    if (count == null || most == null) {
      return null;
    }
    return Subjects.of(call, frame)
        .each(
            text -> {
              Glyphs glyphs = Glyphs.of(text);
              long copies = Math.min(count, (long) most / Math.max(1, glyphs.size()) + 1);
              frame.budget().reserve(2 * copies * text.length());
              Glyphs all = Glyphs.of(text.repeat((int) copies));
              return Str.of(all.slice(0, Math.min(most, all.size())));
            });
  }
}
