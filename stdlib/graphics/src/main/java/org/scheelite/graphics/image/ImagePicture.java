package org.scheelite.graphics.image;

import java.util.ArrayList;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// An image as a picture whose coordinates count its pixels from the lower left corner.
public final class ImagePicture {
  /// Smaller images are shown enlarged, by a whole factor.
  private static final double SMALL = 100;

  private static final double MOST = 20_000;

  private ImagePicture() {}

  /// The `Graphics` expression that shows an image, with the options of the image.
  public static Normal of(Pixels image) {
    Pixels rgb = Layout.turned(Conversion.to(image, ColourSpace.RGB), false, false, true);
    double[] values = rgb.values();
    var data = new float[values.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) values[i];
    }
    int[] dims = {rgb.height(), rgb.width(), rgb.channels()};
    long w = rgb.width();
    long h = rgb.height();
    Expr box = Packed.of(new int[] {2, 2}, new long[] {0, 0, w, h});
    var args = new ArrayList<Expr>();
    args.add(Call.of(Symbol.system("Raster"), NumArray.of(dims, data), box));
    args.add(option("ImageSize", Packed.of(size(image))));
    args.add(option("PlotRange", Packed.of(new int[] {2, 2}, new long[] {0, w, 0, h})));
    args.add(option("PlotRangePadding", Int.ZERO));
    args.add(option("AspectRatio", Sym.AUTOMATIC));
    return Call.of(Sym.GRAPHICS, args);
  }

  /// The width and height at which an image is shown, in points: those of its `ImageSize`, else one
  /// for each pixel.
  public static double[] size(Pixels image) {
    double w = image.width();
    double h = image.height();
    double zoom = Math.max(1, Math.floor(SMALL / Math.max(w, h)));
    for (Expr option : image.options()) {
      if (option instanceof Normal rule
          && rule.arg(0) instanceof Symbol name
          && name.name().equals("ImageSize")) {
        double width = rule.arg(1) instanceof Num number ? number.doubleValue() : 0;
        double height = 0;
        if (rule.arg(1) instanceof Normal pair && pair.is(Sym.LIST, 2)) {
          width = pair.arg(0) instanceof Num number ? number.doubleValue() : 0;
          height = pair.arg(1) instanceof Num number ? number.doubleValue() : 0;
        }
        double scale =
            width > 0 && height > 0
                ? Math.min(width / w, height / h)
                : Math.max(width / w, height / h);
        zoom = scale > 0 && scale * Math.max(w, h) < MOST ? scale : zoom;
      }
    }
    return new double[] {zoom * w, zoom * h};
  }

  private static Expr option(String name, Expr value) {
    return Call.rule(Symbol.system(name), value);
  }
}
