package org.scheelite.std.list;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Values of functions by which elements are put together.
public final class Grouping {
  private static final Symbol MAP = Symbol.system("Map");

  private Grouping() {}

  /// The value of `f` for each part.
  public static List<Expr> keys(Expr list, Expr f, Frame frame) {
    if (list instanceof Packed && f instanceof Normal function && function.is(Sym.FUNCTION)) {
      // numeric functions of many numbers run as code of their own
      Expr all = frame.call(MAP, f, list);
      if (all instanceof Normal values && values.is(Sym.LIST, Parts.size(list))) {
        return values.args();
      }
    }
    var keys = new ArrayList<Expr>();
    for (Expr part : Parts.of(list)) {
      frame.poll();
      keys.add(frame.call(f, part));
    }
    return keys;
  }

  /// The positions of groups as lists of parts.
  public static Expr lists(Expr list, List<int[]> groups) {
    return Lists.of(groups.stream().map(group -> Parts.choose(list, group)).toList());
  }
}
