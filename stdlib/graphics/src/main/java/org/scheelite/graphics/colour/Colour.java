package org.scheelite.graphics.colour;

/// A colour in the sRGB space with its opacity, all components from 0 to 1.
///
/// @param red how much red
/// @param green how much green
/// @param blue how much blue
/// @param opacity 0 is transparent, 1 covers all below
public record Colour(double red, double green, double blue, double opacity) {

  /// Opaque black, the colour of everything that has no directive.
  public static final Colour BLACK = gray(0);

  /// Opaque white.
  public static final Colour WHITE = gray(1);

  /// Nothing to be seen.
  public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

  /// Clips every component to 0..1; what is not a number counts as 0.
  public Colour {
    red = clip(red);
    green = clip(green);
    blue = clip(blue);
    opacity = clip(opacity);
  }

  /// An opaque colour.
  public static Colour rgb(double red, double green, double blue) {
    return new Colour(red, green, blue, 1);
  }

  /// An opaque grey.
  public static Colour gray(double level) {
    return rgb(level, level, level);
  }

  /// A colour by hue (taken cyclically), saturation and brightness (both clipped).
  public static Colour hue(double hue, double saturation, double brightness, double opacity) {
    double turn = Double.isFinite(hue) ? hue - Math.floor(hue) : 0;
    double s = clip(saturation);
    double b = clip(brightness);
    double sixth = 6 * turn;
    int sextant = (int) sixth;
    double f = sixth - sextant;
    double p = b * (1 - s);
    double q = b * (1 - s * f);
    double t = b * (1 - s * (1 - f));
    return switch (sextant) {
      case 1 -> new Colour(q, b, p, opacity);
      case 2 -> new Colour(p, b, t, opacity);
      case 3 -> new Colour(p, q, b, opacity);
      case 4 -> new Colour(t, p, b, opacity);
      case 5 -> new Colour(b, p, q, opacity);
      default -> new Colour(b, t, p, opacity);
    };
  }

  /// A colour by its printing inks.
  public static Colour cmyk(
      double cyan, double magenta, double yellow, double black, double opacity) {
    double light = 1 - clip(black);
    return new Colour(
        light * (1 - clip(cyan)), light * (1 - clip(magenta)), light * (1 - clip(yellow)), opacity);
  }

  /// This colour with another opacity.
  public Colour withOpacity(double other) {
    return new Colour(red, green, blue, other);
  }

  /// The colour the part `share` of the way from this one to `other`.
  public Colour mix(Colour other, double share) {
    double keep = 1 - share;
    return new Colour(
        keep * red + share * other.red,
        keep * green + share * other.green,
        keep * blue + share * other.blue,
        keep * opacity + share * other.opacity);
  }

  /// Eight bits each of opacity, red, green and blue, from the highest bit down.
  public int argb() {
    return octet(opacity) << 24 | octet(red) << 16 | octet(green) << 8 | octet(blue);
  }

  private static int octet(double part) {
    return (int) Math.round(255 * part);
  }

  private static double clip(double part) {
    return part >= 1 ? 1 : part > 0 ? part : 0;
  }
}
