package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// All distances between elements.
///
/// `DistanceMatrix[list]` is the matrix of distances between the elements of `list`,
/// `DistanceMatrix[list1, list2]` between those of both. The option `DistanceFunction` takes a
/// function of two elements; by default it is `EuclideanDistance`, for strings `EditDistance`.
///
/// ```wl
/// In:  DistanceMatrix[{{0, 0}, {3, 4}}]
/// Out: {{0, 5}, {5, 0}}
/// In:  DistanceMatrix[{1, 2}, {1, 5}, DistanceFunction -> ManhattanDistance]
/// Out: {{0, 4}, {1, 3}}
/// ```
@Builtin(seeAlso = {"EuclideanDistance", "Nearest"})
final class DistanceMatrix {
  /// The function of two elements.
  static final Option<Expr> DISTANCE_FUNCTION = Option.any("DistanceFunction", Sym.AUTOMATIC);

  private DistanceMatrix() {}

  @Form
  static @Nullable Expr matrix(Expr list, Options options, Frame frame) {
    return matrix(list, list, options, frame);
  }

  @Form
  static @Nullable Expr matrix(Expr left, Expr right, Options options, Frame frame) {
    if (!(left instanceof Normal a
        && a.is(Sym.LIST)
        && right instanceof Normal b
        && b.is(Sym.LIST))) {
      return null;
    }
    Expr given = options.get(DISTANCE_FUNCTION);
    boolean text = a.size() > 0 && a.arg(0) instanceof Str;
    Expr function =
        given.equals(Sym.AUTOMATIC)
            ? Symbol.system(text ? "EditDistance" : "EuclideanDistance")
            : given;
    var rows = new Expr[a.size()];
    for (int i = 0; i < rows.length; i++) {
      var row = new Expr[b.size()];
      for (int k = 0; k < row.length; k++) {
        row[k] = frame.call(function, a.arg(i), b.arg(k));
      }
      rows[i] = Lists.of(row);
    }
    return Lists.of(rows);
  }
}
