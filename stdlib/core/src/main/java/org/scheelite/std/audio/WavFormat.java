package org.scheelite.std.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Recordings as WAVE files: whole numbers of 8 to 32 bits, or reals, without compression.
public final class WavFormat implements ExportFormat, ImportFormat {
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int HEADER = 44;

  @Override
  public String name() {
    return "WAV";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("wav", "wave");
  }

  @Override
  public Set<String> elements() {
    return Set.of("Audio", "Data", "SampleRate", "AudioChannels", "Duration", "AudioEncoding");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    Waveform sound = read(bytes, frame);
    return switch (element == null ? "Audio" : element) {
      case "Data" -> sound.data(SampleType.REAL64);
      case "SampleRate" -> sound.rateExpr();
      case "AudioChannels" -> Int.of(sound.channels());
      case "Duration" -> Recordings.seconds(sound.duration());
      case "AudioEncoding" -> org.scheelite.expr.Str.of(sound.type().text());
      default -> sound;
    };
  }

  private static Waveform read(byte[] bytes, Frame frame) throws Malformed {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 12
        || !tag(in).equals("RIFF")
        || in.getInt() < 0
        || !tag(in).equals("WAVE")) {
      throw new Malformed("The file does not begin as a WAVE file does.");
    }
    int kind = 0;
    int channels = 0;
    int rate = 0;
    int bits = 0;
    while (in.remaining() >= 8) {
      String name = tag(in);
      int size = in.getInt();
      if (name.equals("fmt ") && size >= 16 && in.remaining() >= size) {
        int start = in.position();
        kind = in.getShort() & 0xFFFF;
        channels = in.getShort() & 0xFFFF;
        rate = in.getInt();
        bits = in.getShort(start + 14) & 0xFFFF;
        if (kind == EXTENSIBLE && size >= 26) {
          kind = in.getShort(start + 24) & 0xFFFF;
        }
        in.position(start + size + (size & 1));
      } else if (name.equals("data")) {
        int length = size < 0 || size > in.remaining() ? in.remaining() : size;
        return samples(in.slice(in.position(), length), kind, channels, rate, bits, frame);
      } else if (size < 0 || size + (size & 1) > in.remaining()) {
        break;
      } else {
        in.position(in.position() + size + (size & 1));
      }
    }
    throw new Malformed("The file has no samples.");
  }

  private static String tag(ByteBuffer in) {
    var name = new byte[4];
    in.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static Waveform samples(
      ByteBuffer data, int kind, int channels, int rate, int bits, Frame frame) throws Malformed {
    boolean whole = kind == PCM && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
    boolean real = kind == FLOAT && (bits == 32 || bits == 64);
    if (!whole && !real || channels < 1 || rate < 1) {
      throw new Malformed("Only samples without compression can be read.");
    }
    ByteBuffer in = data.order(ByteOrder.LITTLE_ENDIAN);
    int octets = bits / 8;
    int count = in.capacity() / octets / channels;
    frame.budget().reserve(16L * count * channels);
    var values = new double[channels][count];
    for (int i = 0; i < count * channels; i++) {
      int at = i * octets;
      values[i % channels][i / channels] =
          switch (octets) {
            case 1 -> ((in.get(at) & 255) - 128) / 128.0;
            case 2 -> in.getShort(at) / 0x1p15;
            case 3 ->
                ((in.get(at) & 255) | (in.get(at + 1) & 255) << 8 | in.get(at + 2) << 16) / 0x1p23;
            case 4 -> real ? in.getFloat(at) : in.getInt(at) / 0x1p31;
            default -> in.getDouble(at);
          };
    }
    return Waveform.of(rate, type(real, bits), values);
  }

  private static SampleType type(boolean real, int bits) {
    return switch (bits) {
      case 8 -> SampleType.SIGNED8;
      case 16 -> SampleType.SIGNED16;
      case 24 -> SampleType.SIGNED24;
      case 32 -> real ? SampleType.REAL32 : SampleType.SIGNED32;
      default -> SampleType.REAL64;
    };
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    if (!(value instanceof Waveform sound)) {
      return null;
    }
    // Players everywhere take 16 bits; whole numbers keep their own.
    SampleType type = sound.type().isReal() ? SampleType.SIGNED16 : sound.type();
    int octets =
        switch (type) {
          case SIGNED8 -> 1;
          case SIGNED24 -> 3;
          case SIGNED32 -> 4;
          default -> 2;
        };
    int frameSize = octets * sound.channels();
    int size = frameSize * sound.length();
    ByteBuffer out = ByteBuffer.allocate(HEADER + size + (size & 1)).order(ByteOrder.LITTLE_ENDIAN);
    int rate = (int) Math.rint(sound.rate());
    out.put(ascii("RIFF")).putInt(HEADER - 8 + size + (size & 1)).put(ascii("WAVEfmt ")).putInt(16);
    out.putShort((short) PCM).putShort((short) sound.channels()).putInt(rate);
    out.putInt(rate * frameSize).putShort((short) frameSize).putShort((short) (8 * octets));
    out.put(ascii("data")).putInt(size);
    var channels = new double[sound.channels()][];
    for (int c = 0; c < channels.length; c++) {
      channels[c] = sound.channel(c);
    }
    for (int i = 0; i < sound.length(); i++) {
      for (double[] channel : channels) {
        long number = Math.round(type.rounded(channel[i]) * type.full());
        long bits = octets == 1 ? number + 128 : number;
        for (int k = 0; k < octets; k++) {
          out.put((byte) (bits >> 8 * k));
        }
      }
    }
    return out.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
