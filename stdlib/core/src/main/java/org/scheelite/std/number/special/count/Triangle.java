package org.scheelite.std.number.special.count;

import java.math.BigInteger;
import java.util.Arrays;
import org.scheelite.builtin.Frame;

/// Rows of the triangles of Stirling's numbers.
final class Triangle {
  private Triangle() {}

  /// The numbers of the first kind for `n` elements, with signs.
  static BigInteger[] stirling1(int n, Frame frame) {
    return row(n, frame, true);
  }

  /// The numbers of the second kind for `n` elements.
  static BigInteger[] stirling2(int n, Frame frame) {
    return row(n, frame, false);
  }

  private static BigInteger[] row(int n, Frame frame, boolean cycles) {
    var row = new BigInteger[n + 1];
    Arrays.fill(row, BigInteger.ZERO);
    row[0] = BigInteger.ONE;
    for (int i = 1; i <= n; i++) {
      frame.poll();
      for (int m = i; m >= 1; m--) {
        BigInteger factor = BigInteger.valueOf(cycles ? 1L - i : m);
        row[m] = row[m - 1].add(factor.multiply(row[m]));
      }
      row[0] = BigInteger.ZERO;
    }
    return row;
  }
}
