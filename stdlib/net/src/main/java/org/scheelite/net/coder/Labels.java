package org.scheelite.net.coder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Refused;
import org.scheelite.print.Form;

/// The classes of an encoder or decoder with their positions.
///
/// @param classes the classes, in order
/// @param positions the position of each, from 1 on
/// @param numeric whether one of them is a number, so that numbers are labels and not positions
record Labels(List<Expr> classes, Map<Expr, Integer> positions, boolean numeric) {
  private static final int MOST_SHOWN = 10;

  /// Reads the list of classes of a specification; null where it gives none.
  ///
  /// @throws org.scheelite.net.NetFault where it is no list of different classes
  static @Nullable Labels read(CoderSpec spec) {
    Expr given = spec.argument(0);
    if (given.equals(Sym.AUTOMATIC)) {
      return null;
    }
    if (!(given instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
      throw spec.wrong("classes", given, "a list of classes");
    }
    Labels labels = of(list.args());
    if (labels.positions.size() < list.size()) {
      throw spec.wrong("classes", given, "a list of different classes");
    }
    return labels;
  }

  static Labels of(List<Expr> classes) {
    var positions = new LinkedHashMap<Expr, Integer>();
    for (int i = 0; i < classes.size(); i++) {
      positions.putIfAbsent(classes.get(i), i + 1);
    }
    return new Labels(
        List.copyOf(classes), positions, classes.stream().anyMatch(Num.class::isInstance));
  }

  int size() {
    return classes.size();
  }

  /// The class at a position from 0 on.
  Expr get(int index) {
    return classes.get(index);
  }

  /// The position of a class, from 1 on; 0 where it is none. Reals stand for equal integers.
  int position(Expr label) {
    Integer found = positions.get(label);
    if (found == null
        && label instanceof Real(double value)
        && value == Math.rint(value)
        && Math.abs(value) < 1e15) {
      found = positions.get(Int.of((long) value));
    }
    return found == null ? 0 : found;
  }

  /// The classes in words.
  String words(Frame frame) {
    var text = new StringBuilder("one of the classes ");
    for (int i = 0; i < Math.min(MOST_SHOWN, classes.size()); i++) {
      text.append(i > 0 ? ", " : "").append(frame.text(classes.get(i), Form.INPUT));
    }
    return text.append(classes.size() > MOST_SHOWN ? ", …" : "").toString();
  }

  /// The position of a label that must be one of the classes.
  ///
  /// @throws Refused where it is none
  int demand(Expr label, Frame frame) {
    int position = position(label);
    if (position == 0) {
      throw new Refused(label, NetFault.words(words(frame)));
    }
    return position;
  }

  /// The classes as a list.
  Expr list() {
    return Lists.of(classes);
  }
}
