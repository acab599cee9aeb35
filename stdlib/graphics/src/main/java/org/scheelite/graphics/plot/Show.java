package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.ImagePicture;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.read.GraphicsReader;
import org.scheelite.message.Message;

/// Several pictures as one.
///
/// `Show[g1, g2, ...]` draws the pictures over each other, with the options of the first one that
/// gives them; `Show[g, options]` shows a picture with other options.
///
/// ```wl
/// In:  Show[Plot[x^2, {x, 0, 2}], Graphics[{Red, Point[{1, 1}]}]]
/// Out: -Graphics-
///
/// In:  Show[Graphics[Disk[]], Frame -> True]
/// Out: -Graphics-
///
/// In:  Show[Image[{{0, 1}, {1, 0}}], Graphics[{Red, Disk[{1, 1}, 1/2]}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Graphics", "Plot", "ListPlot"})
final class Show {

  /// An argument is no picture.
  static final Message GTYPE = Message.of("Show::gtype", "`1` is not a picture.");

  private Show() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr show(Normal call, Frame frame) {
    var pictures = new ArrayList<Normal>();
    Map<Expr, Expr> options = new LinkedHashMap<>();
    @Nullable Expr legend = null;
    for (Expr arg : flat(call.args())) {
      if (arg instanceof Normal rule && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))) {
        options.putIfAbsent(Symbol.system(Option.nameOf(rule.arg(0))), rule.arg(1));
      } else if (arg instanceof Pixels image) {
        pictures.add(ImagePicture.of(image));
      } else if (GraphicsReader.isPicture(arg) && arg instanceof Normal picture) {
        if (!picture.is(Sym.GRAPHICS)) {
          legend = legend == null ? picture.arg(1) : legend;
          picture = (Normal) picture.arg(0);
        }
        pictures.add(picture);
      } else {
        return frame.decline(GTYPE, arg);
      }
    }
    if (pictures.isEmpty()) {
      return null;
    }
    if (pictures.size() == 1 && call.arg(0) instanceof Pixels image) {
      var look = new ArrayList<Expr>();
      options.forEach((name, value) -> look.add(Call.rule(name, value)));
      return look.isEmpty() ? image : image.with(look);
    }
    Expr joined = join(pictures, options);
    return legend == null ? joined : Call.of(Symbol.system("Legended"), joined, legend);
  }

  private static List<Expr> flat(List<Expr> args) {
    var flat = new ArrayList<Expr>();
    for (Expr arg : args) {
      if (arg instanceof Normal list && list.is(Sym.LIST)) {
        flat.addAll(flat(list.args()));
      } else {
        flat.add(arg);
      }
    }
    return flat;
  }

  private static Expr join(List<Normal> pictures, Map<Expr, Expr> options) {
    var primitives = new ArrayList<Expr>();
    for (Normal picture : pictures) {
      primitives.add(picture.arg(0));
      for (Expr arg : flat(picture.args().subList(1, picture.size()))) {
        if (arg instanceof Normal rule && rule.size() == 2) {
          options.putIfAbsent(Symbol.system(Option.nameOf(rule.arg(0))), rule.arg(1));
        }
      }
    }
    var args = new ArrayList<Expr>();
    args.add(primitives.size() == 1 ? primitives.getFirst() : Call.list(primitives));
    options.forEach((name, value) -> args.add(Call.rule(name, value)));
    return Call.of(Sym.GRAPHICS, args);
  }
}
