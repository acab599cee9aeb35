package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;

/// A text by characters as the language counts them; the host takes two places for some.
final class Glyphs {
  private final String text;

  /// Where each character begins, and the end; null where every character has one place.
  private final int @Nullable [] starts;

  private Glyphs(String text) {
    this.text = text;
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      starts = null;
    } else {
      starts = new int[count + 1];
      for (int i = 0, at = 0; i < count; i++) {
        starts[i] = at;
        at += Character.charCount(text.codePointAt(at));
      }
      starts[count] = text.length();
    }
  }

  static Glyphs of(String text) {
    return new Glyphs(text);
  }

  int size() {
    return starts == null ? text.length() : starts.length - 1;
  }

  /// The host's position of the character at `index`, from 0.
  int offset(int index) {
    return starts == null ? index : starts[index];
  }

  /// The number of the character at the host's position.
  int index(int offset) {
    if (starts == null) {
      return offset;
    }
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /// The characters `from` to before `to`.
  String slice(int from, int to) {
    return text.substring(offset(from), offset(to));
  }

  /// The characters at these places, in this order.
  String pick(int[] indices) {
    if (indices.length > 0 && indices[indices.length - 1] - indices[0] == indices.length - 1) {
      return slice(indices[0], indices[indices.length - 1] + 1);
    }
    var picked = new StringBuilder();
    for (int index : indices) {
      picked.append(text, offset(index), offset(index + 1));
    }
    return picked.toString();
  }
}
