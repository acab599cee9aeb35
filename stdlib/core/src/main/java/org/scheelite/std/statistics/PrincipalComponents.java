package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;

/// Data in the directions in which they vary most.
///
/// `PrincipalComponents[matrix]` has a row for each row of the data: its coordinates, about the
/// mean, along the eigenvectors of the covariance matrix, the largest variance first.
///
/// ```wl
/// In:  c = PrincipalComponents[{{1., 2.}, {2., 4.}, {3., 6.}}]; Abs[c]
/// Out~: {{2.23607, 0}, {0, 0}, {2.23607, 0}}
/// In:  Variance[PrincipalComponents[{{2., 0.}, {0., 1.}, {-2., 0.}, {0., -1.}}]]
/// Out~: {2.66667, 0.66667}
/// In:  PrincipalComponents[{1, 2}]
/// Msg: PrincipalComponents::matrix: A matrix of numbers with more than one row is expected instead of {1, 2}.
/// Out: PrincipalComponents[{1, 2}]
/// ```
@Builtin(seeAlso = {"DimensionReduce", "SingularValueDecomposition", "Covariance"})
final class PrincipalComponents {
  static final Message MATRIX =
      Message.of(
          "PrincipalComponents::matrix",
          "A matrix of numbers with more than one row is expected instead of `1`.");

  private static final Symbol SUBTRACT = Symbol.system("Subtract");
  private static final Symbol MEAN = Symbol.system("Mean");
  private static final Symbol DECOMPOSE = Symbol.system("SingularValueDecomposition");
  private static final Symbol TRANSPOSE = Symbol.system("Transpose");

  private PrincipalComponents() {}

  @Form
  static @Nullable Expr components(Expr matrix, Frame frame) {
    Expr scores = scores(matrix, frame);
    return scores == null ? frame.decline(MATRIX, matrix) : scores;
  }

  /// The coordinates; null where the data are no matrix of numbers.
  static @Nullable Expr scores(Expr matrix, Frame frame) {
    int[] dims = Shapes.full(matrix);
    if (dims.length != 2 || dims[0] < 2 || dims[1] < 1) {
      return null;
    }
    Expr numbers = frame.call(Sym.N, matrix);
    Expr columns = frame.call(TRANSPOSE, numbers);
    Expr centered = frame.call(TRANSPOSE, frame.call(SUBTRACT, columns, frame.call(MEAN, numbers)));
    Expr parts = frame.call(DECOMPOSE, centered);
    return parts instanceof Normal three && three.is(Sym.LIST, 3) && Lists.isList(three.arg(2))
        ? frame.evaluate(Call.of(Sym.DOT, centered, three.arg(2)))
        : null;
  }
}
