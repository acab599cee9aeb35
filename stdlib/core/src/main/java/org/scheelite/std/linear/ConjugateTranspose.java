package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The conjugate transpose.
///
/// `ConjugateTranspose[m]` exchanges rows and columns and conjugates the elements;
/// `ConjugateTranspose[m, spec]` permutes levels as `Transpose[m, spec]` does.
///
/// ```wl
/// In:  ConjugateTranspose[{{1, 2 + I}, {I, 3}}]
/// Out: {{1, -I}, {2 - I, 3}}
/// In:  ConjugateTranspose[{{a, b}}]
/// Out: {{Conjugate[a]}, {Conjugate[b]}}
/// ```
@Builtin(seeAlso = {"Transpose", "Conjugate", "HermitianMatrixQ"})
final class ConjugateTranspose {
  private ConjugateTranspose() {}

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr transpose(Normal call, Frame frame) {
    Expr m = call.arg(0);
    if (!Lists.isList(m)) {
      return null;
    }
    Expr[] args = call.toArray();
    args[0] = m instanceof Packed ? m : frame.call(Symbol.system("Conjugate"), m);
    Expr turned = frame.call(Symbol.system("Transpose"), args);
    return turned instanceof Normal list && list.is(Sym.LIST) ? turned : null;
  }
}
