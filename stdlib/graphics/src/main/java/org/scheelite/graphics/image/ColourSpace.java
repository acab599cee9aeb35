package org.scheelite.graphics.image;

import org.jspecify.annotations.Nullable;

/// What the channels of an image mean.
public enum ColourSpace {
  /// Not said; one or two channels are shown as grey, more as red, green and blue.
  AUTOMATIC("Automatic", 0),
  GRAYSCALE("Grayscale", 1),
  RGB("RGB", 3),
  HSB("HSB", 3),
  CMYK("CMYK", 4),
  XYZ("XYZ", 3),
  LAB("LAB", 3),
  LCH("LCH", 3),
  LUV("LUV", 3);

  private final String text;
  private final int channels;

  ColourSpace(String text, int channels) {
    this.text = text;
    this.channels = channels;
  }

  /// The space of this name in the language, `"RGB"` or `"RGBColor"`; null where there is none.
  public static @Nullable ColourSpace named(String name) {
    return switch (name) {
      case "Grayscale", "GrayLevel", "Gray" -> GRAYSCALE;
      case "RGB", "RGBColor" -> RGB;
      case "HSB", "Hue" -> HSB;
      case "CMYK", "CMYKColor" -> CMYK;
      case "XYZ", "XYZColor" -> XYZ;
      case "LAB", "LABColor" -> LAB;
      case "LCH", "LCHColor" -> LCH;
      case "LUV", "LUVColor" -> LUV;
      default -> null;
    };
  }

  /// The name in the language.
  public String text() {
    return text;
  }

  /// The number of channels without opacity; 0 for [#AUTOMATIC].
  public int channels() {
    return channels;
  }
}
