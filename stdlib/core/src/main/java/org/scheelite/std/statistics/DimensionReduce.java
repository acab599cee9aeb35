package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// Data with fewer coordinates.
///
/// `DimensionReduce[data, n]` gives each row of a matrix of numbers `n` coordinates: its first
/// principal components. `DimensionReduce[data]` takes two, or one where there are fewer columns.
///
/// ```wl
/// In:  Dimensions[DimensionReduce[{{1., 2., 3.}, {2., 4., 6.5}, {3., 6., 9.}, {0., 1., 1.}}, 1]]
/// Out: {4, 1}
/// In:  DimensionReduce[{{1, 2}, {3, 4}}, 5]
/// Msg: DimensionReduce::dim: 5 coordinates cannot be made of data with 2.
/// Out: DimensionReduce[{{1, 2}, {3, 4}}, 5]
/// In:  DimensionReduce[x]
/// Msg: DimensionReduce::data: x is no matrix of numbers with more than one row.
/// Out: DimensionReduce[x]
/// ```
@Builtin(seeAlso = {"PrincipalComponents", "SingularValueDecomposition"})
final class DimensionReduce {
  static final Message DATA =
      Message.of("DimensionReduce::data", "`1` is no matrix of numbers with more than one row.");
  static final Message DIM =
      Message.of("DimensionReduce::dim", "`1` coordinates cannot be made of data with `2`.");

  /// How the coordinates are found: by principal components.
  static final Option<Expr> METHOD =
      Option.symbol(
          "Method",
          Sym.AUTOMATIC,
          "Automatic or \"PrincipalComponentsAnalysis\"",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC) || value.equals(Str.of("PrincipalComponentsAnalysis"))
                  ? value
                  : null);

  private static final Symbol TAKE = Symbol.system("Take");

  private DimensionReduce() {}

  @Form
  static @Nullable Expr reduced(Expr data, Options options, Frame frame) {
    int[] dims = Shapes.full(data);
    int columns = dims.length == 2 ? dims[1] : 2;
    return reduced(data, Int.of(Math.min(2, columns)), options, frame);
  }

  @Form
  static @Nullable Expr reduced(Expr data, Expr n, Options options, Frame frame) {
    int[] dims = Shapes.full(data);
    Integer count = Sizes.count(n);
    if (dims.length != 2) {
      return frame.decline(DATA, data);
    }
    if (count == null || count < 1 || count > dims[1]) {
      return frame.decline(DIM, n, Int.of(dims[1]));
    }
    Expr scores = PrincipalComponents.scores(data, frame);
    return scores == null
        ? frame.decline(DATA, data)
        : frame.call(TAKE, scores, Sym.ALL, Int.of(count));
  }
}
