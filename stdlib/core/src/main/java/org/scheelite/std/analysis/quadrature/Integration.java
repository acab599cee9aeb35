package org.scheelite.std.analysis.quadrature;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;

/// One multiple integral. Values are lists of real and imaginary parts, one pair for each element
/// of the integrand.
final class Integration {
  private final Expr held;
  private final Expr body;
  private final Variables variables;
  private final List<List<Expr>> bounds;
  private final Options options;
  private final Frame frame;
  private final Expr[] places;
  private final int components;
  private final double relative;
  private final double absolute;
  private boolean anyNumber;

  Integration(
      Expr held,
      Expr body,
      Variables variables,
      List<List<Expr>> bounds,
      Options options,
      Frame frame) {
    this.held = held;
    this.body = body;
    this.variables = variables;
    this.bounds = bounds;
    this.options = options;
    this.frame = frame;
    this.places = new Expr[variables.count()];
    this.components = Lists.isList(body) ? ((Normal) body).size() : 1;
    double digits = options.get(NIntegrate.PRECISION_GOAL);
    double standard = variables.count() > 1 ? 1e-6 : 1e-11;
    this.relative = Double.isNaN(digits) ? standard : Math.pow(10, -Math.min(digits, 14));
    double goal = options.get(NIntegrate.ACCURACY_GOAL);
    this.absolute = Double.isNaN(goal) || Double.isInfinite(goal) ? 1e-300 : Math.pow(10, -goal);
  }

  /// A bound that is no number.
  private static final class BadBound extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Expr variable;
    private final transient Expr bound;

