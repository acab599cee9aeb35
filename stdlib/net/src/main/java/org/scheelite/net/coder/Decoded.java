package org.scheelite.net.coder;

import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.net.number.Decimals;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Plain;

/// Helps to read plain arrays.
final class Decoded {
  private Decoded() {}

  /// A number as users are given it.
  static double number(Plain plain, int index) {
    return plain.data() instanceof float[] floats
        ? Decimals.widen(floats[plain.at() + index])
        : plain.get(index);
  }

  /// Reads each of the arrays of this rank in an array; the results are nested like them.
  static Expr map(Plain plain, int rank, Decoder.Reading reading) {
    if (plain.rank() <= rank) {
      return reading.of(plain);
    }
    var results = new Expr[plain.dims()[0]];
    for (int i = 0; i < results.length; i++) {
      results[i] = map(plain.row(i), rank, reading);
    }
    return Lists.of(results);
  }
}
