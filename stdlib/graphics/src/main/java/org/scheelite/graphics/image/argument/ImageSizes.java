package org.scheelite.graphics.image.argument;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.read.Numbers;

/// Reads the sizes that image functions take.
public final class ImageSizes {
  /// More pixels than this are not made.
  private static final long MOST = 400_000_000;

  private ImageSizes() {}

  /// The width and height that a specification means for an image: `w`, `{s}` for the longer side,
  /// `{w, h}`, with `Automatic`, `All`, `UpTo[n]` or `Scaled[s]` for numbers, or a named size. Null
  /// for anything else.
  public static int @Nullable [] read(Expr spec, Pixels image, Frame frame) {
    double w = image.width();
    double h = image.height();
    if (spec.equals(Sym.ALL) || spec.equals(Sym.AUTOMATIC)) {
      return whole(w, h);
    }
    double named = named(spec);
    if (named > 0) {
      return whole(named, h * named / w);
    }
    if (spec instanceof Normal list && list.is(Sym.LIST, 1)) {
      double longer = side(list.arg(0), Math.max(w, h), frame);
      return whole(longer * w / Math.max(w, h), longer * h / Math.max(w, h));
    }
    if (!(spec instanceof Normal pair) || !pair.is(Sym.LIST, 2)) {
      double width = side(spec, w, frame);
      return whole(width, h * width / w);
    }
    boolean freeWidth = pair.arg(0).equals(Sym.AUTOMATIC);
    boolean freeHeight = pair.arg(1).equals(Sym.AUTOMATIC);
    if (freeWidth && freeHeight) {
      return whole(w, h);
    }
    if (isUpTo(pair.arg(0)) && isUpTo(pair.arg(1))) {
      double scale = Math.min(side(pair.arg(0), w, frame) / w, side(pair.arg(1), h, frame) / h);
      return whole(w * scale, h * scale);
    }
    double width = freeWidth ? 0 : side(pair.arg(0), w, frame);
    double height = freeHeight ? 0 : side(pair.arg(1), h, frame);
    return whole(freeWidth ? w * height / h : width, freeHeight ? h * width / w : height);
  }

  private static boolean isUpTo(Expr spec) {
    return spec instanceof Normal call && call.is(Sym.UP_TO, 1);
  }

  /// One side in pixels; NaN where a specification is none.
  public static double side(Expr spec, double usual, Frame frame) {
    if (spec.equals(Sym.ALL) || spec.equals(Sym.AUTOMATIC)) {
      return usual;
    }
    if (isUpTo(spec)) {
      return Math.min(usual, Numbers.real(((Normal) spec).arg(0), frame));
    }
    if (spec instanceof Normal call && call.is(Sym.SCALED, 1)) {
      return usual * Numbers.real(call.arg(0), frame);
    }
    double named = named(spec);
    return named > 0 ? named : Numbers.real(spec, frame);
  }

  private static double named(Expr spec) {
    String name = spec instanceof Symbol symbol ? symbol.name() : "";
    return switch (name) {
      case "Tiny" -> 100;
      case "Small" -> 180;
      case "Medium" -> 360;
      case "Large" -> 576;
      default -> spec instanceof Str ? -1 : 0;
    };
  }

  private static int @Nullable [] whole(double width, double height) {
    double w = Math.max(1, Math.rint(width));
    double h = Math.max(1, Math.rint(height));
    return width > 0 && height > 0 && w * h <= MOST ? new int[] {(int) w, (int) h} : null;
  }
}
