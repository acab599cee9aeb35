package org.scheelite.print;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;

/// Numeric arrays as nested lists.
final class ArrayElements {
  private ArrayElements() {}

  /// The elements in the shape of the array; a number where it has no dimensions.
  static Expr of(NumArray array) {
    int[] dims = array.dims();
    if (dims.length == 0) {
      return array.isReal() ? Real.of(array.real(0)) : Int.of(array.integer(0));
    }
    if (array.total() == 0) {
      return Call.list();
    }
    if (array.isReal()) {
      var data = new double[array.total()];
      for (int i = 0; i < data.length; i++) {
        data[i] = array.real(i);
      }
      return Packed.of(dims, data);
    }
    var data = new long[array.total()];
    for (int i = 0; i < data.length; i++) {
      data[i] = array.integer(i);
    }
    return Packed.of(dims, data);
  }
}
