package org.scheelite.std.algebra.reduce;

import java.math.BigInteger;
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
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Statements about integers: one variable by its real solutions, linear equations in two variables
/// by Euclid's algorithm, and bounded ones by trying.
public record IntegerReduction(List<Expr> variables, Frame frame) {
  private static final long MOST = 100_000;

  /// The reduced statement; null where it is not found.
  public @Nullable Expr of(Expr statement) {
    List<List<Expr>> points = points(statement);
    if (points != null) {
      return frame.evaluate(Call.of(Sym.OR, points.stream().map(this::equal).toArray(Expr[]::new)));
    }
    if (variables.size() == 1) {
      return halfLines(statement);
    }
    return variables.size() == 2 && Expressions.is(statement, "Equal", 2)
        ? diophantine((Call) statement)
        : null;
  }

  private Expr equal(List<Expr> point) {
    var parts = new ArrayList<Expr>();
    for (int i = 0; i < point.size(); i++) {
      parts.add(Expressions.of("Equal", variables.get(i), point.get(i)));
    }
    return parts.size() == 1 ? parts.getFirst() : Call.of(Sym.AND, parts);
  }

  /// All solutions, where they are finitely many and can be found by trying.
  public @Nullable List<List<Expr>> points(Expr statement) {
    var found = new ArrayList<List<Expr>>();
    List<long[]> line = variables.size() == 1 ? line(statement) : null;
    if (line != null) {
      for (long[] range : line) {
        for (long k = range[0]; k <= range[1]; k++) {
          frame.poll();
          found.add(List.of(Int.of(k)));
        }
      }
      return found;
    }
    List<long[]> ranges = Bounds.of(statement, variables, frame);
    if (ranges == null) {
      return null;
    }
    double count = 1;
    for (long[] range : ranges) {
      count *= Math.max(0, range[1] - range[0] + 1.0);
    }
    return count <= MOST && tried(statement, ranges, List.of(), new Truth(frame), found)
        ? found
        : null;
  }

  private boolean tried(
      Expr statement, List<long[]> ranges, List<Expr> point, Truth truth, List<List<Expr>> found) {
    if (point.size() == variables.size()) {
      Boolean holds = truth.of(statement, variables, point);
      if (holds == null) {
        return false;
      }
      if (holds) {
        found.add(point);
      }
      return true;
    }
    long[] range = ranges.get(point.size());
    for (long k = range[0]; k <= range[1]; k++) {
      frame.poll();
      var next = new ArrayList<>(point);
      next.add(Int.of(k));
      if (!tried(statement, ranges, next, truth, found)) {
        return false;
      }
    }
    return true;
  }

  /// The ranges of integers in which a statement about one variable holds; null where it is not
  /// decided or they are infinite.
  private @Nullable List<long[]> line(Expr statement) {
    List<RealLine.Cell> cells = new RealLine(variables.getFirst(), frame).cells(statement);
    if (cells == null) {
      return null;
    }
    var ranges = new ArrayList<long[]>();
    double count = 0;
    for (RealLine.Cell cell : cells) {
      if (cell.from() == null || cell.to() == null) {
        return null;
      }
      long[] range = range(cell);
      ranges.add(range);
      count += Math.max(0, range[1] - range[0] + 1.0);
    }
    return count > MOST ? null : ranges;
  }

  private long[] range(RealLine.Cell cell) {
    Expr from = cell.from() == null ? Int.ZERO : cell.from();
    Expr to = cell.to() == null ? Int.ZERO : cell.to();
    Expr low = frame.call(Symbol.system("Ceiling"), from);
    Expr high = frame.call(Symbol.system("Floor"), to);
    long a = (long) Numerics.machine(low, frame);
    long b = (long) Numerics.machine(high, frame);
    if (!cell.isPoint()) {
      a += low.equals(from) ? 1 : 0;
      b -= high.equals(to) ? 1 : 0;
    }
    return new long[] {a, b};
  }

