package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.Subjects;

/// A string whose characters move round to the left.
///
/// `StringRotateLeft["s", n]` moves them by `n` places.
///
/// ```wl
/// In:  StringRotateLeft["abc"]
/// Out: bca
/// In:  StringRotateLeft["abcdef", 2]
/// Out: cdefab
/// ```
@Builtin(seeAlso = {"StringRotateLeft", "StringRotateRight", "StringReverse", "RotateLeft"})
final class StringRotateLeft {
  private StringRotateLeft() {}

  @Form
  static @Nullable Expr rotate(Expr subject, Frame frame) {
    return rotate(subject, Int.ONE, frame);
  }

  @Form
  static @Nullable Expr rotate(Expr subject, Expr count, Frame frame) {
    Integer places = Sizes.whole(count);
    return places == null
        ? null
        : Subjects.of(frame, "StringRotateLeft", subject, count)
            .each(text -> rotated(text, places));
  }

  private static Expr rotated(String text, int places) {
    int[] codes = text.codePoints().toArray();
    if (codes.length == 0) {
      return Str.of(text);
    }
    int shift = Math.floorMod(places, codes.length);
    return Str.of(new String(codes, shift, codes.length - shift) + new String(codes, 0, shift));
  }
}
