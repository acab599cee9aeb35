package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Real cube roots.
///
/// `CubeRoot[x]` is the real cube root of a real number, negative for a negative one.
///
/// ```wl
/// In:  {CubeRoot[27], CubeRoot[-8], CubeRoot[-0.001]}
/// Out: {3, -2, -0.1}
/// ```
///
/// ```wl
/// In:  CubeRoot[16]
/// Out: 2*2^(1/3)
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Surd", "Power"})
final class CubeRoot {
  private CubeRoot() {}

  @Form
  static @Nullable Expr root(Expr x) {
    return Surd.root(x, Int.of(3));
  }
}
