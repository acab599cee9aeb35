package org.scheelite.net.coder;

import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.Sides;

/// How images of any size are brought to the one that a net takes.
///
/// @param method `"Stretch"`, `"Fit"` (all of it, with a border) or `"Fill"` (without a border,
///   cut)
/// @param resampling how new pixels are made from old ones
/// @param across the part of the spare width that lies at the left
/// @param down the part of the spare height that lies above
/// @param padding the colour of the border
record ImageFitting(
    String method, Resampling resampling, double across, double down, Expr padding) {
  private static final String METHOD = "Method";
  private static final String RESAMPLING = "Resampling";
  private static final String ALIGNMENT = "Alignment";
  private static final String PADDING = "Padding";

  /// Notes the values of parameters that are not given.
  static void parameters(Map<String, Expr> parameters) {
    parameters.put(METHOD, Str.of("Stretch"));
    parameters.put(RESAMPLING, Sym.AUTOMATIC);
    parameters.put(ALIGNMENT, Symbol.system("Center"));
    parameters.put(PADDING, Call.of(Symbol.system("GrayLevel"), Int.ZERO));
  }

  /// Reads the parameters.
  ///
  /// @throws org.scheelite.net.NetFault where one is wrong
  static ImageFitting of(CoderSpec spec) {
    Expr how = spec.get(METHOD);
    String method = how instanceof Str(String name) ? name : "";
    if (!method.equals("Stretch") && !method.equals("Fit") && !method.equals("Fill")) {
      throw spec.wrong(METHOD, how, "\"Stretch\", \"Fit\" or \"Fill\"");
    }
    Expr filter = spec.get(RESAMPLING);
    Resampling resampling =
        filter.equals(Sym.AUTOMATIC)
            ? Resampling.BICUBIC
            : filter instanceof Str(String name) ? Resampling.named(name) : null;
    if (resampling == null) {
      throw spec.wrong(RESAMPLING, filter, "Automatic or a name such as \"Bilinear\"");
    }
    Expr place = spec.get(ALIGNMENT);
    double across = 0.5;
    double down = 0.5;
    for (Expr one :
        place instanceof Normal list && list.is(Sym.LIST)
            ? list.args()
            : java.util.List.of(place)) {
      Sides side = Sides.read(one);
      if (side == null && !(one instanceof Symbol middle && middle.name().equals("Center"))) {
        throw spec.wrong(ALIGNMENT, place, "Center, a side such as Left, or a list of two");
      }
      if (side != null && side.across()) {
        across = side == Sides.LEFT ? 0 : 1;
      } else if (side != null) {
        down = side == Sides.TOP ? 0 : 1;
      }
    }
    return new ImageFitting(method, resampling, across, down, spec.get(PADDING));
  }

  /// The image in this size.
  Pixels fit(Pixels image, int width, int height, Frame frame) {
    if (image.width() == width && image.height() == height) {
      return image;
    }
    if (method.equals("Stretch")) {
      return resampling.resize(image, width, height, frame.budget());
    }
    double wide = (double) width / image.width();
    double tall = (double) height / image.height();
    double scale = method.equals("Fit") ? Math.min(wide, tall) : Math.max(wide, tall);
    int innerWidth = (int) Math.max(1, Math.rint(image.width() * scale));
    int innerHeight = (int) Math.max(1, Math.rint(image.height() * scale));
    Pixels inner = resampling.resize(image, innerWidth, innerHeight, frame.budget());
    Border border = Borders.read(padding, inner, frame);
    return Layout.part(
        inner,
        -(int) Math.floor((width - innerWidth) * across),
        -(int) Math.floor((height - innerHeight) * down),
        width,
        height,
        border == null ? new Border.Solid(new double[] {0}) : border);
  }
}
