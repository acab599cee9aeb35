package org.scheelite.graphics.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Layout;
import org.scheelite.graphics.image.ImagePicture;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.read.GraphicsReader;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Scene;

/// From picture expressions to scenes.
public final class Pictures {

  private Pictures() {}

  /// Whether an expression is a picture.
  public static boolean isPicture(Expr expr) {
    return GraphicsReader.isPicture(expr);
  }

  /// The finished picture of an expression, or null where it is none; odd parts give messages.
  public static @Nullable Scene scene(Expr expr, Frame frame) {
    if (expr instanceof Pixels image) {
      return scene(image);
    }
    var figure = GraphicsReader.figure(expr, frame);
    return figure == null ? null : Layout.scene(figure);
  }

  private static Scene scene(Pixels image) {
    double[] size = ImagePicture.size(image);
    var box = new Bounds(0, 0, size[0], size[1]);
    var mark = new Mark.Pixels(image.bitmap(), box, false);
    return new Scene(size[0], size[1], Colour.TRANSPARENT, List.of(mark));
  }

  /// The scene of an expression with options of `Export` that change its look.
  public static @Nullable Scene scene(Expr expr, Map<String, Expr> options, Frame frame) {
    return scene(with(expr, options), frame);
  }

  private static Expr with(Expr expr, Map<String, Expr> options) {
    if (!isPicture(expr) || !(expr instanceof Call call)) {
      return expr;
    }
    if (!call.is(Sym.GRAPHICS)) {
      return call.with(0, with(call.arg(0), options));
    }
    Expr result = call;
    for (String name : new String[] {"ImageSize", "Background"}) {
      Expr value = options.get(name);
      if (value != null) {
        result = before((Normal) result, Call.rule(Symbol.system(name), value));
      }
    }
    return result;
  }

  /// The same picture with an option in front of its others.
  private static Expr before(Normal picture, Expr option) {
    var args = new Expr[picture.size() + 1];
    args[0] = picture.arg(0);
    args[1] = option;
    for (int i = 1; i < picture.size(); i++) {
      args[i + 1] = picture.arg(i);
    }
    return Call.of(picture.head(), args);
  }
}
