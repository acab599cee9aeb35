package org.scheelite.std.analysis.interpolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;
import org.scheelite.std.number.Numerics;

/// A function that passes through data, made of polynomials from place to place.
public final class InterpolatingValue implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("InterpolatingFunction");

  private static final Message DMVAL =
      Message.of(
          "InterpolatingFunction::dmval",
          "Input value `1` lies outside the range of data in the interpolating function."
              + " Extrapolation will be used.");

  private final GridData data;
  private final int[] derivative;
  private final double[][] grids;
  private final double[] values;

  InterpolatingValue(GridData data, int[] derivative) {
    this.data = data;
    this.derivative = derivative;
    this.grids = new double[data.dimensions()][];
    for (int d = 0; d < grids.length; d++) {
      grids[d] = Arrays.stream(data.places()[d]).mapToDouble(Num::doubleValue).toArray();
    }
    this.values = Arrays.stream(data.values()).mapToDouble(Num::doubleValue).toArray();
  }

  /// The function of one variable with these values and derivatives.
  ///
  /// @param slopes the first derivatives, then the second …, each at all places
  public static InterpolatingValue of(double[] places, double[] values, double[]... slopes) {
    var known = new Num[slopes.length][];
    for (int k = 0; k < slopes.length; k++) {
      known[k] = numbers(slopes[k]);
    }
    int order = 2 * slopes.length + 1;
    var data =
        new GridData(new Num[][] {numbers(places)}, numbers(values), known, new int[] {order});
    return new InterpolatingValue(data, new int[] {0});
  }

  /// The function through the same values with polynomials of another degree.
  InterpolatingValue ofOrder(int order) {
    var orders = new int[] {order};
    var fitted = new GridData(data.places(), data.values(), data.slopes(), orders);
    return new InterpolatingValue(fitted, derivative);
  }

  private static Num[] numbers(double[] x) {
    return Arrays.stream(x).mapToObj(Real::new).toArray(Num[]::new);
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  private Expr domain() {
    var ranges = new ArrayList<Expr>();
    for (Num[] grid : data.places()) {
      ranges.add(Call.list(grid[0], grid[grid.length - 1]));
    }
    return Call.list(ranges);
  }

  @Override
  public String display() {
    return "InterpolatingFunction[" + Printer.print(domain(), Form.OUTPUT) + ", <>]";
  }

  @Override
  public Expr construction() {
    return Call.of(
        HEAD,
        domain(),
        ints(data.order()),
        ints(derivative),
        Call.list(
            Arrays.stream(data.places()).map(g -> (Expr) Lists.of(Arrays.asList(g))).toList()),
        Lists.of(Arrays.asList(data.values())),
        Call.list(
            Arrays.stream(data.slopes()).map(g -> (Expr) Lists.of(Arrays.asList(g))).toList()));
  }

  private static Expr ints(int[] x) {
    return Lists.of(Arrays.stream(x).mapToObj(Int::of).toArray(Expr[]::new));
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    int n = data.dimensions();
    if (call.size() == 1 && call.arg(0) instanceof Str(String name)) {
      return property(name);
    }
    if (n == 1 && call.size() == 1 && Lists.isList(call.arg(0))) {
      var results = new ArrayList<Expr>();
      for (Expr x : ((Normal) call.arg(0)).args()) {
        results.add(frame.call(this, x));
      }
      return Lists.of(results);
    }
    if (call.size() != n) {
      return null;
    }
    Num[] x = new Num[n];
    double[] at = new double[n];
    for (int d = 0; d < n; d++) {
      Num number = Numerics.number(call.arg(d), 0, frame);
      if (number == null || Double.isNaN(Numerics.machine(number, frame))) {
        return null;
      }
      x[d] = number;
      at[d] = number.doubleValue();
    }
    complainOutside(at, call, frame);
    return value(x, at);
  }

  private void complainOutside(double[] at, Normal call, Frame frame) {
    for (int d = 0; d < at.length; d++) {
      double slack = 1e-12 * (grids[d][grids[d].length - 1] - grids[d][0]);
      if (at[d] < grids[d][0] - slack || at[d] > grids[d][grids[d].length - 1] + slack) {
        frame.message(DMVAL, Call.list(call.toArray()));
        return;
      }
    }
  }

  private Expr value(Num[] x, double[] at) {
    boolean plain = Arrays.stream(derivative).allMatch(k -> k == 0);
    if (plain && Arrays.stream(x).allMatch(Num::isExact) && data.isExact()) {
      return exact(0, 0, x, at);
    }
    return new Real(machine(0, 0, at));
  }

  private Num exact(int dimension, int offset, Num[] x, double[] at) {
    if (dimension == x.length) {
      return data.values()[offset];
    }
    Num[] grid = data.places()[dimension];
    int count = data.order()[dimension] + 1;
    int start = GridData.window(grids[dimension], at[dimension], count - 1);
    Num[] inner = new Num[count];
    for (int i = 0; i < count; i++) {
      inner[i] = exact(dimension + 1, offset * grid.length + start + i, x, at);
    }
    return Newton.exact(Arrays.copyOfRange(grid, start, start + count), inner, x[dimension]);
  }

  private double machine(int dimension, int offset, double[] at) {
    if (dimension == at.length) {
      return values[offset];
    }
    double[] grid = grids[dimension];
    if (data.slopes().length > 0) {
      return hermite(at[0]);
    }
    int count = data.order()[dimension] + 1;
    int start = GridData.window(grid, at[dimension], count - 1);
    double[][] inner = new double[count][1];
    for (int i = 0; i < count; i++) {
      inner[i][0] = machine(dimension + 1, offset * grid.length + start + i, at);
    }
    double[] places = Arrays.copyOfRange(grid, start, start + count);
    return Newton.of(places, inner).at(at[dimension], derivative[dimension]);
  }

  /// Between two neighbours whose derivatives are met too.
  private double hermite(double x) {
    double[] grid = grids[0];
    int start = GridData.window(grid, x, 1);
    int each = data.slopes().length + 1;
    double[] places = new double[2 * each];
    double[][] known = new double[2 * each][];
    for (int side = 0; side < 2; side++) {
      double[] here = new double[2 * each];
      here[0] = values[start + side];
      for (int k = 1; k < each; k++) {
        here[k] = data.slopes()[k - 1][start + side].doubleValue();
      }
      for (int k = 0; k < each; k++) {
        places[side * each + k] = grid[start + side];
        known[side * each + k] = here;
      }
    }
    return Newton.of(places, known).at(x, derivative[0]);
  }

  private @Nullable Expr property(String name) {
    return switch (name) {
      case "Domain" -> domain();
      case "InterpolationOrder" -> ints(data.order());
      case "ValuesOnGrid" -> Lists.of(Arrays.asList(data.values()));
      case "Coordinates" ->
          Call.list(
              Arrays.stream(data.places()).map(g -> (Expr) Lists.of(Arrays.asList(g))).toList());
      case "Grid" ->
          data.dimensions() == 1
              ? Call.list(
                  Arrays.stream(data.places()[0]).map(x -> (Expr) Lists.of(List.of(x))).toList())
              : null;
      case "DerivativeOrder" -> ints(derivative);
      default -> null;
    };
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (!(call.head() instanceof Call orders)
        || !orders.is(Sym.DERIVATIVE, derivative.length)
        || call.size() != 1) {
      return null;
    }
    List<Expr> steps = orders.args();
    int[] higher = derivative.clone();
    for (int d = 0; d < higher.length; d++) {
      if (!(steps.get(d) instanceof Int(long k)) || k < 0 || k > 100) {
        return null;
      }
      higher[d] += (int) k;
    }
    return new InterpolatingValue(data, higher);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InterpolatingValue that
        && (this == that || construction().equals(that.construction()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(values), Arrays.hashCode(derivative));
  }

  @Override
  public String toString() {
    return display();
  }
}
