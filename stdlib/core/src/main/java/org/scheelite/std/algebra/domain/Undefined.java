package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The value of what has none.
///
/// `Undefined` stands for a quantity without a value, as a conditional expression whose condition
/// fails.
///
/// ```wl
/// In:  ConditionalExpression[1, 2 > 3]
/// Out: Undefined
/// In:  Head[Undefined]
/// Out: Symbol
/// ```
@Builtin(seeAlso = {"Indeterminate", "ConditionalExpression", "Missing"})
final class Undefined {
  private Undefined() {}
}
