package org.scheelite.std.linear.tensor;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Products of arrays without contraction.
///
/// `TensorProduct[a, b, ...]` is the array of all products of elements; its levels are those of `a`
/// followed by those of `b`. What is no array is a factor.
///
/// ```wl
/// In:  TensorProduct[{a, b}, {x, y}]
/// Out: {{a*x, a*y}, {b*x, b*y}}
/// In:  Dimensions[TensorProduct[{{1, 2}, {3, 4}}, {1, 2, 3}]]
/// Out: {2, 2, 3}
/// In:  {TensorProduct[], TensorProduct[2, {3, 4}]}
/// Out: {1, {6, 8}}
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"Outer", "TensorContract", "KroneckerProduct"})
final class TensorProduct {
  private TensorProduct() {}

  @Form(whole = true)
  static @Nullable Expr product(Normal call, Frame frame) {
    if (call.size() == 0) {
      return Int.ONE;
    }
    boolean lists = true;
    for (Expr arg : call.args()) {
      lists &= Lists.isList(arg) || Numerics.isNumeric(arg, frame);
    }
    if (!lists) {
      return null;
    }
    Expr product = call.arg(0);
    for (int i = 1; i < call.size(); i++) {
      Expr next = call.arg(i);
      product =
          Lists.isList(product) && Lists.isList(next)
              ? frame.call(Symbol.system("Outer"), Sym.TIMES, product, next)
              : frame.evaluate(Terms.product(product, next));
    }
    return product;
  }
}
