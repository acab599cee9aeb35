package org.scheelite.std.analysis.quadrature;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.DoubleFunction;

/// Integrates a function of one variable with several values at once: where the error is largest,
/// the range is halved; at singular ends nodes are crowded double exponentially.
final class Quadrature {
  /// Positive nodes of the 21-point Kronrod rule; every second belongs to the 10-point Gauss rule.
  private static final double[] NODES = {
    0.995657163025808080735527280689003,
    0.973906528517171720077964012084452,
    0.930157491355708226001207180059508,
    0.865063366688984510732096688423493,
    0.780817726586416897063717578345042,
    0.679409568299024406234327365114874,
    0.562757134668604683339000099272694,
    0.433395394129247190799265943165784,
    0.294392862701460198131126603103866,
    0.148874338981631210884826001129720,
    0
  };

  private static final double[] KRONROD = {
    0.011694638867371874278064396062192,
    0.032558162307964727478818972459390,
    0.054755896574351996031381300244580,
    0.075039674810919952767043140916190,
    0.093125454583697605535065465083366,
    0.109387158802297641899210590325805,
    0.123491976262065851077958109585166,
    0.134709217311473325928054001771707,
    0.142775938577060080797094273138717,
    0.147739104901338491374841515972068,
    0.149445554002916905664936468389821
  };

  private static final double[] GAUSS = {
    0.066671344308688137593568809893332,
    0.149451349150580593145863396957698,
    0.219086362515982043995534934228163,
    0.269266719309996355091226921569469,
    0.295524224714752870173815619188769
  };

  /// An end that was halved so often looks singular.
  private static final int SINGULAR_DEPTH = 5;

  private static final double SMALLEST_STEP = 1e-12;

  /// The integral over a part of the range.
  ///
  /// @param depth how often it was halved
  /// @param last whether it is not divided any more
  private record Part(
      double from, double to, double[] value, double error, int depth, boolean last) {}

  /// An integral with an estimate of its error.
  ///
  /// @param worst where the estimate is worst
  record Result(double[] value, double error, boolean converged, double worst, int halvings) {}

  private final DoubleFunction<double[]> function;
  private final double relative;
  private final double absolute;
  private final int most;
  private final double start;
  private final double end;

  /// @param function the values at a place; not-a-number values are taken as zero
  /// @param most how many parts there may be
  Quadrature(
      DoubleFunction<double[]> function,
      double start,
      double end,
      double relative,
      double absolute,
      int most) {
    this.function = function;
    this.start = start;
    this.end = end;
    this.relative = relative;
    this.absolute = absolute;
    this.most = most;
  }

  Result run() {
    var parts = new PriorityQueue<Part>(Comparator.comparingDouble(p -> p.last() ? 1 : -p.error()));
    parts.add(kronrod(start, end, 0));
    int halvings = 0;
    while (true) {
      double[] total = total(parts);
      double error = parts.stream().mapToDouble(Part::error).sum();
      Part worst = parts.element();
      boolean done = error <= Math.max(absolute, relative * size(total));
      if (done || worst.last() || halvings >= most) {
        boolean good = done || error <= 100 * Math.max(absolute, relative * size(total));
        double place = (worst.from() + worst.to()) / 2;
        return new Result(total, error, good, place, halvings);
      }
      parts.remove();
      halvings++;
      split(worst, parts);
    }
  }

  private void split(Part part, PriorityQueue<Part> parts) {
    boolean atEnd = part.from() == start || part.to() == end;
    if (atEnd && part.depth() == SINGULAR_DEPTH) {
      Part smooth = doubleExponential(part.from(), part.to(), part.depth() + 1);
      if (smooth.error() < part.error() / 10) {
        parts.add(smooth);
        return;
      }
    }
    double middle = (part.from() + part.to()) / 2;
    Part left = kronrod(part.from(), middle, part.depth() + 1);
    Part right = kronrod(middle, part.to(), part.depth() + 1);
    parts.add(left);
    parts.add(right);
  }

