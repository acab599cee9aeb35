package org.scheelite.net.coder;

import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// Sequences of codes as integers or as unit vectors.
///
/// @param size how many codes there are
/// @param vectors whether each code is a unit vector
record Codes(int size, boolean vectors) {
  private static final List<Expr> VECTORS =
      List.of(Str.of("UnitVector"), Str.of("IndicatorVector"));

  /// The form that an argument asks for.
  ///
  /// @throws org.scheelite.net.NetFault where it asks for none
  static Codes of(CoderSpec spec, Expr form, int size) {
    if (VECTORS.contains(form)) {
      return new Codes(size, true);
    }
    if (!form.equals(Sym.AUTOMATIC) && !form.equals(Str.of("Index"))) {
      throw spec.wrong("form", form, "\"Index\" or \"UnitVector\"");
    }
    return new Codes(size, false);
  }

  PortType type(Dim length) {
    return vectors
        ? new PortType(Element.REAL, List.of(length, Dim.of(size)), null)
        : new PortType(Element.integers(1, size), List.of(length), null);
  }

  Expr expr(long... codes) {
    if (!vectors) {
      return Packed.of(codes);
    }
    var units = new long[Math.multiplyExact(codes.length, size)];
    for (int i = 0; i < codes.length; i++) {
      units[i * size + (int) codes[i] - 1] = 1;
    }
    return Packed.of(new int[] {codes.length, size}, units);
  }
}
