package org.scheelite.graphics.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;

/// Colours as expressions: `RGBColor`, `Hue`, `GrayLevel` and `CMYKColor`.
public final class Colours {

  private static final Symbol RGB = Symbol.system("RGBColor");
  private static final Symbol GRAY = Symbol.system("GrayLevel");

  private Colours() {}

  /// A colour, and whether its expression says how opaque it is.
  record Read(Colour colour, boolean opacity) {}

  /// The colour that an expression means, or null where it is none.
  public static @Nullable Colour read(Expr expr, Frame frame) {
    var read = parse(expr, frame);
    return read == null ? null : read.colour();
  }

  static @Nullable Read parse(Expr expr, Frame frame) {
    if (!(expr instanceof Normal call) || !(call.head() instanceof Symbol head)) {
      return null;
    }
    String name = head.isSystem() ? head.name() : "";
    boolean known =
        switch (name) {
          case "RGBColor", "Hue", "GrayLevel", "CMYKColor" -> call.size() > 0;
          default -> false;
        };
    if (!known) {
      return null;
    }
    if (call.size() == 1 && call.arg(0) instanceof Str(String text)) {
      return name.equals("RGBColor") ? hexadecimal(text) : null;
    }
    double[] v =
        call.size() == 1 && Lists.isList(call.arg(0))
            ? Numbers.vector(call.arg(0), frame)
            : Numbers.vector(Call.list(call.toArray()), frame);
    return v == null ? null : make(name, v);
  }

  private static @Nullable Read make(String name, double[] v) {
    int n = v.length;
    return switch (name) {
      case "RGBColor" ->
          n == 3 || n == 4
              ? new Read(new Colour(v[0], v[1], v[2], n == 4 ? v[3] : 1), n == 4)
              : null;
      case "Hue" ->
          n >= 1 && n <= 4
              ? new Read(
                  Colour.hue(v[0], n > 1 ? v[1] : 1, n > 2 ? v[2] : 1, n > 3 ? v[3] : 1), n > 3)
              : null;
      case "GrayLevel" ->
          n == 1 || n == 2
              ? new Read(Colour.gray(v[0]).withOpacity(n == 2 ? v[1] : 1), n == 2)
              : null;
      default ->
          n == 4 || n == 5
              ? new Read(Colour.cmyk(v[0], v[1], v[2], v[3], n == 5 ? v[4] : 1), n == 5)
              : null;
    };
  }

  /// A colour as web pages write it, `#f80` or `#ff8800`.
  private static @Nullable Read hexadecimal(String text) {
    if (!text.matches("#(\\p{XDigit}{3}|\\p{XDigit}{6}|\\p{XDigit}{8})")) {
      return null;
    }
    String digits = text.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    double[] parts = new double[digits.length() / 2];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0;
    }
    return make("RGBColor", parts);
  }

  /// The `RGBColor` expression of a colour, with its opacity where it is not 1.
  public static Expr write(Colour colour) {
    return colour.opacity() < 1
        ? call(RGB, colour.red(), colour.green(), colour.blue(), colour.opacity())
        : call(RGB, colour.red(), colour.green(), colour.blue());
  }

  /// The `GrayLevel` expression of the red part of a colour.
  public static Expr writeGray(Colour colour) {
    return colour.opacity() < 1
        ? call(GRAY, colour.red(), colour.opacity())
        : call(GRAY, colour.red());
  }

  private static Expr call(Symbol head, double... parts) {
    return Call.of(head, Arrays.stream(parts).mapToObj(Real::of).toArray(Expr[]::new));
  }
}