  private static double[] total(Iterable<Part> parts) {
    double[] sum = {};
    for (Part part : parts) {
      sum = sum.length == 0 ? new double[part.value().length] : sum;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part.value()[i];
      }
    }
    return sum;
  }

  private static double size(double[] values) {
    double size = 0;
    for (double value : values) {
      size = Math.max(size, Math.abs(value));
    }
    return size;
  }

  private Part kronrod(double from, double to, int depth) {
    double center = (from + to) / 2;
    double half = (to - from) / 2;
    double[] middle = function.apply(center);
    double[] fine = new double[middle.length];
    double[] coarse = new double[middle.length];
    double[] absolutes = new double[middle.length];
    add(fine, middle, KRONROD[10]);
    addSizes(absolutes, middle, KRONROD[10]);
    for (int k = 0; k < 10; k++) {
      double[] below = function.apply(center - half * NODES[k]);
      double[] above = function.apply(center + half * NODES[k]);
      add(fine, below, KRONROD[k]);
      add(fine, above, KRONROD[k]);
      addSizes(absolutes, below, KRONROD[k]);
      addSizes(absolutes, above, KRONROD[k]);
      if (k % 2 == 1) {
        add(coarse, below, GAUSS[k / 2]);
        add(coarse, above, GAUSS[k / 2]);
      }
    }
    double error = 0;
    for (int i = 0; i < fine.length; i++) {
      fine[i] *= half;
      double difference = Math.abs(fine[i] - coarse[i] * half);
      double scale = Math.abs(absolutes[i] * half);
      double sharper =
          scale == 0 ? 0 : scale * Math.min(1, Math.pow(200 * difference / scale, 1.5));
      error = Math.max(error, Math.max(Math.min(difference, sharper), 4e-16 * scale));
    }
    boolean last = Math.abs(half) < SMALLEST_STEP * Math.max(1e-3, Math.abs(center)) || depth > 60;
    return new Part(from, to, fine, error, depth, last);
  }

  private static void add(double[] sum, double[] values, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += Double.isFinite(values[i]) ? weight * values[i] : 0;
    }
  }

  private static void addSizes(double[] sum, double[] values, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += Double.isFinite(values[i]) ? weight * Math.abs(values[i]) : 0;
    }
  }

  /// The trapezoidal rule after `x = tanh(Pi/2 sinh t)`, halved until it settles.
  private Part doubleExponential(double from, double to, int depth) {
    double[] sum = weighted(from, to, 0);
    double step = 1;
    double[] before = sum;
    double error = Double.MAX_VALUE;
    double[] value = sum;
    for (int level = 0; level < 8; level++) {
      for (double t = level == 0 ? step : step; t < 6.2; t += level == 0 ? step : 2 * step) {
        add(sum, weighted(from, to, t), 1);
        add(sum, weighted(from, to, -t), 1);
      }
      value = sum.clone();
      for (int i = 0; i < value.length; i++) {
        value[i] *= step;
      }
      error = difference(value, before);
      if (level > 2 && error <= Math.max(absolute, 0.01 * relative * size(value))) {
        break;
      }
      before = value;
      step /= 2;
    }
    return new Part(from, to, value, error, depth, true);
  }

  private static double difference(double[] a, double[] b) {
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }

  private double[] weighted(double from, double to, double t) {
    double u = Math.PI / 2 * Math.sinh(t);
    double half = (to - from) / 2;
    // the distance to the nearer end, without cancellation
    double gap = 2 * half / (1 + Math.exp(2 * Math.abs(u)));
    double x = t < 0 ? from + gap : to - gap;
    double weight = half * Math.PI / 2 * Math.cosh(t) / Math.pow(Math.cosh(u), 2);
    double[] values = x == from || x == to ? function.apply((from + to) / 2) : function.apply(x);
    double[] result = new double[values.length];
    if (x != from && x != to) {
      add(result, values, Double.isFinite(weight) ? weight : 0);
    }
    return result;
  }
}
