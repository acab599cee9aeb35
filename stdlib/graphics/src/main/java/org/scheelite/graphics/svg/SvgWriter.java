package org.scheelite.graphics.svg;

import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Bounds;

/// Writes tags, attributes and rounded numbers.
final class SvgWriter {

  private static final double HUNDREDTHS = 100;

  private final StringBuilder out = new StringBuilder(4096);

  SvgWriter open(String tag) {
    out.append('<').append(tag);
    return this;
  }

  SvgWriter endOfTag() {
    out.append('>');
    return this;
  }

  void endOfEmptyTag() {
    out.append("/>\n");
  }

  void close(String tag) {
    out.append("</").append(tag).append('>');
    if (!tag.equals("tspan")) {
      out.append('\n');
    }
  }

  SvgWriter text(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escaped(value);
    out.append('"');
    return this;
  }

  SvgWriter number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    value(value);
    out.append('"');
    return this;
  }

  SvgWriter numbers(String name, double... values) {
    out.append(' ').append(name).append("=\"");
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      value(values[i]);
    }
    out.append('"');
    return this;
  }

  SvgWriter box(Bounds box) {
    return number("x", box.left())
        .number("y", box.low())
        .number("width", box.width())
        .number("height", box.height());
  }

  SvgWriter colour(String name, Colour colour) {
    out.append(' ').append(name).append("=\"#");
    String digits = Integer.toHexString(colour.argb() | 0xFF000000).substring(2);
    boolean brief =
        digits.charAt(0) == digits.charAt(1)
            && digits.charAt(2) == digits.charAt(3)
            && digits.charAt(4) == digits.charAt(5);
    if (brief) {
      out.append(digits.charAt(0)).append(digits.charAt(2)).append(digits.charAt(4));
    } else {
      out.append(digits);
    }
    out.append('"');
    return this;
  }

  void turned(double degrees, double x, double y) {
    out.append(" transform=\"rotate(");
    value(degrees).raw(" ").value(x).raw(" ").value(y).raw(")\"");
  }

  SvgWriter beginPath() {
    out.append(" d=\"");
    return this;
  }

  SvgWriter endPath() {
    out.append('"');
    return this;
  }

  SvgWriter move(double x, double y) {
    out.append('M');
    return point(x, y);
  }

  SvgWriter line(double x, double y) {
    out.append('L');
    return point(x, y);
  }

  private SvgWriter point(double x, double y) {
    value(x);
    if (y > -0.5 / HUNDREDTHS) {
      out.append(' ');
    }
    return value(y);
  }

  SvgWriter raw(String text) {
    out.append(text);
    return this;
  }

  /// A number rounded to hundredths, without useless zeros.
  SvgWriter value(double value) {
    long hundredths = Math.round(value * HUNDREDTHS);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        out.append(rest % 10);
      }
    }
    return this;
  }

  /// Text with the characters that XML reserves written as entities; control characters go.
  SvgWriter escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' ? ' ' : c);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
