package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// The inverse discrete Fourier transform.
///
/// `InverseFourier[list]` takes `Fourier[list]` back, with the same `FourierParameters`. A result
/// without imaginary parts is real.
///
/// ```wl
/// In:  InverseFourier[Fourier[{1, 2, 3, 4}]]
/// Out~: {1., 2., 3., 4.}
/// ```
@Builtin(seeAlso = {"Fourier"})
final class InverseFourier {
  /// The argument is no array of numbers.
  static final Message FFTL = Fourier.FFTL.by("InverseFourier");

  static final Option<double[]> FOURIER_PARAMETERS = Spectrum.FOURIER_PARAMETERS;

  private InverseFourier() {}

  @Form
  static @Nullable Expr transform(Expr list, Options options, Frame frame) {
    Spectrum spectrum = Spectrum.read(list, frame);
    if (spectrum == null) {
      return frame.decline(FFTL, list);
    }
    Spectrum back = spectrum.transformed(options.get(FOURIER_PARAMETERS), true, frame);
    return back.list(back.isReal());
  }
}
