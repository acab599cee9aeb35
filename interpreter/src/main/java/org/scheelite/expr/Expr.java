package org.scheelite.expr;

/// An expression of the language: an immutable value, either an atom or `head[args]`.
///
/// Equality (`equals`) is structural identity, the relation `SameQ` of the language except for its
/// tolerance in the last bits of reals: `1` differs from `1.`, a packed list equals the same list
/// unpacked.
public sealed interface Expr permits Symbol, Num, Str, Normal, Assoc, NumArray, ByteArr, Opaque {

  /// The head: `List` of a list, `Integer` of an integer, and so on.
  Expr head();
}
