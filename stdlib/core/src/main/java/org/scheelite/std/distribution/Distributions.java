package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// What other packages ask of distributions.
public final class Distributions {
  private static final int MOST_TERMS = 2_000;
  private static final int STEPS = 200;

  private Distributions() {}

  /// A moment or other number of a distribution: `Mean`, `Variance`, `Skewness`, `Kurtosis`; null
  /// for what is no distribution.
  public static @Nullable Expr number(String what, Expr distribution, Frame frame) {
    Member member = Member.of(distribution, frame);
    return member == null ? null : member.value(what, frame);
  }

  /// The expectation of the power `r` of a distribution, or of the deviation from the mean where
  /// `central`; null where it is not known.
  public static @Nullable Expr moment(Expr distribution, long r, boolean central, Frame frame) {
    Member member = Member.of(distribution, frame);
    if (member == null) {
      return null;
    }
    return central ? RawMoments.central(member, r, frame) : RawMoments.of(member, r, frame);
  }

  /// Whether this is a distribution of one variable that is known.
  public static boolean isKnown(Expr expr) {
    return expr instanceof Normal call
        && call.head() instanceof Symbol head
        && Families.named(head.name()) != null;
  }

  /// Whether the parameters of a distribution are as they must be; a message says where not.
  public static boolean isValid(Expr distribution, Frame frame) {
    return Member.of(distribution, frame) != null;
  }

  /// The density or probability at `x`; null where there is none.
  static @Nullable Expr density(Expr distribution, Expr x, Frame frame) {
    Member member = Member.of(distribution, frame);
    if (member == null) {
      return null;
    }
    if (member.family().discrete() && x instanceof Num n && !isWhole(n)) {
      return Int.ZERO;
    }
    return member.at("PDF", "x", x, frame);
  }

  private static boolean isWhole(Num n) {
    return !(n instanceof Complex) && n.doubleValue() == Math.rint(n.doubleValue());
  }

  /// The chance of a value up to `x`; null where there is no formula.
  static @Nullable Expr cumulative(Expr distribution, Expr x, Frame frame) {
    Member member = Member.of(distribution, frame);
    if (member == null) {
      return null;
    }
    int sign = Infinities.sign(x);
    if (sign != 0) {
      return sign > 0 ? Int.ONE : Int.ZERO;
    }
    if (member.family().discrete() && x instanceof Num n && !(n instanceof Complex)) {
      Expr sum = sum(member, n, frame);
      if (sum != null) {
        return sum;
      }
    }
    return member.at("CDF", "x", x, frame);
  }

  /// The sum of the probabilities up to `x` where all is exact, or there is no formula.
  private static @Nullable Expr sum(Member member, Num x, Frame frame) {
    if (!member.isExact() && member.gives("CDF")
        || !(member.low(frame) instanceof Num low)
        || member.family().name().equals("DiscreteUniformDistribution")) {
      return null;
    }
    double from = low.doubleValue();
    double to = Math.floor(x.doubleValue());
    if (member.high(frame) instanceof Num high && to >= high.doubleValue()) {
      return Int.ONE;
    }
    if (to < from) {
      return Int.ZERO;
    }
    if (to - from > MOST_TERMS) {
      return null;
    }
    List<Expr> terms = new ArrayList<>();
    for (long k = (long) from; k <= (long) to; k++) {
      Expr term = member.at("PDF", "x", Int.of(k), frame);
      if (term == null) {
        return null;
      }
      terms.add(term);
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  /// The value below which the share `q` lies; null where it cannot be found.
  public static @Nullable Expr quantile(Expr distribution, Expr q, Frame frame) {
    Member member = Member.of(distribution, frame);
    if (member == null) {
      return null;
    }
    Num share = Numerics.number(q, 0, frame);
    if (share == null) {
      Expr formula = member.at("Quantile", "q", q, frame);
      return formula == null
          ? null
          : Call.of(
              Symbol.system("ConditionalExpression"),
              formula,
              Call.of(Sym.LESS_EQUAL, Int.ZERO, q, Int.ONE));
    }
    double chance = share.doubleValue();
    if (share instanceof Complex || chance < 0 || chance > 1) {
      return null;
    }
    if (chance == 0 || chance == 1) {
      return chance == 0 ? member.low(frame) : member.high(frame);
    }
    if (member.gives("Quantile")) {
      return member.at("Quantile", "q", q, frame);
    }
    return member.isNumeric(frame) ? search(member, chance, frame) : null;
  }

  private static @Nullable Expr search(Member member, double chance, Frame frame) {
    boolean discrete = member.family().discrete();
    double low = Math.max(-1e300, Numerics.machine(member.low(frame), frame));
    double least = member.low(frame) instanceof Num n ? n.doubleValue() : -1;
    double high = member.high(frame) instanceof Num n ? n.doubleValue() : Double.NaN;
    double from = Double.isNaN(low) || low < -1e299 ? -1 : discrete ? least - 1 : least;
    while (member.low(frame) instanceof Normal && chance(member, from, frame) >= chance) {
      from *= 2;
    }
    double to = Double.isNaN(high) ? Math.max(1, from + 1) : high;
    while (Double.isNaN(high) && chance(member, to, frame) < chance && to < 1e300) {
      to = to * 2 + 1;
    }
    for (int i = 0; i < STEPS && (discrete ? to - from > 1 : to - from > Math.ulp(to)); i++) {
      frame.poll();
      double middle = discrete ? Math.floor((from + to) / 2) : (from + to) / 2;
      double value = chance(member, middle, frame);
      if (Double.isNaN(value)) {
        return null;
      }
      boolean enough = discrete ? value >= chance - 1e-15 : value >= chance;
      if (enough) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return discrete ? Int.of((long) to) : Real.of((from + to) / 2);
  }

  private static double chance(Member member, double x, Frame frame) {
    Expr at = member.family().discrete() ? Int.of((long) x) : Real.of(x);
    Expr value = cumulative(member.expr(), at, frame);
    return value == null ? Double.NaN : Numerics.machine(value, frame);
  }
}
