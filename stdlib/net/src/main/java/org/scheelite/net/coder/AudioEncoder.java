package org.scheelite.net.coder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.std.audio.Sounds;
import org.scheelite.std.audio.Spectra;
import org.scheelite.std.audio.Waveform;
import org.scheelite.std.io.file.FileAccess;

/// `NetEncoder["Audio"]` and its kin: the amplitudes of a recording, or how loud each pitch is in
/// short pieces of it.
///
/// @param kind what is made of a recording
/// @param settings how
record AudioEncoder(CoderSpec spec, Kind kind, AudioSettings settings) implements NamedEncoder {

  /// What is made of a recording.
  enum Kind {
    /// The amplitudes.
    WAVEFORM("Audio"),
    /// Fourier coefficients of pieces.
    TRANSFORM("AudioSTFT"),
    /// Their magnitudes.
    SPECTROGRAM("AudioSpectrogram"),
    /// Magnitudes in bands of pitch.
    MEL("AudioMelSpectrogram"),
    /// The cosine transform of the logarithms of these.
    CEPSTRUM("AudioMFCC");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /// The name of the encoder.
    String text() {
      return text;
    }

    boolean pieces() {
      return this != WAVEFORM;
    }

    boolean mel() {
      return this == MEL || this == CEPSTRUM;
    }
  }

  static AudioEncoder of(CoderSpec given, Kind kind, Frame frame) {
    Map<String, Expr> parameters = AudioSettings.parameters(kind);
    CoderSpec spec = given.taking(parameters, 0);
    return new AudioEncoder(spec, kind, AudioSettings.of(spec, kind, frame));
  }

  private int width() {
    return switch (kind) {
      case WAVEFORM -> 1;
      case TRANSFORM -> settings.spectra().window();
      case SPECTROGRAM -> settings.spectra().bins();
      case MEL -> settings.filters().length;
      case CEPSTRUM -> settings.cosines().length;
    };
  }

  @Override
  public PortType coded() {
    Dim length = settings.length() < 0 ? Dim.Loose.VARYING : Dim.of(settings.length());
    return new PortType(Element.REAL, List.of(length, Dim.of(width())), null);
  }

  @Override
  public String words() {
    return "audio";
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    Waveform sound = sound(example, frame);
    if (sound == null) {
      return Raw.or(example, coded(), () -> "an audio object");
    }
    double[] samples =
        Sounds.resampled(
            settings.normalized(sound).mono(), sound.rate(), settings.rate(), frame.budget());
    if (!kind.pieces()) {
      int count = settings.length() < 0 ? samples.length : settings.length();
      return array(new double[][] {Arrays.copyOf(samples, count)}, count, 1);
    }
    Spectra spectra = settings.spectra();
    if (settings.length() >= 0) {
      int needed = (settings.length() - 1) * spectra.offset() + spectra.window();
      samples = Arrays.copyOf(samples, needed);
    }
    double[][] rows =
        kind == Kind.TRANSFORM
            ? spectra.coefficients(samples, frame.budget())
            : spectra.magnitudes(samples, frame.budget());
    for (int i = 0; i < rows.length && kind.mel(); i++) {
      rows[i] = Spectra.filtered(rows[i], settings.filters());
      if (kind == Kind.CEPSTRUM) {
        rows[i] = Spectra.cepstrum(rows[i], settings.cosines());
      }
    }
    return array(rows, rows.length, width());
  }

  private static NumArray array(double[][] rows, int count, int width) {
    var data = new float[count * width];
    int at = 0;
    for (double[] row : rows) {
      for (double value : row) {
        data[at++] = (float) value;
      }
    }
    return NumArray.of(new int[] {count, width}, data);
  }

  private static @Nullable Waveform sound(Expr example, Frame frame) {
    if (!(example instanceof Str) && FileAccess.name(example) != null) {
      Expr read = frame.call(Symbol.system("Import"), example);
      return read instanceof Waveform sound ? sound : null;
    }
    return example instanceof Waveform sound && sound.length() > 0 ? sound : null;
  }

  /// How it was written says all.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AudioEncoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
