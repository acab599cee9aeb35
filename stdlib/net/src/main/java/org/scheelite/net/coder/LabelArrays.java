package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Refused;

/// Arrays of labels, for the parameter `"Dimensions"`.
final class LabelArrays {
  private LabelArrays() {}

  /// Encodes every label of an array.
  ///
  /// @throws Refused where it has other dimensions
  static Expr map(Expr value, List<Dim> dims, UnaryOperator<Expr> one) {
    if (dims.isEmpty()) {
      return one.apply(value);
    }
    boolean fits =
        value instanceof Normal list
            && Lists.isList(list)
            && (!(dims.getFirst() instanceof Dim.Size(int size)) || list.size() == size);
    if (!fits) {
      String sizes = dims.stream().map(Dim::toString).collect(Collectors.joining("x"));
      throw new Refused(value, NetFault.words("an array of " + sizes + " labels"));
    }
    var encoded = new ArrayList<Expr>();
    for (Expr element : ((Normal) value).args()) {
      encoded.add(map(element, dims.subList(1, dims.size()), one));
    }
    return Lists.of(encoded);
  }

  /// Whether a value is nested exactly so many levels deep.
  static boolean nested(Expr value, int levels) {
    Expr inner = value;
    for (int i = 0; i < levels; i++) {
      if (!(inner instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
        return false;
      }
      inner = list.arg(0);
    }
    return !Lists.isList(inner);
  }

  /// The dimensions that a specification gives; sizes may be `Automatic` or `"Varying"`.
  ///
  /// @throws NetFault where they are none
  static List<Dim> read(CoderSpec spec) {
    Expr given = spec.get("Dimensions");
    var dims = new ArrayList<Dim>();
    if (given instanceof Normal list && Lists.isList(list)) {
      for (Expr one : list.args()) {
        if (one instanceof Int(long size) && size > 0 && size <= Integer.MAX_VALUE) {
          dims.add(Dim.of((int) size));
        } else if (one.equals(Sym.AUTOMATIC)) {
          dims.add(Dim.Loose.OPEN);
        } else if (one.equals(Str.of("Varying"))) {
          dims.add(Dim.Loose.VARYING);
        }
      }
      if (dims.size() == list.size()) {
        return dims;
      }
    }
    throw spec.wrong("Dimensions", given, "a list of positive integers");
  }

  /// The dimensions as a specification gives them.
  static Expr expr(List<Dim> dims) {
    var parts = new ArrayList<Expr>();
    for (Dim dim : dims) {
      parts.add(
          switch (dim) {
            case Dim.Size(int size) -> Int.of(size);
            case Dim.Padded _ -> Str.of("Varying");
            case Dim.Loose.VARYING -> Str.of("Varying");
            case Dim.Loose.OPEN -> Sym.AUTOMATIC;
          });
    }
    return Lists.of(parts);
  }

  /// The dimensions, and one more.
  static List<Dim> and(List<Dim> dims, int last) {
    var all = new ArrayList<>(dims);
    all.add(Dim.of(last));
    return all;
  }

  /// A vector that is 1 at a position from 1 on, 0 elsewhere.
  static Expr unit(int size, int position) {
    var unit = new long[size];
    unit[position - 1] = 1;
    return Packed.of(unit);
  }
}
