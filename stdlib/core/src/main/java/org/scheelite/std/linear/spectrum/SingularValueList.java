package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.std.linear.LinearOptions;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.SingularTolerance;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.SingularValues;
import org.scheelite.std.list.Sizes;

/// Singular values of a matrix of numbers.
///
/// `SingularValueList[m]` lists the singular values that are not zero, largest first;
/// `SingularValueList[m, k]` the `k` largest, `SingularValueList[m, -k]` the `k` smallest of all.
///
/// ```wl
/// In:  SingularValueList[{{1., 2.}, {3., 4.}}]
/// Out~: {5.46499, 0.365966}
/// In:  SingularValueList[{{1, 2}, {1, 2}}]
/// Out: {Sqrt[10]}
/// In:  {SingularValueList[{{3, 0}, {0, -4}}], SingularValueList[{{1., 2.}, {3., 4.}}, 1]}
/// Out~: {{4, 3}, {5.46499}}
/// ```
@Builtin(seeAlso = {"SingularValueDecomposition", "MatrixRank", "Norm"})
final class SingularValueList {
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;

  private SingularValueList() {}

  @Form
  static @Nullable Expr list(Expr m, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "SingularValueList", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric == null) {
      List<Expr> values = ExactSingular.values(m, rows, frame);
      return values == null ? null : Lists.of(values);
    }
    double[] values = new SingularValues(numeric, frame).values();
    double tolerance = LinearOptions.tolerance(options.get(TOLERANCE), frame);
    double least = SingularTolerance.of(numeric, values, tolerance);
    return list(Arrays.stream(values).filter(value -> value > least).toArray());
  }

  @Form
  static @Nullable Expr list(Expr m, Expr k, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "SingularValueList", frame);
    MachineMatrix numeric = rows == null ? null : MachineMatrix.read(rows, frame);
    if (numeric == null) {
      return null;
    }
    double[] values = new SingularValues(numeric, frame).values();
    Integer count = Sizes.upTo(k, values.length);
    if (count == null || count == 0 || Math.abs(count) > values.length) {
      return null;
    }
    return list(
        count > 0
            ? Arrays.copyOf(values, count)
            : Arrays.copyOfRange(values, values.length + count, values.length));
  }

  private static Expr list(double... values) {
    return values.length == 0 ? Call.list() : Packed.of(values);
  }
}
