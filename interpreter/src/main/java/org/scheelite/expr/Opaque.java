package org.scheelite.expr;

/// A value made by a library (a net, a compiled function, an image) that prints and matches like an
/// expression with its head, but has no parts of its own.
///
/// Implementations are immutable and define `equals` and `hashCode` by value.
public non-sealed interface Opaque extends Expr {

  @Override
  Symbol head();

  /// The one-line summary that `OutputForm` prints.
  String display();

  /// An expression that evaluates to an equal value; `InputForm` prints it.
  Expr construction();

  /// Whether fronts show it as a picture; where only text can be shown its [#display] stands for
  /// it.
  default boolean isPicture() {
    return false;
  }
}
