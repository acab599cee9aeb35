package org.scheelite.expr;

/// A complex number; its parts are real numbers of one kind: both exact, or both machine reals, or
/// both of arbitrary precision. Made by [#of].
public record Complex(Num re, Num im) implements Num {

  /// The number `re + im I`: a real one where `im` is an exact zero, and with both parts made
  /// machine reals where one of them is.
  public static Num of(Num re, Num im) {
    if (im.isExact() && im.sign() == 0) {
      return re;
    }
    if (re instanceof Real != im instanceof Real) {
      return new Complex(Real.of(re.doubleValue()), Real.of(im.doubleValue()));
    }
    return new Complex(re, im);
  }

  @Override
  public Expr head() {
    return Sym.COMPLEX;
  }

  @Override
  public boolean isExact() {
    return re.isExact() && im.isExact();
  }

  @Override
  public double doubleValue() {
    return re.doubleValue();
  }

  @Override
  public int sign() {
    return re.sign() == 0 && im.sign() == 0 ? 0 : 1;
  }
}
