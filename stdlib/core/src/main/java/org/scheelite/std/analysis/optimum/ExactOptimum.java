package org.scheelite.std.analysis.optimum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Finds exact extreme values: candidates are where the derivative vanishes, where multipliers of
/// Lagrange exist for the active constraints, and the ends of ranges.
record ExactOptimum(String builtin, boolean maximum, Frame frame) {
  static final Message IVAR = Polynomials.invalidVariable("Minimize");

  /// The extreme value is not taken.
  static final Message NATT =
      Message.of(
          "Minimize::natt",
          "The minimum is not attained at any point satisfying the given constraints.");

  /// The greatest value is not taken.
  static final Message NATTX =
      Message.of(
          "Maximize::natt",
          "The maximum is not attained at any point satisfying the given constraints.");

  private static final double TOLERANCE = 1e-6;

  /// A value with the place where it is taken; a place at infinity or at an open end is none.
  private record Candidate(Expr value, List<Expr> place, boolean attained) {}

  /// `{value, {x -> place, ...}}`.
  @Nullable Expr whole(Expr function, Expr variables) {
    List<Expr> names = Forms.elements(variables);
    Candidate best = best(function, names);
    if (best == null) {
      return null;
    }
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < names.size(); i++) {
      rules.add(Call.rule(names.get(i), best.place.get(i)));
    }
    return Call.list(best.value, Call.list(rules));
  }

  @Nullable Expr value(Expr function, Expr variables) {
    Candidate best = best(function, Forms.elements(variables));
    return best == null ? null : best.value;
  }

  @Nullable Expr place(Expr function, Expr variables) {
    Candidate best = best(function, Forms.elements(variables));
    return best == null
        ? null
        : variables instanceof Normal list && list.is(Sym.LIST)
            ? Call.list(best.place)
            : best.place.getFirst();
  }

  private @Nullable Candidate best(Expr problem, List<Expr> names) {
    for (Expr name : names) {
      if (!Polynomials.isVariable(name, frame)) {
        frame.message(IVAR.by(builtin), name);
        return null;
      }
    }
    boolean constrained = problem instanceof Normal list && list.is(Sym.LIST) && list.size() > 1;
    Expr given = constrained ? ((Normal) problem).arg(0) : problem;
    Expr constraint =
        constrained
            ? frame.evaluate(
                Call.of(Sym.AND, ((Normal) problem).args().subList(1, ((Normal) problem).size())))
            : Sym.TRUE;
    Expr f = maximum ? frame.evaluate(Terms.negate(given)) : given;
    if (Forms.isInexact(f) || Forms.isInexact(constraint)) {
      return null;
    }
    Candidate found =
        frame.filtering(
            _ -> false,
            () ->
                names.size() == 1
                    ? onLine(f, constraint, names.getFirst())
                    : inSpace(f, constraint, names));
    if (found == null) {
      return null;
    }
    if (!found.attained) {
      frame.message((maximum ? NATTX : NATT).by(builtin));
    }
    Expr value = maximum ? frame.evaluate(Terms.negate(found.value)) : found.value;
    return new Candidate(value, found.place, found.attained);
  }

  private Expr call(String head, Expr... args) {
    return frame.evaluate(Call.of(Symbol.system(head), args));
  }

  /// One variable: stationary points and ends of the ranges in which the constraint holds.
  private @Nullable Candidate onLine(Expr f, Expr constraint, Expr x) {
    Expr ranges = call("Reduce", constraint, x, Symbol.system("Reals"));
    Expr slope = call("D", f, x);
    Expr zeros = call("Solve", Expressions.of("Equal", slope, Int.ZERO), x, Symbol.system("Reals"));
    if (Expressions.is(ranges, "Reduce", 3)
        || !(zeros instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    var candidates = new ArrayList<Candidate>();
    for (Expr rules : list.args()) {
      if (!(rules instanceof Normal rule && rule.size() == 1)) {
        return null;
      }
      Expr place = ((Normal) rule.arg(0)).arg(1);
      Expr inside = frame.evaluate(Expressions.replace(ranges, x, place));
      if (Expressions.is(place, "ConditionalExpression", 2)) {
        return null;
      }
      if (inside.equals(Sym.TRUE)) {
        candidates.add(at(f, x, place, true));
      }
    }
    for (Expr range : ranges instanceof Call or && or.is(Sym.OR) ? or.args() : List.of(ranges)) {
      if (!ends(f, x, range, candidates)) {
        return null;
      }
    }
    Candidate best = least(candidates);
    return best != null && isConfirmed(best, f, constraint, List.of(x)) ? best : null;
  }

  private Candidate at(Expr f, Expr x, Expr place, boolean attained) {
    return new Candidate(simple(Expressions.replace(f, x, place)), List.of(place), attained);
  }

  private Expr simple(Expr e) {
    return call("Simplify", frame.evaluate(e));
  }

  /// Adds the ends of a range that `Reduce` wrote; false where it is not understood.
  private boolean ends(Expr f, Expr x, Expr range, List<Candidate> candidates) {
    if (range.equals(Sym.FALSE)) {
      return true;
    }
    Expr minus = Infinities.NEGATIVE;
    if (range.equals(Sym.TRUE)) {
      return limit(f, x, minus, candidates) && limit(f, x, Infinities.POSITIVE, candidates);
    }
    if (!(range instanceof Call call && call.head() instanceof Symbol head)) {
      return false;
    }
    String name = head.name();
    switch (name) {
      case "Equal" -> candidates.add(at(f, x, call.arg(1), true));
      case "Less", "LessEqual", "Greater", "GreaterEqual" -> {
        boolean closed = name.endsWith("Equal");
        if (call.size() == 3) {
          candidates.add(at(f, x, call.arg(0), closed));
          candidates.add(at(f, x, call.arg(2), closed));
          return true;
        }
        candidates.add(at(f, x, call.arg(1), closed));
        return limit(f, x, name.startsWith("Less") ? minus : Infinities.POSITIVE, candidates);
      }
      case "Inequality" -> {
        candidates.add(at(f, x, call.arg(0), call.arg(1).equals(Symbol.system("LessEqual"))));
        candidates.add(at(f, x, call.arg(4), call.arg(3).equals(Symbol.system("LessEqual"))));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean limit(Expr f, Expr x, Expr end, List<Candidate> candidates) {
    Expr value = call("Limit", f, Call.rule(x, end));
    if (Expressions.is(value, "Limit", 2) || value.equals(Sym.INDETERMINATE)) {
      return false;
    }
    if (!value.equals(Infinities.POSITIVE)) {
      candidates.add(new Candidate(value, List.of(end), false));
    }
    return true;
  }

  /// The candidate with the least value; taken ones before others, and the first in order.
  private @Nullable Candidate least(List<Candidate> candidates) {
    Candidate best = null;
    double least = Double.NaN;
    for (Candidate candidate : candidates) {
      double value =
          candidate.value.equals(Infinities.NEGATIVE)
              ? Double.NEGATIVE_INFINITY
              : Numerics.machine(candidate.value, frame);
      if (Double.isNaN(value)) {
        return null;
      }
      double slack = 1e-11 * Math.max(1, Math.abs(value));
      boolean less = best == null || value < least - slack;
      boolean same = best != null && Math.abs(value - least) <= slack;
      boolean first =
          best != null
              && same
              && candidate.attained
              && (!best.attained || before(candidate.place, best.place));
      if (less || first) {
        best = candidate;
        least = value;
      }
    }
    return best;
  }

  private boolean before(List<Expr> a, List<Expr> b) {
    for (int i = 0; i < a.size(); i++) {
      double p = Numerics.machine(a.get(i), frame);
      double q = Numerics.machine(b.get(i), frame);
      if (Math.abs(p - q) > 1e-12) {
        return p < q;
      }
    }
    return false;
  }

  /// Several variables: for each choice of active constraints the stationary points of Lagrange's
  /// function.
  private @Nullable Candidate inSpace(Expr f, Expr constraint, List<Expr> names) {
    var equal = new ArrayList<Expr>();
    var bounds = new ArrayList<Expr>();
    for (Expr part :
        constraint instanceof Call and && and.is(Sym.AND) ? and.args() : List.of(constraint)) {
      if (!part.equals(Sym.TRUE) && !sides(part, equal, bounds)) {
        return null;
      }
    }
    if (bounds.size() > 6) {
      return null;
    }
    var candidates = new ArrayList<Candidate>();
    for (int mask = 0; mask < 1 << bounds.size(); mask++) {
      frame.poll();
      var active = new ArrayList<>(equal);
      for (int i = 0; i < bounds.size(); i++) {
        if ((mask >> i & 1) == 1) {
          active.add(bounds.get(i));
        }
      }
      if (active.size() <= names.size() && !stationary(f, active, constraint, names, candidates)) {
        return null;
      }
    }
    Candidate best = least(candidates);
    return best != null && isConfirmed(best, f, constraint, names) ? best : null;
  }

  private boolean sides(Expr relation, List<Expr> equal, List<Expr> bounds) {
    if (!(relation instanceof Call call && call.head() instanceof Symbol head)) {
      return false;
    }
    String name = head.name();
    boolean known = name.equals("Equal") || name.equals("LessEqual") || name.equals("GreaterEqual");
    for (int i = 0; known && i + 1 < call.size(); i++) {
      (name.equals("Equal") ? equal : bounds).add(Terms.difference(call.arg(i), call.arg(i + 1)));
    }
    return known;
  }

  private boolean stationary(
      Expr f, List<Expr> active, Expr constraint, List<Expr> names, List<Candidate> candidates) {
    var unknown = new ArrayList<Expr>(names);
    Expr lagrangian = f;
    for (int i = 0; i < active.size(); i++) {
      Symbol multiplier = Symbol.of("Analysis`Private`l" + i);
      unknown.add(multiplier);
      lagrangian = Terms.sum(lagrangian, Terms.product(multiplier, active.get(i)));
    }
    var equations = new ArrayList<Expr>();
    for (Expr name : unknown) {
      Expr slope = call("D", lagrangian, name);
      equations.add(frame.evaluate(Expressions.of("Equal", slope, Int.ZERO)));
    }
    if (equations.contains(Sym.FALSE)) {
      return true;
    }
    Expr found = call("Solve", Call.list(equations), Call.list(unknown), Symbol.system("Reals"));
    if (!(found instanceof Normal list && list.is(Sym.LIST))) {
      return false;
    }
    for (Expr rules : list.args()) {
      if (((Normal) rules).size() != unknown.size()) {
        continue; // a whole curve: its ends or other points decide
      }
      var place = new ArrayList<Expr>();
      for (int i = 0; i < names.size(); i++) {
        place.add(((Normal) ((Normal) rules).arg(i)).arg(1));
      }
      Expr inside = simple(call("ReplaceAll", constraint, rules));
      if (inside.equals(Sym.TRUE)) {
        candidates.add(new Candidate(simple(call("ReplaceAll", f, rules)), place, true));
      }
    }
    return true;
  }

  /// Whether a numerical search finds nothing less.
  private boolean isConfirmed(Candidate best, Expr f, Expr constraint, List<Expr> names) {
    double value = Numerics.machine(best.value, frame);
    if (best.value.equals(Infinities.NEGATIVE)) {
      return true;
    }
    Expr problem = constraint.equals(Sym.TRUE) ? f : Call.list(f, constraint);
    Expr found = call("NMinimize", problem, Call.list(names));
    double least =
        found instanceof Normal pair && pair.is(Sym.LIST, 2)
            ? Numerics.machine(pair.arg(0), frame)
            : Double.NaN;
    return !Double.isNaN(least) && least > value - TOLERANCE * (1 + Math.abs(value));
  }
}
