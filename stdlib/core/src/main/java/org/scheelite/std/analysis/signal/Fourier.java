package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// The discrete Fourier transform.
///
/// `Fourier[list]` gives the sums of `list[[r]] E^(2 Pi I (r - 1) (s - 1)/n)` divided by `Sqrt[n]`,
/// for any length `n`; arrays are transformed along all their dimensions. `FourierParameters -> {a,
/// b}` divides by `n^((1 - a)/2)` and multiplies the exponent by `b`: `{1, -1}` is the convention
/// of signal processing, `{-1, 1}` that of data analysis.
///
/// ```wl
/// In:  Fourier[{1, 0, 0, 0}]
/// Out: {0.5 + 0.*I, 0.5 + 0.*I, 0.5 + 0.*I, 0.5 + 0.*I}
/// In:  Chop[Fourier[{1, 2, 3}, FourierParameters -> {1, -1}]]
/// Out~: {6., -1.5 + 0.8660254038*I, -1.5 - 0.8660254038*I}
/// ```
@Builtin(seeAlso = {"InverseFourier", "ListConvolve"})
final class Fourier {
  /// The argument is no array of numbers.
  static final Message FFTL =
      Message.of(
          "Fourier::fftl",
          "Argument `1` is not a nonempty list or rectangular array of numeric quantities.");

  static final Option<double[]> FOURIER_PARAMETERS = Spectrum.FOURIER_PARAMETERS;

  private Fourier() {}

  @Form
  static @Nullable Expr transform(Expr list, Options options, Frame frame) {
    Spectrum spectrum = Spectrum.read(list, frame);
    return spectrum == null
        ? frame.decline(FFTL, list)
        : spectrum.transformed(options.get(FOURIER_PARAMETERS), false, frame).list(false);
  }
}
