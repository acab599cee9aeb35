package org.scheelite.std.analysis.quadrature;

import java.util.List;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Infinities;

/// Integrates to many digits by the trapezoidal rule after a double exponential change of variable.
record PreciseQuadrature(Expr body, Variables variables, Frame frame) {
  private static final int GUARD = 10;
  private static final int LEVELS = 12;

  /// The integral along real corners; null where something is not real or does not settle.
  @Nullable Expr integrate(List<Expr> corners, int digits) {
    Num total = Int.ZERO;
    for (int i = 1; i < corners.size(); i++) {
      Num piece = piece(corners.get(i - 1), corners.get(i), digits);
      if (piece == null) {
        return null;
      }
      total = Arithmetic.add(total, piece);
    }
    return BigReals.toPrecision(total, digits);
  }

  /// A place with the weight that belongs to it.
  private record Node(Apfloat x, Apfloat weight) {}

  private @Nullable Num piece(Expr from, Expr to, int digits) {
    int work = digits + GUARD;
    Num sum = Int.ZERO;
    Num before = null;
    Apfloat step = new Apfloat(1, work);
    for (int level = 0; level < LEVELS; level++) {
      Num more = sweep(from, to, step, level > 0, work);
      if (more == null) {
        return null;
      }
      sum = Arithmetic.add(sum, more);
      Num value = Arithmetic.multiply(sum, new BigReal(step, work));
      if (before != null && level > 2) {
        double change = Math.abs(Arithmetic.subtract(value, before).doubleValue());
        double scale = Math.abs(value.doubleValue());
        if (change <= scale * Math.pow(10, -Math.min(300, digits / 2.0 + 2)) || change == 0) {
          // the error is squared by each halving: the next would be far below what is asked for
          Num last = sweep(from, to, step.divide(new Apfloat(2, work)), true, work);
          if (last == null) {
            return null;
          }
          sum = Arithmetic.add(sum, last);
          return Arithmetic.multiply(sum, new BigReal(step.divide(new Apfloat(2, work)), work));
        }
      }
      before = value;
      step = step.divide(new Apfloat(2, work));
    }
    return null;
  }

  /// The sum over the nodes at multiples of a step; the odd ones alone where `odd`.
  private @Nullable Num sweep(Expr from, Expr to, Apfloat step, boolean odd, int work) {
    Num sum = Int.ZERO;
    for (int side = -1; side <= 1; side += 2) {
      for (long k = odd ? 1 : side < 0 ? 1 : 0; ; k += odd ? 2 : 1) {
        frame.poll();
        Apfloat t = step.multiply(new Apfloat(side * k, work));
        Node node = node(from, to, t, work);
        if (node == null) {
          break;
        }
        Expr value = variables.evaluate(body, frame, new BigReal(node.x(), work));
        Expr number = frame.numeric(value, work);
        if (!(number instanceof Num n) || n instanceof org.scheelite.expr.Complex) {
          return null;
        }
        Num term = Arithmetic.multiply(n, new BigReal(node.weight(), work));
        sum = Arithmetic.add(sum, term);
        double scale = Math.max(Math.abs(sum.doubleValue()), 1e-300);
        boolean tiny =
            Math.abs(term.doubleValue()) < scale * Math.pow(10, -Math.min(work + 2, 290));
        if (k > 2 / step.doubleValue() && tiny) {
          break;
        }
      }
    }
    return sum;
  }

  private @Nullable Node node(Expr from, Expr to, Apfloat t, int work) {
    int below = Infinities.sign(from);
    int above = Infinities.sign(to);
    if (Math.abs(t.doubleValue()) > 12) {
      return null;
    }
    Apfloat half = ApfloatMath.pi(work).divide(new Apfloat(2, work));
    Apfloat u = t.signum() == 0 ? Apfloat.ZERO : half.multiply(ApfloatMath.sinh(t));
    Apfloat speed = half.multiply(t.signum() == 0 ? new Apfloat(1, work) : ApfloatMath.cosh(t));
    if (below != 0 && above != 0) {
      Apfloat x = u.signum() == 0 ? Apfloat.ZERO : ApfloatMath.sinh(u);
      Apfloat weight = speed.multiply(u.signum() == 0 ? new Apfloat(1, work) : ApfloatMath.cosh(u));
      return new Node(x, below < 0 ? weight : weight.negate());
    }
    if (below == 0 && above == 0) {
      Apfloat a = big(from, work);
      Apfloat b = big(to, work);
      Apfloat way = b.subtract(a);
      // x = a + way/(1 + e^(-2u)), weight = way e^(-2u) 2 speed/(1 + e^(-2u))^2
      Apfloat e = ApfloatMath.exp(u.multiply(new Apfloat(2, work)).negate());
      Apfloat one = new Apfloat(1, work).add(e);
      Apfloat part = u.signum() > 0 ? e.divide(one) : new Apfloat(1, work).divide(one);
      Apfloat x = u.signum() > 0 ? b.subtract(way.multiply(part)) : a.add(way.multiply(part));
      if (x.equals(a) || x.equals(b)) {
        return null;
      }
      Apfloat weight =
          way.multiply(e).multiply(new Apfloat(2, work)).multiply(speed).divide(one.multiply(one));
      return new Node(x, weight);
    }
    int sign = below == 0 ? above : below;
    Apfloat end = big(below == 0 ? from : to, work);
    Apfloat distance = u.signum() == 0 ? new Apfloat(1, work) : ApfloatMath.exp(u);
    Apfloat x = sign > 0 ? end.add(distance) : end.subtract(distance);
    if (x.equals(end)) {
      return null;
    }
    Apfloat weight = distance.multiply(speed);
    boolean forward = (below == 0) == (sign > 0);
    return new Node(x, forward ? weight : weight.negate());
  }

  private Apfloat big(Expr corner, int work) {
    return BigReals.apfloat((Num) frame.numeric(corner, work), work);
  }
}
