package org.scheelite.std.audio;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is a recording.
///
/// ```wl
/// In:  {AudioQ[Audio[{0, 1}]], AudioQ[{0, 1}]}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"Audio"})
final class AudioQ {
  private AudioQ() {}

  @Form
  static Expr test(Expr given) {
    return given instanceof Waveform ? Sym.TRUE : Sym.FALSE;
  }
}
