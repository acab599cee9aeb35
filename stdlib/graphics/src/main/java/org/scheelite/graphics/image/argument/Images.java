package org.scheelite.graphics.image.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.export.Pictures;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.png.PngRenderer;
import org.scheelite.message.Message;

/// Reads the arguments of image functions that are images, or pictures to be made images.
public final class Images {
  /// An argument is no image.
  public static final Message IMGINV =
      Message.of("General::imginv", "Expecting an image or graphics instead of `1`.");

  private Images() {}

  /// The image an expression is or draws; null where it is none.
  public static @Nullable Pixels quiet(Expr expr, Frame frame) {
    if (expr instanceof Pixels image) {
      return image;
    }
    var scene = Pictures.isPicture(expr) ? Pictures.scene(expr, frame) : null;
    return scene == null ? null : Pixels.of(PngRenderer.bitmap(scene, 1));
  }

  /// The image an expression is or draws; null after a message.
  public static @Nullable Pixels read(Expr expr, String owner, Frame frame) {
    Pixels image = quiet(expr, frame);
    if (image == null) {
      frame.message(IMGINV.by(owner), expr);
    }
    return image;
  }

  /// The images of a list; null after a message where one is none.
  public static @Nullable List<Pixels> list(List<Expr> list, String owner, Frame frame) {
    var images = new ArrayList<Pixels>();
    for (Expr one : list) {
      Pixels image = read(one, owner, frame);
      if (image == null) {
        return null;
      }
      images.add(image);
    }
    return images;
  }

  /// Applies a function to an image, or to each of a list of them; null, after a message, where
  /// something else is given or the function declines.
  public static @Nullable Expr each(
      Expr given, String owner, Frame frame, Function<Pixels, @Nullable Expr> function) {
    if (isList(given) && given instanceof Normal list) {
      List<Pixels> images = list(list.args(), owner, frame);
      if (images == null) {
        return null;
      }
      var results = new ArrayList<Expr>();
      for (Pixels image : images) {
        frame.poll();
        Expr result = function.apply(image);
        if (result == null) {
          return null;
        }
        results.add(result);
      }
      return Call.list(results);
    }
    Pixels image = read(given, owner, frame);
    return image == null ? null : function.apply(image);
  }

  /// Whether an expression is a list that may hold images.
  public static boolean isList(Expr expr) {
    return expr instanceof Normal list && !(list instanceof Packed) && list.is(Sym.LIST);
  }
}
