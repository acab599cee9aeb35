package org.scheelite.graphics.image;

/// Colours of images from one space to another, by way of red, green and blue.
///
/// `"XYZ"`, `"LAB"`, `"LCH"` and `"LUV"` are about the white D50, lightness running from 0 to 1.
public final class Conversion {
  /// Linear sRGB to XYZ, adapted from D65 to D50 by the Bradford method.
  private static final double[][] TO_XYZ = {
    {0.4360747, 0.3850649, 0.1430804},
    {0.2225045, 0.7168786, 0.0606169},
    {0.0139322, 0.0971045, 0.7141733}
  };

  private static final double[][] FROM_XYZ = {
    {3.1338561, -1.6168667, -0.4906146},
    {-0.9787684, 1.9161415, 0.0334540},
    {0.0719453, -0.2289914, 1.4052427}
  };

  private static final double[] WHITE = {0.96422, 1, 0.82521};

  /// Chromaticities of the white in the CIE 1976 diagram.
  private static final double U = 4 * WHITE[0] / (WHITE[0] + 15 + 3 * WHITE[2]);

  private static final double V = 9 / (WHITE[0] + 15 + 3 * WHITE[2]);
  private static final double EPSILON = 216 / 24_389.0;
  private static final double KAPPA = 24_389 / 27.0;

  private Conversion() {}

  /// The image in this space; opacity is kept.
  public static Pixels to(Pixels image, ColourSpace target) {
    ColourSpace source = image.shownSpace();
    if (source == target && image.colours() == target.channels()) {
      return image.space() == target ? image : image.in(target);
    }
    int from = image.channels();
    boolean alpha = image.alpha();
    int to = target.channels() + (alpha ? 1 : 0);
    int size = image.width() * image.height();
    var values = new double[size * to];
    var colour = new double[4];
    var rgb = new double[3];
    for (int i = 0; i < size; i++) {
      for (int c = 0; c < 4; c++) {
        colour[c] = c < image.colours() ? image.value(i * from + c) : 0;
      }
      decode(source, colour, rgb);
      encode(target, rgb, colour);
      System.arraycopy(colour, 0, values, i * to, target.channels());
      if (alpha) {
        values[i * to + to - 1] = image.value(i * from + from - 1);
      }
    }
    return image.in(target).like(image.width(), image.height(), to, values);
  }

  private static void decode(ColourSpace space, double[] c, double[] rgb) {
    switch (space) {
      case AUTOMATIC, RGB -> System.arraycopy(c, 0, rgb, 0, 3);
      case GRAYSCALE -> java.util.Arrays.fill(rgb, c[0]);
      case HSB -> {
        double sixth = 6 * (c[0] - Math.floor(c[0]));
        for (int i = 0; i < 3; i++) {
          double k = (5 - 2 * i + sixth) % 6;
          rgb[i] = c[2] * (1 - c[1] * Math.max(0, Math.min(Math.min(k, 4 - k), 1)));
        }
      }
      case CMYK -> {
        for (int i = 0; i < 3; i++) {
          rgb[i] = (1 - c[i]) * (1 - c[3]);
        }
      }
      case XYZ -> fromXyz(c, rgb);
      case LAB -> fromLab(c[0], c[1], c[2], rgb);
      case LCH -> {
        double angle = 2 * Math.PI * c[2];
        fromLab(c[0], c[1] * Math.cos(angle), c[1] * Math.sin(angle), rgb);
      }
      case LUV -> fromLuv(c, rgb);
    }
  }

  private static void encode(ColourSpace space, double[] rgb, double[] c) {
    switch (space) {
      case AUTOMATIC, RGB -> System.arraycopy(rgb, 0, c, 0, 3);
      case GRAYSCALE -> c[0] = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]; // Rec. 601
      case HSB -> hsb(rgb, c);
      case CMYK -> {
        double black = 1 - Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        double light = black < 1 ? 1 - black : 1;
        for (int i = 0; i < 3; i++) {
          c[i] = (1 - rgb[i] - black) / light;
        }
        c[3] = black;
      }
      case XYZ -> xyz(rgb, c);
      case LAB -> lab(rgb, c);
      case LCH -> {
        lab(rgb, c);
        double chroma = Math.hypot(c[1], c[2]);
        double turn = Math.atan2(c[2], c[1]) / (2 * Math.PI);
        c[1] = chroma;
        c[2] = turn < 0 ? turn + 1 : turn;
      }
      case LUV -> luv(rgb, c);
    }
  }

  private static void hsb(double[] rgb, double[] c) {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double range = max - Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    double sixths = 0;
    if (range > 0) {
      sixths =
          max == rgb[0]
              ? (rgb[1] - rgb[2]) / range
              : max == rgb[1] ? 2 + (rgb[2] - rgb[0]) / range : 4 + (rgb[0] - rgb[1]) / range;
    }
    c[0] = (sixths + 6) % 6 / 6;
    c[1] = max > 0 ? range / max : 0;
    c[2] = max;
  }

  private static void xyz(double[] rgb, double[] c) {
    double r = linear(rgb[0]);
    double g = linear(rgb[1]);
    double b = linear(rgb[2]);
    for (int i = 0; i < 3; i++) {
      c[i] = TO_XYZ[i][0] * r + TO_XYZ[i][1] * g + TO_XYZ[i][2] * b;
    }
  }

  private static void fromXyz(double[] c, double[] rgb) {
    for (int i = 0; i < 3; i++) {
      rgb[i] = curved(FROM_XYZ[i][0] * c[0] + FROM_XYZ[i][1] * c[1] + FROM_XYZ[i][2] * c[2]);
    }
  }

  private static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }

  private static double curved(double v) {
    return v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
  }

  private static void lab(double[] rgb, double[] c) {
    xyz(rgb, c);
    double x = root(c[0] / WHITE[0]);
    double y = root(c[1]);
    double z = root(c[2] / WHITE[2]);
    c[0] = (116 * y - 16) / 100;
    c[1] = 5 * (x - y);
    c[2] = 2 * (y - z);
  }

  private static double root(double t) {
    return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
  }

  private static void fromLab(double lightness, double a, double b, double[] rgb) {
    double y = (100 * lightness + 16) / 116;
    double[] c = {cube(y + a / 5) * WHITE[0], cube(y), cube(y - b / 2) * WHITE[2]};
    fromXyz(c, rgb);
  }

  private static double cube(double f) {
    double t = f * f * f;
    return t > EPSILON ? t : (116 * f - 16) / KAPPA;
  }

  private static void luv(double[] rgb, double[] c) {
    xyz(rgb, c);
    double sum = c[0] + 15 * c[1] + 3 * c[2];
    double u = sum > 0 ? 4 * c[0] / sum : U;
    double v = sum > 0 ? 9 * c[1] / sum : V;
    double lightness = (116 * root(c[1]) - 16) / 100;
    c[0] = lightness;
    c[1] = 13 * lightness * (u - U);
    c[2] = 13 * lightness * (v - V);
  }

  private static void fromLuv(double[] c, double[] rgb) {
    if (c[0] <= 0) {
      java.util.Arrays.fill(rgb, 0);
      return;
    }
    double u = c[1] / (13 * c[0]) + U;
    double v = c[2] / (13 * c[0]) + V;
    double y = cube((100 * c[0] + 16) / 116);
    double[] xyz = {y * 9 * u / (4 * v), y, y * (12 - 3 * u - 20 * v) / (4 * v)};
    fromXyz(xyz, rgb);
  }
}
