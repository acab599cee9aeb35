package org.scheelite.graphics.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.bitmap.Bitmap;

/// The value of `Image`: a rectangle of pixels with one or more channels.
///
/// Pixels lie row by row from the top, the channels of a pixel side by side. Brightnesses given to
/// or taken from an image are 1 for full, whatever its type.
public final class Pixels implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("Image");
  private static final Symbol COLOR_SPACE = Symbol.system("ColorSpace");
  private static final Symbol INTERLEAVING = Symbol.system("Interleaving");

  private final int width;
  private final int height;
  private final int channels;
  private final PixelType type;
  private final Object data;
  private final ColourSpace space;
  private final boolean interleaved;
  private final List<Expr> options;

  private Pixels(
      int width,
      int height,
      int channels,
      PixelType type,
      Object data,
      ColourSpace space,
      boolean interleaved,
      List<Expr> options) {
    if ((long) width * height * channels != java.lang.reflect.Array.getLength(data)) {
      throw new IllegalArgumentException(width + " x " + height + " x " + channels);
    }
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.type = type;
    this.data = data;
    this.space = space;
    this.interleaved = interleaved;
    this.options = options;
  }

  /// An image over `data`, a Java array of the kind of its type, which becomes its own.
  public static Pixels over(
      int width, int height, int channels, PixelType type, Object data, ColourSpace space) {
    return new Pixels(width, height, channels, type, data, space, true, List.of());
  }

  /// An image of these brightnesses.
  public static Pixels of(
      int width, int height, int channels, PixelType type, double[] values, ColourSpace space) {
    return over(width, height, channels, type, type.pack(values), space);
  }

  /// An image of bytes with the colours of a bitmap; with opacity where something shines through.
  public static Pixels of(Bitmap bitmap) {
    int channels = bitmap.translucent() ? 4 : 3;
    int[] argb = bitmap.argb();
    var data = new byte[channels * argb.length];
    for (int i = 0; i < argb.length; i++) {
      for (int c = 0; c < 3; c++) {
        data[channels * i + c] = (byte) (argb[i] >> 16 - 8 * c);
      }
      if (channels == 4) {
        data[4 * i + 3] = (byte) (argb[i] >>> 24);
      }
    }
    return over(bitmap.width(), bitmap.height(), channels, PixelType.BYTE, data, ColourSpace.RGB);
  }

  /// An image of another size and number of channels that is of the kind of this one otherwise.
  public Pixels like(int newWidth, int newHeight, int newChannels, double[] values) {
    return new Pixels(
        newWidth,
        newHeight,
        newChannels,
        type,
        type.pack(values),
        space,
        interleaved || channels == 1,
        options);
  }

  /// An image of the same size with other brightnesses.
  public Pixels like(double[] values) {
    return like(width, height, channels, values);
  }

  /// The same image in another type, brightnesses kept.
  public Pixels as(PixelType other) {
    return other == type
        ? this
        : new Pixels(
            width, height, channels, other, other.pack(values()), space, interleaved, options);
  }

  /// The same numbers taken for another colour space.
  public Pixels in(ColourSpace other) {
    return new Pixels(width, height, channels, type, data, other, interleaved, options);
  }

  /// The same image that gives its data channel by channel, or pixel by pixel.
  public Pixels interleaving(boolean pixelwise) {
    return new Pixels(width, height, channels, type, data, space, pixelwise, options);
  }

  /// The same image with options of its look.
  public Pixels with(List<Expr> look) {
    return new Pixels(width, height, channels, type, data, space, interleaved, List.copyOf(look));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int channels() {
    return channels;
  }

  public PixelType type() {
    return type;
  }

  public ColourSpace space() {
    return space;
  }

  public boolean interleaved() {
    return interleaved;
  }

  /// Rules such as `ImageSize -> 200`.
  public List<Expr> options() {
    return options;
  }

  /// The Java array behind this value; it must not be changed.
  public Object data() {
    return data;
  }

  /// Whether the last channel is opacity.
  public boolean alpha() {
    return space == ColourSpace.AUTOMATIC
        ? channels == 2 || channels == 4
        : channels == space.channels() + 1;
  }

  /// The number of channels without opacity.
  public int colours() {
    return alpha() ? channels - 1 : channels;
  }

  /// The colour space, where it is not said that which the number of channels suggests.
  public ColourSpace shownSpace() {
    return space != ColourSpace.AUTOMATIC
        ? space
        : channels <= 2 ? ColourSpace.GRAYSCALE : ColourSpace.RGB;
  }

  /// The brightness of one channel of one pixel, in the order of the data.
  public double value(int index) {
    return switch (data) {
      case byte[] bytes -> (bytes[index] & 255) / (double) type.most();
      case short[] shorts -> (shorts[index] & 65_535) / (double) type.most();
      case float[] floats -> floats[index];
      default -> ((double[]) data)[index];
    };
  }

  /// All brightnesses, in an array of the caller's own.
  public double[] values() {
    int total = width * height * channels;
    if (data instanceof double[] doubles) {
      return doubles.clone();
    }
    var values = new double[total];
    for (int i = 0; i < total; i++) {
      values[i] = value(i);
    }
    return values;
  }

  /// The numbers as a numeric array in the order this image gives its data.
  public NumArray array() {
    int[] dims =
        channels == 1 && interleaved
            ? new int[] {height, width}
            : interleaved
                ? new int[] {height, width, channels}
                : new int[] {channels, height, width};
    return NumArray.of(type.array(), dims, interleaved ? data : planes());
  }

  /// The data channel by channel.
  private Object planes() {
    int size = width * height;
    Object planes =
        java.lang.reflect.Array.newInstance(data.getClass().getComponentType(), size * channels);
    for (int i = 0; i < size; i++) {
      for (int c = 0; c < channels; c++) {
        switch (data) {
          case byte[] a -> ((byte[]) planes)[c * size + i] = a[i * channels + c];
          case short[] a -> ((short[]) planes)[c * size + i] = a[i * channels + c];
          case float[] a -> ((float[]) planes)[c * size + i] = a[i * channels + c];
          default -> ((double[]) planes)[c * size + i] = ((double[]) data)[i * channels + c];
        }
      }
    }
    return planes;
  }

  /// The pixels as a screen shows them.
  public Bitmap bitmap() {
    Pixels rgb = Conversion.to(this, ColourSpace.RGB);
    double[] v = rgb.values();
    int step = rgb.channels();
    boolean opacity = rgb.alpha();
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      int at = i * step;
      int a = opacity ? octet(v[at + step - 1]) : 255;
      argb[i] = a << 24 | octet(v[at]) << 16 | octet(v[at + 1]) << 8 | octet(v[at + 2]);
    }
    return new Bitmap(width, height, argb);
  }

  private static int octet(double part) {
    return part >= 1 ? 255 : part > 0 ? (int) Math.rint(255 * part) : 0;
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    return call.head() instanceof Symbol head && head.isSystem()
        ? PixelArithmetic.answer(head.name(), call)
        : null;
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public boolean isPicture() {
    return true;
  }

  @Override
  public String display() {
    return "-Image-";
  }

  @Override
  public Expr construction() {
    var args = new ArrayList<Expr>();
    args.add(array());
    args.add(Str.of(type.text()));
    args.add(Call.rule(COLOR_SPACE, spaceName()));
    args.add(
        Call.rule(
            INTERLEAVING,
            channels == 1 && interleaved ? Sym.NONE : interleaved ? Sym.TRUE : Sym.FALSE));
    args.addAll(options);
    return Call.of(HEAD, args);
  }

  /// The colour space as the language names it.
  public Expr spaceName() {
    return space == ColourSpace.AUTOMATIC ? Sym.AUTOMATIC : Str.of(space.text());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pixels that
        && width == that.width
        && height == that.height
        && channels == that.channels
        && type == that.type
        && space == that.space
        && Objects.deepEquals(data, that.data);
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, height, channels, type, space)
        + 31 * Arrays.deepHashCode(new Object[] {data});
  }

  @Override
  public String toString() {
    return display();
  }
}
