package org.scheelite.net.coder;

import java.util.HashMap;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.audio.Sounds;
import org.scheelite.std.audio.Spectra;
import org.scheelite.std.audio.Waveform;
import org.scheelite.std.quantity.Quantities;

/// The parameters of an encoder of audio.
///
/// @param rate samples in a second that the net takes
/// @param length the number of samples or pieces that the net takes; negative for any
/// @param norm `"Max"`, `"RMS"` or nothing: what is brought to `level`
/// @param level the loudness
/// @param spectra the pieces
/// @param filters the bands of pitch
/// @param cosines the rows of the cosine transform, as many as coefficients are kept
record AudioSettings(
    double rate,
    int length,
    String norm,
    double level,
    Spectra spectra,
    double[][] filters,
    double[][] cosines) {
  /// The length of a piece and the step between two, in seconds, where nothing is said.
  private static final double WINDOW = 0.025;

  private static final double STEP = 0.01;

  /// The values of parameters that are not given.
  static Map<String, Expr> parameters(AudioEncoder.Kind kind) {
    var parameters = new HashMap<String, Expr>();
    parameters.put("Augmentation", Sym.NONE);
    parameters.put("Normalization", Sym.NONE);
    parameters.put("SampleRate", Int.of(16_000));
    parameters.put("TargetLength", Sym.ALL);
    if (kind.pieces()) {
      parameters.put("WindowSize", Sym.AUTOMATIC);
      parameters.put("Offset", Sym.AUTOMATIC);
      parameters.put("WindowFunction", Sym.AUTOMATIC);
    }
    if (kind.mel()) {
      parameters.put("MinimumFrequency", Sym.AUTOMATIC);
      parameters.put("MaximumFrequency", Sym.AUTOMATIC);
      parameters.put("NumberOfFilters", Int.of(40));
    }
    if (kind == AudioEncoder.Kind.CEPSTRUM) {
      parameters.put("NumberOfCoefficients", Int.of(13));
    }
    return parameters;
  }

  /// Reads the parameters.
  ///
  /// @throws org.scheelite.net.NetFault where one is wrong
  static AudioSettings of(CoderSpec spec, AudioEncoder.Kind kind, Frame frame) {
    if (!spec.get("Augmentation").equals(Sym.NONE)) {
      throw spec.wrong("Augmentation", spec.get("Augmentation"), "None");
    }
    double rate = positive(spec, "SampleRate", "Hertz", 1, frame);
    int window =
        kind.pieces() ? samples(spec, "WindowSize", Math.rint(WINDOW * rate), rate, frame) : 1;
    int step = kind.pieces() ? samples(spec, "Offset", Math.rint(STEP * rate), rate, frame) : 1;
    var spectra =
        new Spectra(window, step, kind.pieces() ? taper(spec, window, frame) : new double[0]);
    double[][] filters = kind.mel() ? filters(spec, spectra, rate, frame) : new double[0][];
    int coefficients =
        kind == AudioEncoder.Kind.CEPSTRUM ? spec.whole("NumberOfCoefficients", 1) : 0;
    if (coefficients > filters.length && coefficients > 0) {
      throw spec.wrong(
          "NumberOfCoefficients",
          spec.get("NumberOfCoefficients"),
          "a number up to that of the filters");
    }
    Expr norm = spec.get("Normalization");
    String name = norm instanceof Str(String text) ? text : "";
    double level = name.equals("RMS") ? 0.1 : 1;
    if (norm instanceof Normal pair
        && pair.is(Sym.LIST, 2)
        && pair.arg(0) instanceof Str(String text)) {
      name = text;
      level = number(pair.arg(1), "", frame);
    }
    boolean known = name.equals("Max") || name.equals("RMS");
    if (!norm.equals(Sym.NONE) && !(known && level > 0)) {
      throw spec.wrong("Normalization", norm, "None, \"Max\", {\"Max\", v} or {\"RMS\", v}");
    }
    return new AudioSettings(
        rate,
        length(spec, spectra, rate, kind, frame),
        name,
        level,
        spectra,
        filters,
        Spectra.cosines(filters.length, coefficients));
  }

  /// The recording as loud as it shall be.
  Waveform normalized(Waveform sound) {
    return switch (norm) {
      case "Max" -> Sounds.normalized(sound, level);
      case "RMS" -> Sounds.levelled(sound, level);
      default -> sound;
    };
  }

  private static int length(
      CoderSpec spec, Spectra spectra, double rate, AudioEncoder.Kind kind, Frame frame) {
    Expr given = spec.get("TargetLength");
    if (given.equals(Sym.ALL)) {
      return -1;
    }
    if (given instanceof Int(long count) && count > 0 && count <= 1 << 26) {
      return (int) count;
    }
    double samples =
        Quantities.isQuantity(given) ? Math.rint(number(given, "Seconds", frame) * rate) : -1;
    if (!(samples >= 1 && samples <= 1 << 26)) {
      throw spec.wrong("TargetLength", given, "All, a positive integer, or a duration");
    }
    return kind.pieces() ? spectra.count((int) samples) : (int) samples;
  }

  private static double[][] filters(CoderSpec spec, Spectra spectra, double rate, Frame frame) {
    double low =
        spec.get("MinimumFrequency").equals(Sym.AUTOMATIC)
            ? 0
            : positive(spec, "MinimumFrequency", "Hertz", 0, frame);
    double high =
        spec.get("MaximumFrequency").equals(Sym.AUTOMATIC)
            ? rate / 2
            : positive(spec, "MaximumFrequency", "Hertz", 0, frame);
    if (high <= low) {
      throw spec.wrong(
          "MaximumFrequency", spec.get("MaximumFrequency"), "above the minimum frequency");
    }
    return spectra.melFilters(spec.whole("NumberOfFilters", 1), rate, low, high);
  }

  private static int samples(
      CoderSpec spec, String parameter, double usual, double rate, Frame frame) {
    Expr given = spec.get(parameter);
    double count =
        given.equals(Sym.AUTOMATIC)
            ? Math.max(1, usual)
            : Quantities.isQuantity(given)
                ? Math.rint(number(given, "Seconds", frame) * rate)
                : given instanceof Int(long whole) ? whole : -1;
    if (!(count >= 1 && count <= 1 << 20)) {
      throw spec.wrong(parameter, given, "Automatic, a positive integer, or a duration");
    }
    return (int) count;
  }

  private static double positive(
      CoderSpec spec, String parameter, String unit, double least, Frame frame) {
    Expr given = spec.get(parameter);
    double value = number(given, unit, frame);
    if (!(value >= least && value <= 1e9)) {
      throw spec.wrong(parameter, given, "a positive number");
    }
    return value;
  }

  private static double number(Expr given, String unit, Frame frame) {
    Expr plain =
        Quantities.isQuantity(given)
            ? frame.call(Symbol.system("QuantityMagnitude"), given, Str.of(unit))
            : given;
    return frame.numeric(plain, 0) instanceof Num number && !(number instanceof Complex)
        ? number.doubleValue()
        : Double.NaN;
  }

  /// The weights of the samples of a piece, by the name of a window or by a function of places from
  /// -1/2 to 1/2.
  private static double[] taper(CoderSpec spec, int window, Frame frame) {
    Expr given = spec.get("WindowFunction");
    String name = given instanceof Symbol symbol ? symbol.name() : "";
    var taper = new double[window];
    for (int i = 0; i < window; i++) {
      double x = (double) i / window - 0.5;
      double turn = 2 * Math.PI * x;
      taper[i] =
          switch (name) {
            case "Automatic", "HannWindow" -> 0.5 + 0.5 * Math.cos(turn);
            case "HammingWindow" -> 0.54 + 0.46 * Math.cos(turn);
            case "BlackmanWindow" -> 0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
            case "None", "DirichletWindow" -> 1;
            default -> number(frame.call(given, Real.of(x)), "", frame);
          };
      if (Double.isNaN(taper[i])) {
        throw spec.wrong(
            "WindowFunction", given, "Automatic, None, a window such as HannWindow, or a function");
      }
    }
    return taper;
  }
}
