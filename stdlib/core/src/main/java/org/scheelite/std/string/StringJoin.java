package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// Joins strings.
///
/// `s1 <> s2 <> …` is `StringJoin[s1, s2, …]`; strings in lists are joined as well.
///
/// ```wl
/// In:  "abc" <> "def"
/// Out: abcdef
/// In:  StringJoin[{"a", {"b"}}, "c"]
/// Out: abc
/// In:  "a" <> 1
/// Msg: StringJoin::string: String expected at position 2 in a<>1.
/// Out: "a"<>1
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"StringRiffle", "StringInsert", "Join"})
final class StringJoin {
  private StringJoin() {}

  @Form(whole = true)
  static @Nullable Expr join(Normal call, Frame frame) {
    var joined = new StringBuilder();
    for (int i = 0; i < call.size(); i++) {
      if (!append(call.arg(i), joined, frame)) {
        return frame.decline(GeneralMessages.STRING.by("StringJoin"), Int.of(i + 1L), call);
      }
    }
    return Str.of(joined.toString());
  }

  private static boolean append(Expr part, StringBuilder joined, Frame frame) {
    frame.poll();
    return switch (part) {
      case Str(String text) -> {
        frame.budget().reserve(2L * joined.length() + text.length());
        joined.append(text);
        yield true;
      }
      case Normal list when list.is(Sym.LIST) -> {
        boolean good = true;
        for (int i = 0; good && i < list.size(); i++) {
          good = append(list.arg(i), joined, frame);
        }
        yield good;
      }
      default -> false;
    };
  }
}
