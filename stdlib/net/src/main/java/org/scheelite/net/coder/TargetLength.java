package org.scheelite.net.coder;

import java.util.Arrays;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;

/// The parameter `"TargetLength"` of encoders that make sequences.
///
/// @param length the length of all sequences; 0 where each has its own
record TargetLength(int length) {
  static final String NAME = "TargetLength";

  /// @throws org.scheelite.net.NetFault where the parameter is neither `All` nor a length
  static TargetLength of(CoderSpec spec) {
    Expr given = spec.get(NAME);
    if (given.equals(Sym.ALL)) {
      return new TargetLength(0);
    }
    if (given instanceof Int(long length) && length > 0 && length <= Integer.MAX_VALUE) {
      return new TargetLength((int) length);
    }
    throw spec.wrong(NAME, given, "All or a positive integer");
  }

  boolean fixed() {
    return length > 0;
  }

  Dim dim() {
    return fixed() ? Dim.of(length) : Dim.Loose.VARYING;
  }

  /// The codes, cut or filled up where all have the same length.
  long[] fit(long[] codes, long filling) {
    if (!fixed()) {
      return codes;
    }
    long[] fitted = Arrays.copyOf(codes, length);
    for (int i = codes.length; i < length; i++) {
      fitted[i] = filling;
    }
    return fitted;
  }
}
