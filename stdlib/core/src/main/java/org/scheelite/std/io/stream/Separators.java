package org.scheelite.std.io.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Texts that stand between pieces, found quickly by their first bytes.
final class Separators {
  private final List<byte[]> texts;
  private final boolean[] starts = new boolean[256];

  Separators(List<byte[]> texts) {
    this.texts = texts.stream().filter(text -> text.length > 0).toList();
    this.texts.forEach(text -> starts[text[0] & 0xff] = true);
  }

  /// These and those.
  Separators and(Separators others) {
    var all = new ArrayList<>(texts);
    all.addAll(others.texts);
    return new Separators(all);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /// The length of the longest that begins at `at`, or 0.
  int length(byte[] bytes, int at) {
    if (at >= bytes.length || !starts[bytes[at] & 0xff]) {
      return 0;
    }
    int longest = 0;
    for (byte[] text : texts) {
      int end = at + text.length;
      if (text.length > longest
          && end <= bytes.length
          && Arrays.equals(bytes, at, end, text, 0, text.length)) {
        longest = text.length;
      }
    }
    return longest;
  }
}
