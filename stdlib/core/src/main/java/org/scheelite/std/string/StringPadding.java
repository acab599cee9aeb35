package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// Fills strings up to a length.
final class StringPadding {
  private final Subjects subjects;
  private final boolean left;

  private StringPadding(Subjects subjects, boolean left) {
    this.subjects = subjects;
    this.left = left;
  }

  static @Nullable Expr of(Normal call, boolean left, Frame frame) {
    return new StringPadding(Subjects.of(call, frame), left).padded();
  }

  private @Nullable Expr padded() {
    Normal call = subjects.call();
    Frame frame = subjects.frame();
    Integer size = call.size() == 1 ? (Integer) longest(call.arg(0)) : Sizes.count(call.arg(1));
    if (size == null) {
      return frame.decline(GeneralMessages.INTNM.by(subjects.name()), Int.TWO, call);
    }
    String fill = " ";
    if (call.size() > 2) {
      if (!(call.arg(2) instanceof Str(String given)) || given.isEmpty()) {
        return frame.decline(GeneralMessages.STRING.by(subjects.name()), Int.of(3), call);
      }
      fill = given;
    }
    frame.budget().reserve(2L * size);
    Glyphs filling = Glyphs.of(fill);
    return subjects.each(text -> Str.of(padded(text, size, filling)));
  }

  private static int longest(Expr subject) {
    return switch (subject) {
      case Str(String text) -> text.codePointCount(0, text.length());
      case Normal list -> list.args().stream().mapToInt(StringPadding::longest).max().orElse(0);
      default -> 0;
    };
  }

  private String padded(String text, int size, Glyphs fill) {
    Glyphs glyphs = Glyphs.of(text);
    int length = glyphs.size();
    if (length >= size) {
      return left ? glyphs.slice(length - size, length) : glyphs.slice(0, size);
    }
    var padding = new StringBuilder();
    for (int i = 0; i < size - length; i++) {
      // On the left the copies of the filling end where the text begins, on the right they begin
      // with the text, as if both stood in one grid.
      int place = left ? Math.floorMod(i - (size - length), fill.size()) : i % fill.size();
      padding.append(fill.slice(place, place + 1));
    }
    return left ? padding + text : text + padding;
  }
}
