package org.scheelite.std.distance;

import java.util.List;
import org.scheelite.builtin.Frame;

/// Counts edits between sequences by dynamic programming.
final class Edits {
  private Edits() {}

  /// The least number of edits.
  ///
  /// @param exchange whether an exchange of neighbours is one edit
  static int count(List<Object> a, List<Object> b, boolean exchange, Frame frame) {
    int n = b.size();
    int[] before = new int[n + 1];
    int[] above = new int[n + 1];
    for (int k = 0; k <= n; k++) {
      above[k] = k;
    }
    for (int i = 1; i <= a.size(); i++) {
      frame.poll();
      var row = new int[n + 1];
      row[0] = i;
      for (int k = 1; k <= n; k++) {
        boolean same = a.get(i - 1).equals(b.get(k - 1));
        int least = Math.min(above[k], row[k - 1]) + 1;
        least = Math.min(least, above[k - 1] + (same ? 0 : 1));
        if (exchange
            && i > 1
            && k > 1
            && a.get(i - 1).equals(b.get(k - 2))
            && a.get(i - 2).equals(b.get(k - 1))) {
          least = Math.min(least, before[k - 2] + 1);
        }
        row[k] = least;
      }
      before = above;
      above = row;
    }
    return above[n];
  }
}
