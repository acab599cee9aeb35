package org.scheelite.net.layer.function;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.net.NetFault;
import org.scheelite.net.number.Numbers;
import org.scheelite.tensor.ForeignFunction;
import org.scheelite.tensor.Shape;

/// A function of the user in the session that it belongs to.
final class Guest {
  /// The step of the differences that stand in for an unknown gradient: about the cube root of the
  /// distance of two neighbouring numbers, where rounding and curvature do equal harm.
  private static final double STEP = 6e-6;

  private final Expr function;
  private final boolean integers;
  private final Frame frame;
  private final Map<List<Integer>, Shape> shapes = new ConcurrentHashMap<>();

  /// @param integers whether the arguments are integers
  Guest(Expr function, boolean integers, Frame frame) {
    this.function = function;
    this.integers = integers;
    this.frame = frame;
  }

  /// The shape of the value for an array of this shape, of ones.
  Shape shape(Shape input) {
    return shapes.computeIfAbsent(
        Arrays.stream(input.dims()).boxed().toList(),
        _ -> {
          var ones = new double[input.size()];
          Arrays.fill(ones, 1);
          Expr value = frame.call(function, array(ones, 0, input));
          int[] dims = Numbers.dims(value);
          if (!Numbers.copy(value, dims, new double[Shape.of(dims).size()], 0, frame)) {
            throw new NetFault(CompiledLayer.VALUE, function, value);
          }
          return Shape.of(dims);
        });
  }

  /// The function as a plan calls it, for arrays of these shapes.
  ///
  /// @param whole whether all rows are handed over together, as one array of one more level
  ForeignFunction calls(boolean whole, Shape result, Shape... inputs) {
    return (data, rows, to) -> {
      int calls = whole ? 1 : rows;
      Shape out = whole ? result.prepend(rows) : result;
      var arguments = new Expr[inputs.length];
      for (int call = 0; call < calls; call++) {
        for (int i = 0; i < inputs.length; i++) {
          Shape shape = whole ? inputs[i].prepend(rows) : inputs[i];
          arguments[i] = array(data[i], call * inputs[i].size(), shape);
        }
        value(out, to, call * out.size(), arguments);
      }
    };
  }

  private void value(Shape shape, double[] to, int at, Expr... arguments) {
    Expr value = frame.call(function, arguments);
    if (!Numbers.copy(value, shape.dims(), to, at, frame)) {
      throw new NetFault(CompiledLayer.VALUE, function, value);
    }
  }

  /// The gradient by differences.
  ForeignFunction differences(boolean whole, Shape result, Shape input) {
    ForeignFunction calls = calls(whole, result, input);
    return (data, rows, to) -> {
      double[] x = data[0].clone();
      double[] slope = data[1];
      int size = result.size() * rows;
      var above = new double[size];
      var below = new double[size];
      // examples do not mix but where all are handed over together
      int at = whole ? x.length : input.size();
      for (int i = 0; i < at; i++) {
        shift(x, data[0], i, at, STEP);
        calls.call(new double[][] {x}, rows, above);
        shift(x, data[0], i, at, -STEP);
        calls.call(new double[][] {x}, rows, below);
        System.arraycopy(data[0], 0, x, 0, x.length);
        for (int k = 0; k < size; k++) {
          int example = k / result.size();
          int place = whole ? i : example * at + i;
          double step = 2 * STEP * scale(data[0][place]);
          to[place] += slope[k] * (above[k] - below[k]) / step;
        }
      }
    };
  }

  private static void shift(double[] x, double[] from, int first, int every, double step) {
    for (int i = first; i < x.length; i += every) {
      x[i] = from[i] + step * scale(from[i]);
    }
  }

  private static double scale(double value) {
    return Math.max(1, Math.abs(value));
  }

  private Expr array(double[] data, int at, Shape shape) {
    if (shape.rank() == 0) {
      return integers ? Int.of(Math.round(data[at])) : Real.of(data[at]);
    }
    double[] own = Arrays.copyOfRange(data, at, at + shape.size());
    if (!integers) {
      return Packed.of(shape.dims(), own);
    }
    return Packed.of(shape.dims(), Arrays.stream(own).mapToLong(Math::round).toArray());
  }

  /// Functions that are the same are the same guest.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Guest guest
        && function.equals(guest.function)
        && integers == guest.integers;
  }

  @Override
  public int hashCode() {
    return function.hashCode();
  }
}
