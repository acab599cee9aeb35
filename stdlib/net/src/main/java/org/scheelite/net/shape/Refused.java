package org.scheelite.net.shape;

import org.scheelite.expr.Expr;

/// An example that an encoder cannot encode. Who called the encoder tells the user, with the name
/// of the port.
///
/// @serial
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Expr value;
  private final transient Expr expected;
  private final int number;

  /// @param value what is wrong: the example, or a part of it
  /// @param expected what it should be, in words or as an expression, to be shown after "is not"
  public Refused(Expr value, Expr expected) {
    this(value, expected, 1);
  }

  private Refused(Expr value, Expr expected, int number) {
    super("an example cannot be encoded", null, false, false);
    this.value = value;
    this.expected = expected;
    this.number = number;
  }

  /// The same for the example with this number, from 1 on.
  public Refused at(int example) {
    return new Refused(value, expected, example);
  }

  public Expr value() {
    return value;
  }

  public Expr expected() {
    return expected;
  }

  /// The number of the example, from 1 on.
  public int number() {
    return number;
  }
}
