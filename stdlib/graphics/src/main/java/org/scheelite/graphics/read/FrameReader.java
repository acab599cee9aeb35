package org.scheelite.graphics.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.figure.FrameRule;
import org.scheelite.graphics.figure.FrameRule.Side;
import org.scheelite.graphics.figure.TickRule;
import org.scheelite.graphics.scene.Run;

/// Reads `Frame`, `FrameTicks` and `FrameLabel`.
///
/// @param frame for the values of exact numbers
/// @param complaint told the name of an option with a bad value
record FrameReader(Frame frame, Consumer<String> complaint) {

  private static final List<Side> IN_ORDER = List.of(Side.BOTTOM, Side.LEFT, Side.TOP, Side.RIGHT);

  FrameRule read(Map<String, Expr> given) {
    Expr frameValue = given.getOrDefault("Frame", Sym.FALSE);
    var sides = EnumSet.noneOf(Side.class);
    bySide(frameValue, true)
        .forEach(
            (side, value) -> {
              if (value.equals(Sym.TRUE) || value.equals(Sym.AUTOMATIC) || value.equals(Sym.ALL)) {
                sides.add(side);
              }
            });
    if (sides.isEmpty()) {
      return FrameRule.NONE;
    }
    return new FrameRule(
        sides,
        ticks(given.getOrDefault("FrameTicks", Sym.AUTOMATIC)),
        labels(given.getOrDefault("FrameLabel", Sym.NONE)));
  }

  private Map<Side, TickRule> ticks(Expr value) {
    var reader = new TickReader(frame);
    var rules = new EnumMap<Side, TickRule>(Side.class);
    if (value.equals(Sym.NONE) || value.equals(Sym.FALSE)) {
      return rules;
    }
    boolean mirrored = !(value instanceof Normal list && list.is(Sym.LIST)) || pairs(value);
    bySide(value, true)
        .forEach(
            (side, each) -> {
              boolean main = side == Side.LEFT || side == Side.BOTTOM;
              var rule = reader.read(each, main);
              if (rule == null) {
                complaint.accept("FrameTicks");
              } else if (!(rule instanceof TickRule.None)) {
                boolean labelled = main || !mirrored || each.equals(Sym.ALL);
                rules.put(side, labelled ? rule : rule.unlabelled());
              }
            });
    return rules;
  }

  private Map<Side, List<Run>> labels(Expr value) {
    var letters = new Letters(frame);
    var labels = new EnumMap<Side, List<Run>>(Side.class);
    bySide(value, false)
        .forEach(
            (side, each) -> {
              var line = letters.line(each);
              if (!line.isEmpty()) {
                labels.put(side, line);
              }
            });
    return labels;
  }

  private static boolean pairs(Expr value) {
    return value instanceof Normal list
        && list.is(Sym.LIST, 2)
        && !(list.arg(0) instanceof Normal first && first.is(Sym.LIST, 2));
  }

  /// What a value says for each side.
  ///
  /// `{{left, right}, {bottom, top}}`, `{bottom, left, top, right}`, `{horizontal, vertical}` or
  /// one value.
  ///
  /// @param mirrored whether one value for a direction counts for both of its sides
  private static Map<Side, Expr> bySide(Expr value, boolean mirrored) {
    var map = new EnumMap<Side, Expr>(Side.class);
    if (!(value instanceof Normal list) || !list.is(Sym.LIST)) {
      for (Side side : mirrored ? IN_ORDER : List.of(Side.BOTTOM)) {
        map.put(side, value);
      }
      return map;
    }
    if (list.size() == 2
        && list.arg(0) instanceof Normal vertical
        && vertical.is(Sym.LIST, 2)
        && list.arg(1) instanceof Normal horizontal
        && horizontal.is(Sym.LIST, 2)) {
      map.put(Side.LEFT, vertical.arg(0));
      map.put(Side.RIGHT, vertical.arg(1));
      map.put(Side.BOTTOM, horizontal.arg(0));
      map.put(Side.TOP, horizontal.arg(1));
      return map;
    }
    for (int i = 0; i < Math.min(list.size(), IN_ORDER.size()); i++) {
      map.put(IN_ORDER.get(i), list.arg(i));
      if (mirrored && list.size() == 2) {
        map.put(IN_ORDER.get(i + 2), list.arg(i));
      }
    }
    return map;
  }
}