  /// `x` is an integer and lies in half lines.
  private @Nullable Expr halfLines(Expr statement) {
    Expr x = variables.getFirst();
    List<RealLine.Cell> cells = new RealLine(x, frame).cells(statement);
    if (cells == null) {
      return null;
    }
    Expr element = Expressions.of("Element", x, Symbol.system("Integers"));
    var parts = new ArrayList<Expr>();
    for (RealLine.Cell cell : cells) {
      long[] range = range(cell);
      if (cell.from() == null && cell.to() == null) {
        return element;
      }
      if (cell.to() == null) {
        parts.add(Expressions.of("GreaterEqual", x, Int.of(range[0])));
      } else if (cell.from() == null) {
        parts.add(Expressions.of("LessEqual", x, Int.of(range[1])));
      } else {
        for (long k = range[0]; k <= range[1] && parts.size() < MOST; k++) {
          parts.add(Expressions.of("Equal", x, Int.of(k)));
        }
      }
    }
    return frame.evaluate(Call.of(Sym.AND, element, Call.of(Sym.OR, joined(parts, x))));
  }

  /// A point beside the end of a half line belongs to it.
  private static List<Expr> joined(List<Expr> parts, Expr x) {
    var all = new ArrayList<Expr>(parts);
    for (int i = 0; i + 1 < all.size(); i++) {
      Call a = (Call) all.get(i);
      Call b = (Call) all.get(i + 1);
      boolean left = Expressions.is(a, "LessEqual", 2) && Expressions.is(b, "Equal", 2);
      boolean right = Expressions.is(a, "Equal", 2) && Expressions.is(b, "GreaterEqual", 2);
      if ((left || right) && ((Int) a.arg(1)).value() + 1 == ((Int) b.arg(1)).value()) {
        Expr end = left ? b.arg(1) : a.arg(1);
        all.set(i, Expressions.of(left ? "LessEqual" : "GreaterEqual", x, end));
        all.remove(i + 1);
        i = -1;
      }
    }
    return all;
  }

  /// `a x + b y == c`: all solutions by one of them.
  private @Nullable Expr diophantine(Call equation) {
    Expr zero =
        Algebra.expand(frame.evaluate(Terms.difference(equation.arg(0), equation.arg(1))), frame);
    Expr arrays = frame.call(Symbol.system("CoefficientList"), zero, Call.list(variables));
    if (!(arrays instanceof Normal rows && rows.is(Sym.LIST, 2))
        || !(rows.arg(0) instanceof Normal first && first.size() == 2)
        || !(rows.arg(1) instanceof Normal second && second.arg(1).equals(Int.ZERO))
        || !(first.arg(0) instanceof Whole c0 && first.arg(1) instanceof Whole b0)
        || !(second.arg(0) instanceof Whole a0)) {
      return null;
    }
    BigInteger a = a0.big();
    BigInteger b = b0.big();
    BigInteger c = c0.big().negate();
    BigInteger g = a.gcd(b);
    if (c.mod(g).signum() != 0) {
      return Sym.FALSE;
    }
    BigInteger p = a.divide(g);
    BigInteger q = b.divide(g);
    BigInteger size = q.abs();
    BigInteger x =
        c.divide(g).multiply(p.modInverse(size.equals(BigInteger.ONE) ? BigInteger.TWO : size));
    x = size.equals(BigInteger.ONE) ? BigInteger.ZERO : x.mod(size);
    BigInteger y = c.divide(g).subtract(p.multiply(x)).divide(q);
    Expr k = Call.of(Symbol.system("C"), Int.ONE);
    BigInteger step = q.signum() < 0 ? p : p.negate();
    return frame.evaluate(
        Call.of(
            Sym.AND,
            Expressions.of("Element", k, Symbol.system("Integers")),
            Expressions.of(
                "Equal",
                variables.get(0),
                Terms.sum(Whole.of(x), Terms.product(Whole.of(size), k))),
            Expressions.of(
                "Equal",
                variables.get(1),
                Terms.sum(Whole.of(y), Terms.product(Whole.of(step), k)))));
  }
}
