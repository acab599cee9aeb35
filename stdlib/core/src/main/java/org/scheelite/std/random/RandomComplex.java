package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// Uniformly distributed random complex numbers.
///
/// `RandomComplex[]` gives a number with real and imaginary parts from 0 to 1; `RandomComplex[z]`
/// one in the rectangle with corners 0 and `z`; `RandomComplex[{z1, z2}]` one in the rectangle with
/// these corners. A further argument gives the length of a list or the dimensions of an array.
///
/// ```wl
/// In:  Head[RandomComplex[]]
/// Out: Complex
/// ```
///
/// ```wl
/// In:  Dimensions[RandomComplex[{-1 - I, 1 + I}, {2, 2}]]
/// Out: {2, 2}
/// ```
@Builtin(seeAlso = {"RandomReal"})
final class RandomComplex {
  /// The range was none.
  static final Message UNIFR = Range.UNIFR.by("RandomComplex");

  private static final Num CORNER = Complex.of(Int.ONE, Int.ONE);

  private RandomComplex() {}

  @Form(whole = true, max = 2)
  static @Nullable Expr draw(Normal call, Frame frame) {
    Expr range = call.size() == 0 ? CORNER : call.arg(0);
    boolean pair = range instanceof Normal list && list.is(Sym.LIST, 2);
    Num low = pair ? Numerics.number(((Normal) range).arg(0), 0, frame) : Int.ZERO;
    Num high = Numerics.number(pair ? ((Normal) range).arg(1) : range, 0, frame);
    if (low == null || high == null) {
      return frame.decline(UNIFR, range);
    }
    Range re = new Range(low.doubleValue(), high.doubleValue());
    Range im = new Range(Arithmetic.im(low).doubleValue(), Arithmetic.im(high).doubleValue());
    Shape shape =
        call.size() < 2 ? new Shape(new int[0], 1) : Shape.read(call.arg(1), 2, call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    var values = new Expr[shape.total()];
    for (int i = 0; i < values.length; i++) {
      Num real = Real.of(re.draw(generator));
      values[i] = Complex.of(real, Real.of(im.draw(generator)));
    }
    return shape.array(values);
  }
}