    BadBound(Expr variable, Expr bound) {
      super(null, null, false, false);
      this.variable = variable;
      this.bound = bound;
    }
  }

  @Nullable Expr run() {
    int digits = options.get(NIntegrate.WORKING_PRECISION);
    try {
      return frame.filtering(
          message -> message.name().startsWith("NIntegrate::"), () -> within(digits));
    } catch (BadBound bad) {
      return frame.decline(NIntegrate.NLIM, bad.variable, bad.bound);
    }
  }

  private @Nullable Expr within(int digits) {
    if (digits != NumericOptions.MACHINE && variables.count() == 1 && components == 1) {
      Expr precise = new PreciseQuadrature(body, variables, frame).integrate(path(0), digits);
      if (precise != null) {
        return precise;
      }
    }
    double[] value = along(0);
    if (!anyNumber) {
      return frame.decline(NIntegrate.INUMR, held, boundaries());
    }
    var numbers = new Expr[value.length / 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          value[2 * i + 1] == 0
              ? new Real(value[2 * i])
              : Complexes.of(new Complex(value[2 * i], value[2 * i + 1]));
    }
    return Lists.isList(body) ? Lists.of(numbers) : numbers[0];
  }

  private Expr boundaries() {
    return Call.list(
        bounds.stream().map(b -> (Expr) Call.list(b.getFirst(), b.getLast())).toList());
  }

  /// The corners of the way of a variable, evaluated with the outer variables set.
  private List<Expr> path(int level) {
    var corners = new ArrayList<Expr>();
    for (Expr bound : bounds.get(level)) {
      Expr value =
          variables.evaluate(variables.inner(bound), frame, java.util.Arrays.copyOf(places, level));
      if (Infinities.sign(value) == 0 && NumericFunction.complex(value, frame) == null) {
        throw new BadBound(variables.names().get(level), value);
      }
      corners.add(value);
    }
    return corners;
  }

  /// The integral over the variables from `level` on.
  private double[] along(int level) {
    List<Expr> corners = path(level);
    double[] sum = new double[2 * components];
    for (int i = 1; i < corners.size(); i++) {
      double[] piece = piece(level, corners.get(i - 1), corners.get(i));
      for (int k = 0; k < sum.length; k++) {
        sum[k] += piece[k];
      }
    }
    return sum;
  }

  private double[] piece(int level, Expr from, Expr to) {
    double[] value;
    int below = Infinities.sign(from);
    int above = Infinities.sign(to);
    if (below == 0 && above == 0) {
      Complex a = finite(from);
      Complex b = finite(to);
      return a.isReal() && b.isReal()
          ? quadrature(level, t -> at(level, t), a.getReal(), b.getReal())
          : straight(level, a, b);
    }
    if (below != 0 && above != 0) {
      if (below == above) {
        return new double[2 * components];
      }
      value =
          quadrature(
              level, t -> mapped(level, t / (1 - t * t), (1 + t * t) / square(1 - t * t)), -1, 1);
      return below > 0 ? times(value, new Complex(-1)) : value;
    }
    int sign = below == 0 ? above : below;
    double end = finite(below == 0 ? from : to).getReal();
    double period =
        components == 1 ? Oscillation.halfPeriod(body, variables.symbols().get(level), frame) : 0;
    value =
        period > 0
            ? oscillating(level, end, sign * period)
            : quadrature(
                level, t -> mapped(level, end + sign * t / (1 - t), 1 / square(1 - t)), 0, 1);
    if (period > 0 && sign < 0) {
      value = times(value, new Complex(-1));
    }
    boolean forward = below == 0;
    return times(value, new Complex(forward ? sign : -sign));
  }

  /// The limit of the sum of the integrals over half periods.
  private double[] oscillating(int level, double end, double step) {
    double[] total = new double[2];
    for (int part = 0; part < 2; part++) {
      int index = part;
      total[part] =
          Extrapolation.sum(
              1,
              k ->
                  quadrature(level, t -> at(level, t), end + k * step, end + (k + 1) * step)[
                      index])[0];
    }
    return total;
  }

  private Complex finite(Expr corner) {
    Complex value = NumericFunction.complex(corner, frame);
    return value == null ? Complex.ZERO : value;
  }

  private static double square(double x) {
    return x * x;
  }

  private double[] mapped(int level, double x, double weight) {
    double[] value = at(level, x);
    if (Double.isInfinite(weight) || Double.isNaN(x)) {
      return new double[value.length];
    }
    double[] result = value.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] *= weight;
    }
    return result;
  }

  private double[] straight(int level, Complex a, Complex b) {
    Complex way = b.subtract(a);
    double[] value =
        quadrature(
            level,
            t -> {
              places[level] = Complexes.of(a.add(way.multiply(t)));
              return inner(level);
            },
            0,
            1);
    return times(value, way);
  }

  private static double[] times(double[] value, Complex factor) {
    double[] result = new double[value.length];
    for (int i = 0; i < value.length; i += 2) {
      Complex product = new Complex(value[i], value[i + 1]).multiply(factor);
      result[i] = product.getReal();
      result[i + 1] = product.getImaginary();
    }
    return result;
  }

  private double[] quadrature(
      int level, java.util.function.DoubleFunction<double[]> f, double from, double to) {
    if (from == to) {
      var _ = f.apply(from); // to see whether there are numbers
      return new double[2 * components];
    }
    int most = level == 0 ? places.length == 1 ? 400 : 30 : 25;
    double tighter = level == 0 ? 1 : 0.02;
    var result = new Quadrature(f, from, to, tighter * relative, absolute, most).run();
    if (!result.converged() && level == 0 && anyNumber) {
      double[] v = result.value();
      Expr number = v[1] == 0 ? new Real(v[0]) : Complexes.of(new Complex(v[0], v[1]));
      Expr error = new Real(result.error());
      Expr name = variables.names().get(0);
      frame.message(NIntegrate.NCVB, Int.of(9), name, new Real(result.worst()), number, error);
    }
    return result.value();
  }

  private double[] at(int level, double x) {
    places[level] = new Real(x);
    return inner(level);
  }

  private double[] inner(int level) {
    return level + 1 < places.length ? along(level + 1) : value();
  }

  private double[] value() {
    frame.poll();
    Expr value = variables.evaluate(body, frame, places);
    Expr monitor = options.get(NIntegrate.EVALUATION_MONITOR);
    if (!monitor.equals(Sym.NONE)) {
      variables.evaluate(variables.inner(monitor), frame, places);
    }
    double[] parts = new double[2 * components];
    boolean list = value instanceof Normal normal && normal.is(Sym.LIST, components);
    for (int i = 0; i < components; i++) {
      Expr element = list ? ((Normal) value).arg(i) : value;
      if (element instanceof Real(double x)) {
        parts[2 * i] = x;
        anyNumber = true;
        continue;
      }
      Complex z = NumericFunction.complex(element, frame);
      parts[2 * i] = z == null ? Double.NaN : z.getReal();
      parts[2 * i + 1] = z == null ? Double.NaN : z.getImaginary();
      anyNumber |= z != null;
    }
    return parts;
  }
}
