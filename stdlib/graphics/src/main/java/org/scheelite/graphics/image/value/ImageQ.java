package org.scheelite.graphics.image.value;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Pixels;

/// Whether an expression is an image.
///
/// ```wl
/// In:  {ImageQ[Image[{{0, 1}}]], ImageQ[Graphics[Disk[]]], ImageQ[{{0, 1}}]}
/// Out: {True, False, False}
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageQ {
  private ImageQ() {}

  @Form
  static Expr test(Expr given) {
    return given instanceof Pixels ? Sym.TRUE : Sym.FALSE;
  }
}
