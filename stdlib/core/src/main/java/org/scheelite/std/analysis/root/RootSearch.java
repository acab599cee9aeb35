package org.scheelite.std.analysis.root;

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
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.LinearSystem;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.analysis.SearchStart;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Complexes;

/// One search for a root, by the method that fits its start.
final class RootSearch {
  private static final int ITERATIONS = 100;

  /// Shorter steps than this part of the first one are not tried.
  private static final double SHORTEST = 1e-12;

  private final List<NumericFunction> functions;
  private final Variables variables;
  private final List<SearchStart> starts;
  private final Options options;
  private final Frame frame;
  private final Jacobian jacobian;
  private final double absolute;
  private final double relative;
  private final int iterations;

  RootSearch(
      List<Expr> bodies,
      Variables variables,
      List<SearchStart> starts,
      Options options,
      Frame frame) {
    this.functions =
        bodies.stream().map(body -> new NumericFunction(body, variables, frame)).toList();
    this.variables = variables;
    this.starts = starts;
    this.options = options;
    this.frame = frame;
    this.jacobian = Jacobian.of(bodies, variables, options.get(FindRoot.JACOBIAN), frame);
    this.absolute = tolerance(options.get(FindRoot.ACCURACY_GOAL));
    this.relative = tolerance(options.get(FindRoot.PRECISION_GOAL));
    int given = options.get(FindRoot.MAX_ITERATIONS);
    this.iterations = given == 0 ? ITERATIONS : given;
  }

  private static double tolerance(double digits) {
    return Math.pow(10, -(Double.isNaN(digits) ? 7.98 : Math.min(digits, 15)));
  }

