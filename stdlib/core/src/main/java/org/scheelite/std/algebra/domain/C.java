package org.scheelite.std.algebra.domain;

import static org.scheelite.builtin.Attribute.N_HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Constants that solutions leave open.
///
/// `C[1]`, `C[2]`, … stand for numbers that may be chosen: whole ones in the solutions of periodic
/// equations, any ones in those of differential equations.
///
/// ```wl
/// In:  Solve[Cos[x] == 1, x]
/// Out: {{x -> ConditionalExpression[2*Pi*C[1], Element[C[1], Integers]]}}
/// In:  x /. Solve[Cos[x] == 1, x] /. C[1] -> 3
/// Out: {6*Pi}
/// ```
@Builtin(
    attributes = {N_HOLD_ALL},
    seeAlso = {"Solve", "ConditionalExpression"})
final class C {
  private C() {}
}
