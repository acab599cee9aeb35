package org.scheelite.graphics.image.file;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat.Malformed;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Resampling;

/// Reads and writes image files by the codecs that the virtual machine brings.
public final class ImageFile {
  /// What can be asked for of an image file.
  public static final Set<String> ELEMENTS =
      Set.of("Image", "Graphics", "Data", "ImageSize", "ColorSpace", "ImageChannels", "BitDepth");

  private ImageFile() {}

  /// The image in a file, or a fact about it.
  public static Expr decode(byte[] bytes, String codec, @Nullable String element, Frame frame)
      throws Malformed {
    Pixels image = pixels(bytes, codec, frame);
    return switch (element == null ? "Image" : element) {
      case "Data" -> frame.call(Symbol.system("ImageData"), image);
      case "ImageSize" -> Packed.of((long) image.width(), image.height());
      case "ColorSpace" -> image.spaceName();
      case "ImageChannels" -> Int.of(image.channels());
      case "BitDepth" ->
          Int.of(image.type() == PixelType.BIT ? 1 : image.type() == PixelType.BYTE ? 8 : 16);
      default -> image;
    };
  }

  private static Pixels pixels(byte[] bytes, String codec, Frame frame) throws Malformed {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(codec);
    ImageReader reader = readers.next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      frame.budget().reserve(8L * reader.getWidth(0) * reader.getHeight(0));
      BufferedImage image = reader.read(0);
      return pixels(image);
    } catch (IOException wrong) {
      throw new Malformed("The data are no image of this format.");
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | IllegalStateException _) {
      // The codecs trust the sizes and tables that a file gives.
      throw new Malformed("The file is damaged.");
    } finally {
      reader.dispose();
    }
  }

  private static Pixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    ColorModel model = image.getColorModel();
    int kind = model.getColorSpace().getType();
    int bits = model.getComponentSize(0);
    boolean plain = kind == ColorSpace.TYPE_GRAY || kind == ColorSpace.TYPE_RGB;
    if (model instanceof ComponentColorModel && plain && (bits == 8 || bits == 16)) {
      int channels = image.getRaster().getNumBands();
      int[] samples = image.getRaster().getPixels(0, 0, width, height, (int[]) null);
      ColourSpace space = kind == ColorSpace.TYPE_GRAY ? ColourSpace.GRAYSCALE : ColourSpace.RGB;
      return of(width, height, channels, bits == 8, samples, space);
    }
    if (isBits(model)) {
      int[] samples = image.getRaster().getPixels(0, 0, width, height, (int[]) null);
      int white = ((IndexColorModel) model).getRed(1) > 0 ? 1 : 0;
      var data = new byte[samples.length];
      for (int i = 0; i < data.length; i++) {
        data[i] = (byte) (samples[i] == white ? 1 : 0);
      }
      return Pixels.over(width, height, 1, PixelType.BIT, data, ColourSpace.GRAYSCALE);
    }
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    if (!model.hasAlpha()) {
      for (int i = 0; i < argb.length; i++) {
        argb[i] |= 0xFF000000;
      }
    }
    return Pixels.of(new org.scheelite.graphics.bitmap.Bitmap(width, height, argb));
  }

  /// Whether a palette has black and white and no more.
  private static boolean isBits(ColorModel model) {
    return model instanceof IndexColorModel palette
        && palette.getPixelSize() == 1
        && palette.getMapSize() == 2
        && (palette.getRGB(0) | palette.getRGB(1)) == -1
        && ((palette.getRGB(0) ^ palette.getRGB(1)) & 0xFFFFFF) == 0xFFFFFF;
  }

  private static Pixels of(
      int width, int height, int channels, boolean octets, int[] samples, ColourSpace space) {
    if (octets) {
      var data = new byte[samples.length];
      for (int i = 0; i < data.length; i++) {
        data[i] = (byte) samples[i];
      }
      return Pixels.over(width, height, channels, PixelType.BYTE, data, space);
    }
    var data = new short[samples.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = (short) samples[i];
    }
    return Pixels.over(width, height, channels, PixelType.BIT16, data, space);
  }

  /// The image in the size that the option `ImageSize` or `RasterSize` asks for; null where that is
  /// none.
  public static @Nullable Pixels sized(Pixels image, Map<String, Expr> options, Frame frame) {
    Expr size = options.getOrDefault("RasterSize", options.get("ImageSize"));
    if (size == null) {
      return image;
    }
    int[] sides = org.scheelite.graphics.image.argument.ImageSizes.read(size, image, frame);
    return sides == null
        ? null
        : Resampling.BICUBIC.resize(image, sides[0], sides[1], frame.budget());
  }

  /// The file of an image; null where the codec cannot hold it.
  ///
  /// @param quality how much of it is kept by codecs that lose something, from 0 to 1
  public static byte @Nullable [] encode(Pixels image, String codec, double quality) {
    boolean jpeg = codec.equals("jpeg");
    boolean octets = jpeg || codec.equals("bmp") || codec.equals("gif");
    Pixels plain = plain(image, octets, jpeg || codec.equals("bmp"));
    var buffered = buffered(plain, codec.equals("gif"));
    ImageWriter writer = ImageIO.getImageWritersByFormatName(codec).next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      if (jpeg) {
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality((float) Math.clamp(quality, 0.0, 1.0));
      }
      writer.write(null, new IIOImage(buffered, null, null), settings);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// The image in grey or red, green and blue, with whole numbers.
  private static Pixels plain(Pixels image, boolean octets, boolean opaque) {
    boolean grey = image.shownSpace() == ColourSpace.GRAYSCALE;
    Pixels plain = Conversion.to(image, grey ? ColourSpace.GRAYSCALE : ColourSpace.RGB);
    if (image.type().isReal() || octets) {
      plain = plain.as(PixelType.BYTE);
    }
    return opaque && plain.alpha() ? withoutAlpha(plain) : plain;
  }

  private static Pixels withoutAlpha(Pixels image) {
    double[] all = image.values();
    int step = image.channels();
    var values = new double[all.length / step * (step - 1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = all[i / (step - 1) * step + i % (step - 1)];
    }
    return image.like(image.width(), image.height(), step - 1, values);
  }

  private static BufferedImage buffered(Pixels image, boolean argb) {
    int width = image.width();
    int height = image.height();
    if (argb) {
      var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      result.setRGB(0, 0, width, height, image.bitmap().argb(), 0, width);
      return result;
    }
    int total = width * height * image.channels();
    var samples = new int[total];
    for (int i = 0; i < total; i++) {
      samples[i] = (int) Math.rint(image.value(i) * image.type().most());
    }
    if (image.type() == PixelType.BIT && image.channels() == 1) {
      var result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
      result.getRaster().setPixels(0, 0, width, height, samples);
      return result;
    }
    if (image.type() == PixelType.BIT) {
      return buffered(image.as(PixelType.BYTE), false);
    }
    boolean grey = image.colours() == 1;
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(grey ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
            image.alpha(),
            false,
            image.alpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            image.type() == PixelType.BIT16 ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(width, height);
    raster.setPixels(0, 0, width, height, samples);
    return new BufferedImage(model, raster, false, null);
  }
}
