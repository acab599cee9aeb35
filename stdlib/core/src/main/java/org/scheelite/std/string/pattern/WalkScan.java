package org.scheelite.std.string.pattern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// The search by walking through the pattern, for patterns with tests and conditions.
final class WalkScan extends Scan {
  private final Piece piece;
  private final String text;
  private final Walker walker;

  WalkScan(Piece piece, boolean ignoreCase, String text, Frame frame) {
    this.piece = piece;
    this.text = text;
    this.walker = new Walker(text, ignoreCase, frame);
  }

  @Override
  String text() {
    return text;
  }

  @Override
  public @Nullable Found next(int from) {
    for (int start = from; start <= text.length(); start++) {
      if (isInside(start)) {
        continue;
      }
      Found found = match(start, -1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public @Nullable Found exactly(int start, int end) {
    return match(start, end);
  }

  /// Whether a position lies between the two halves of one character.
  private boolean isInside(int position) {
    return position > 0
        && position < text.length()
        && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }

  private @Nullable Found match(int start, int end) {
    walker.names().clear();
    var found = new Found[1];
    walker.match(
        piece,
        start,
        at -> {
          if (end >= 0 && at != end) {
            return false;
          }
          found[0] =
              new Found(start, at, Map.copyOf(walker.names()), List.of(text.substring(start, at)));
          return true;
        });
    return found[0];
  }
}