  @Nullable Expr run() {
    Complex[] x = new Complex[starts.size()];
    for (int i = 0; i < x.length; i++) {
      Complex value = NumericFunction.complex(starts.get(i).value(0), frame);
      if (value == null) {
        return frame.decline(
            FindRoot.FDSS, Call.list(starts.get(i).variable(), starts.get(i).value(0)));
      }
      x[i] = value;
    }
    Complex[] root = bySecant(x) ? secant(x[0]) : newton(x);
    if (root == null) {
      return null;
    }
    int digits = options.get(FindRoot.WORKING_PRECISION);
    Expr[] values =
        digits == NumericOptions.MACHINE
            ? numbers(root)
            : new PreciseRoot(functions, variables, frame).refine(numbers(root), digits);
    var rules = new Expr[values.length];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = Call.rule(variables.names().get(i), values[i]);
    }
    return Call.list(rules);
  }

  private boolean bySecant(Complex[] x) {
    String method = NumericOptions.method(options.get(FindRoot.METHOD));
    return x.length == 1
        && (starts.getFirst().values().size() == 2 && !method.equals("Newton")
            || method.equals("Secant")
            || method.equals("Brent"));
  }

  private static Expr[] numbers(Complex[] z) {
    var values = new Expr[z.length];
    for (int i = 0; i < z.length; i++) {
      values[i] = z[i].getImaginary() == 0 ? new Real(z[i].getReal()) : Complexes.of(z[i]);
    }
    return values;
  }

  private Complex @Nullable [] values(Complex[] x) {
    var values = new Complex[functions.size()];
    for (int i = 0; i < values.length; i++) {
      Complex value = functions.get(i).at(x);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    monitor(FindRoot.EVALUATION_MONITOR, x);
    return values;
  }

  private void monitor(org.scheelite.builtin.Option<Expr> option, Complex[] x) {
    Expr body = options.get(option);
    if (!body.equals(Sym.NONE)) {
      variables.evaluate(variables.inner(body), frame, numbers(x));
    }
  }

  private Complex @Nullable [] complain(Complex[] x) {
    var values = new ArrayList<Expr>();
    for (NumericFunction function : functions) {
      values.add(variables.evaluate(function.body(), frame, numbers(x)));
    }
    frame.message(
        FindRoot.NLNUM,
        Call.list(values),
        Call.list(Int.of(values.size())),
        Call.list(variables.names()),
        Lists.of(numbers(x)));
    return null;
  }

  private static double norm(Complex[] values) {
    double sum = 0;
    for (Complex value : values) {
      double size = value.norm();
      sum += size * size;
    }
    return Math.sqrt(sum);
  }

  /// Newton's method with steps shortened until they help.
  private Complex @Nullable [] newton(Complex[] start) {
    Complex[] x = start;
    Complex[] f = values(x);
    if (f == null) {
      return complain(x);
    }
    for (int k = 0; k < iterations; k++) {
      double size = norm(f);
      if (size == 0) {
        return x;
      }
      Complex[] step = step(x, f);
      if (step == null) {
        report(FindRoot.JSING, Call.list(variables.names()), Lists.of(numbers(x)));
        return x;
      }
      Complex[] next = inRange(moved(x, step, 1));
      Complex[] value = values(next);
      double part = 1;
      while ((value == null || !(norm(value) < size)) && part > SHORTEST) {
        part /= 2;
        next = inRange(moved(x, step, part));
        value = values(next);
      }
      boolean small = isSmall(step, x);
      if (value == null || !(norm(value) < size)) {
        return small && size <= Math.max(absolute, 1e-6) ? x : stuck(x, size);
      }
      boolean edge = starts.getFirst().values().size() == 3 && atEdge(x, next);
      x = next;
      f = value;
      monitor(FindRoot.STEP_MONITOR, x);
      if (edge) {
        return x;
      }
      if (small && norm(f) <= absolute) {
        return polished(x, f);
      }
    }
    report(FindRoot.CVMIT, Int.of(iterations));
    return x;
  }

  private Complex[] stuck(Complex[] x, double size) {
    if (size > absolute) {
      report(FindRoot.LSTOL);
    }
    return x;
  }

  private void report(Message message, Expr... args) {
    frame.message(message, args);
  }

  private Complex @Nullable [] step(Complex[] x, Complex[] f) {
    Complex[][] slopes = jacobian.at(x, f, functions);
    return slopes == null ? null : LinearSystem.solve(slopes, f);
  }

  private static Complex[] moved(Complex[] x, Complex[] step, double part) {
    var next = new Complex[x.length];
    for (int i = 0; i < x.length; i++) {
      next[i] = x[i].subtract(step[i].multiply(part));
    }
    return next;
  }

  private boolean isSmall(Complex[] step, Complex[] x) {
    for (int i = 0; i < x.length; i++) {
      if (!(step[i].norm() <= absolute + relative * x[i].norm())) {
        return false;
      }
    }
    return true;
  }

  /// A few more steps, as long as they make the values smaller: they cost little and give all the
  /// digits there are.
  private Complex[] polished(Complex[] start, Complex[] value) {
    Complex[] x = start;
    Complex[] f = value;
    for (int k = 0; k < 4 && norm(f) > 0; k++) {
      Complex[] step = step(x, f);
      Complex[] next = step == null ? null : moved(x, step, 1);
      Complex[] at = next == null ? null : values(next);
      if (next == null || at == null || !(norm(at) < norm(f))) {
        return x;
      }
      x = next;
      f = at;
    }
    return x;
  }

  /// Keeps real coordinates within the ranges of their starts.
  private Complex[] inRange(Complex[] to) {
    var kept = to.clone();
    for (int i = 0; i < kept.length; i++) {
      List<Expr> range = starts.get(i).values();
      if (range.size() == 3) {
        double low = NumericBounds.real(range.get(1), frame);
        double high = NumericBounds.real(range.get(2), frame);
        double x = kept[i].getReal();
        if (x < low || x > high) {
          kept[i] = new Complex(Math.clamp(x, low, high), kept[i].getImaginary());
        }
      }
    }
    return kept;
  }

  private boolean atEdge(Complex[] before, Complex[] now) {
    for (int i = 0; i < now.length; i++) {
      List<Expr> range = starts.get(i).values();
      double low = NumericBounds.real(range.get(1), frame);
      double high = NumericBounds.real(range.get(2), frame);
      double x = now[i].getReal();
      if ((x == low || x == high) && before[i].getReal() == x) {
        report(
            FindRoot.REGED,
            Lists.of(numbers(now)),
            Call.list(range.get(1), range.get(2)),
            Int.of(i + 1));
        return true;
      }
    }
    return false;
  }

  /// Brent's method where the two starts lie on different sides of a root, else the secant method.
  private Complex @Nullable [] secant(Complex first) {
    boolean brent = NumericOptions.method(options.get(FindRoot.METHOD)).equals("Brent");
    Complex second =
        starts.getFirst().values().size() > 1
            ? NumericFunction.complex(starts.getFirst().value(1), frame)
            : first.add(first.norm() == 0 ? 1e-2 : first.norm() * 1e-2);
    if (second == null) {
      return complain(new Complex[] {first});
    }
    Complex[] at = values(new Complex[] {first});
    Complex[] then = values(new Complex[] {second});
    if (at == null || then == null) {
      return complain(new Complex[] {at == null ? first : second});
    }
    boolean real = first.isReal() && second.isReal() && at[0].isReal() && then[0].isReal();
    if (real && at[0].getReal() * then[0].getReal() <= 0) {
      return bracketed(first.getReal(), second.getReal());
    }
    if (brent) {
      report(FindRoot.BBRAC);
      return null;
    }
    return secant(first, at[0], second, then[0]);
  }

  private Complex[] bracketed(double a, double b) {
    NumericFunction function = functions.getFirst();
    double root = Bracketing.root(function::at, a, b);
    monitor(FindRoot.STEP_MONITOR, new Complex[] {new Complex(root)});
    return new Complex[] {new Complex(root)};
  }

  private Complex @Nullable [] secant(Complex a, Complex fa, Complex b, Complex fb) {
    Complex x = a;
    Complex fx = fa;
    Complex y = b;
    Complex fy = fb;
    for (int k = 0; k < iterations; k++) {
      Complex slope = fy.subtract(fx);
      if (fy.norm() == 0 || slope.norm() == 0) {
        break;
      }
      Complex next = y.subtract(fy.multiply(y.subtract(x)).divide(slope));
      Complex[] value = values(new Complex[] {next});
      if (value == null) {
        return complain(new Complex[] {next});
      }
      boolean small = next.subtract(y).norm() <= 1e-15 * (1 + next.norm());
      x = y;
      fx = fy;
      y = next;
      fy = value[0];
      monitor(FindRoot.STEP_MONITOR, new Complex[] {y});
      if (small) {
        break;
      }
    }
    if (!(fy.norm() <= Math.max(absolute, 1e-8))) {
      report(FindRoot.CVMIT, Int.of(iterations));
    }
    return new Complex[] {y};
  }
}
