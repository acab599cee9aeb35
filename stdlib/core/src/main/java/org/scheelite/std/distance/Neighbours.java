package org.scheelite.std.distance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Elements to be searched for those near to a point.
///
/// @param elements where they are
/// @param values what is given for each
/// @param function the distance
/// @param frame the evaluation
record Neighbours(List<Expr> elements, List<Expr> values, Expr function, Frame frame) {

  /// Reads the data of `Nearest`; null where they are none.
  static @Nullable Neighbours of(Expr data, Expr function, Frame frame) {
    if (data instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      List<Expr> elements = Parts.of(rule.arg(0));
      if (elements.isEmpty()) {
        return null;
      }
      if (Lists.isList(rule.arg(1)) && Parts.size(rule.arg(1)) == elements.size()) {
        return new Neighbours(elements, Parts.of(rule.arg(1)), function, frame);
      }
      List<Expr> labels = new ArrayList<>();
      for (int i = 0; i < elements.size(); i++) {
        Expr place = Int.of(i + 1L);
        if (rule.arg(1).equals(Sym.AUTOMATIC) || rule.arg(1).equals(Str.of("Index"))) {
          labels.add(place);
        } else if (rule.arg(1).equals(Str.of("Element"))) {
          labels.add(elements.get(i));
        } else {
          labels.add(Call.of(Symbol.system("Labels"), rule.arg(1), place));
        }
      }
      return new Neighbours(elements, labels, function, frame);
    }
    if (Parts.size(data) < 1 || !Lists.isList(data) && !(data instanceof Assoc)) {
      return null;
    }
    List<Expr> parts = Parts.of(data);
    if (parts.stream().allMatch(part -> part instanceof Normal rule && rule.is(Sym.RULE, 2))) {
      return new Neighbours(
          parts.stream().map(part -> ((Normal) part).arg(0)).toList(),
          parts.stream().map(part -> ((Normal) part).arg(1)).toList(),
          function,
          frame);
    }
    return new Neighbours(parts, parts, function, frame);
  }

  /// The values of the nearest elements; of lists of points, lists.
  @Nullable Expr around(Expr x, Expr count) {
    boolean many =
        x instanceof Normal list
            && list.is(Sym.LIST)
            && list.size() > 0
            && depth(list) == depth(elements.getFirst()) + 1;
    if (many) {
      List<Expr> all = new ArrayList<>();
      for (Expr point : ((Normal) x).args()) {
        Expr one = around(point, count);
        if (one == null) {
          return null;
        }
        all.add(one);
      }
      return Lists.of(all);
    }
    var distances = new double[elements.size()];
    for (int i = 0; i < distances.length; i++) {
      frame.poll();
      distances[i] = distance(elements.get(i), x);
      if (Double.isNaN(distances[i])) {
        return null;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < distances.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> distances[i]));
    return chosen(order, distances, count);
  }

  private @Nullable Expr chosen(List<Integer> order, double[] distances, Expr count) {
    double radius = Double.POSITIVE_INFINITY;
    Expr n = count;
    if (count instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      n = pair.arg(0);
      radius = Infinities.sign(pair.arg(1)) > 0 ? radius : Numerics.machine(pair.arg(1), frame);
    }
    if (n.equals(Sym.AUTOMATIC)) {
      radius = distances[order.getFirst()];
    }
    boolean all = n.equals(Sym.AUTOMATIC) || n.equals(Sym.ALL) || Sizes.isInfinity(n);
    Integer most = all ? Integer.valueOf(order.size()) : Sizes.upTo(n, order.size());
    if (most == null || most < 0) {
      return null;
    }
    List<Expr> found = new ArrayList<>();
    for (int i : order) {
      if (found.size() < most && distances[i] <= radius) {
        found.add(labelled(i, distances[i]));
      }
    }
    return Lists.of(found);
  }

  private Expr labelled(int i, double distance) {
    Expr value = values.get(i);
    return value instanceof Normal label && label.is(Symbol.system("Labels"), 2)
        ? property(label.arg(0), i, distance)
        : value;
  }

  private Expr property(Expr name, int i, double distance) {
    if (name instanceof Normal several && several.is(Sym.LIST)) {
      return Lists.of(several.args().stream().map(one -> property(one, i, distance)).toList());
    }
    if (name.equals(Str.of("Distance"))) {
      boolean whole = distance == Math.rint(distance) && elements.get(i) instanceof Int;
      return whole ? Int.of((long) distance) : Real.of(distance);
    }
    return name.equals(Str.of("Element")) ? elements.get(i) : Int.of(i + 1L);
  }

  private static int depth(Expr expr) {
    return expr instanceof Normal list && list.is(Sym.LIST) && list.size() > 0
        ? 1 + depth(list.arg(0))
        : 0;
  }

  private double distance(Expr element, Expr x) {
    if (!function.equals(Sym.AUTOMATIC)) {
      return Numerics.machine(frame.call(function, element, x), frame);
    }
    if (element instanceof Num a && x instanceof Num b) {
      return Math.abs(a.doubleValue() - b.doubleValue());
    }
    String name = element instanceof Str ? "EditDistance" : "EuclideanDistance";
    return Numerics.machine(frame.call(Symbol.system(name), element, x), frame);
  }
}
