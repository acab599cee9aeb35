package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// For each primitive operation, ways to use it, each with an obvious reference for one example.
final class OpCases {

  /// Calculates one example's result from one example's inputs, all in row-major order.
  interface Reference {
    double[] of(double[]... x);
  }

  /// Builds the node to be tested from inputs.
  interface Build {
    Node of(Graph g, List<Node> x);
  }

  /// @param low and `high` bound the numbers tried
  /// @param indices the inputs that hold whole numbers, which nothing is differentiated by
  record Case(
      String name,
      List<Shape> shapes,
      Build build,
      Reference reference,
      double low,
      double high, //
      List<Integer> indices) {

    Case between(double from, double to) {
      return new Case(name, shapes, build, reference, from, to, indices);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private final Map<Op, List<Case>> cases = new EnumMap<>(Op.class);

  private OpCases() {}

  static Map<Op, List<Case>> all() {
    var all = new OpCases();
    all.unary();
    all.binary();
    all.views();
    all.moves();
    all.sums();
    all.products();
    RoutineCases.add(all.cases);
    return all.cases;
  }

  private void add(Op op, Case example) {
    cases.computeIfAbsent(op, k -> new ArrayList<>()).add(example);
  }

  private static Case of(String name, List<Shape> shapes, Build build, Reference reference) {
    return new Case(name, shapes, build, reference, -2, 2, List.of());
  }

  // ---------------------------------------------------------------- elementwise

  private void unary() {
    unary(Op.NEG, x -> -x, -2, 2);
    unary(Op.ABS, Math::abs, -2, 2);
    unary(Op.SIGN, Math::signum, -2, 2);
    unary(Op.FLOOR, Math::floor, -2, 2);
    unary(Op.CEIL, Math::ceil, -2, 2);
    unary(Op.ROUND, Math::rint, -2, 2);
    unary(Op.SQRT, Math::sqrt, 0.1, 4);
    unary(Op.EXP, Math::exp, -3, 3);
    unary(Op.LOG, Math::log, 0.1, 4);
    unary(Op.SIN, Math::sin, -4, 4);
    unary(Op.COS, Math::cos, -4, 4);
    unary(Op.TAN, Math::tan, -1.2, 1.2);
    unary(Op.TANH, Math::tanh, -3, 3);
    unary(Op.ATAN, Math::atan, -3, 3);
    unary(Op.ERF, OpCases::erf, -4, 4);
    unary(Op.LOGISTIC, x -> 1 / (1 + Math.exp(-x)), -5, 5);
    unary(Op.STEP, x -> x > 0 ? 1 : 0, -2, 2);
  }

  /// The error function by Simpson's rule.
  private static double erf(double x) {
    int n = 2000;
    double h = x / n;
    double sum = 1 + Math.exp(-x * x);
    for (int i = 1; i < n; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * Math.exp(-i * h * i * h);
    }
    return 2 / Math.sqrt(Math.PI) * sum * h / 3;
  }

  private void unary(Op op, DoubleUnaryOperator f, double low, double high) {
    Shape shape = Shape.of(3, 2);
    Build build = (g, x) -> g.apply(op, x.getFirst());
    add(
        op,
        of("elements", List.of(shape), build, x -> map(x[0].length, i -> f.applyAsDouble(x[0][i])))
            .between(low, high));
  }

  private interface At {
    double of(int i);
  }

  private static double[] map(int size, At f) {
    double[] result = new double[size];
    for (int i = 0; i < size; i++) {
      result[i] = f.of(i);
    }
    return result;
  }

  private void binary() {
    binary(Op.ADD, (x, y) -> x + y, -2, 2);
    binary(Op.SUB, (x, y) -> x - y, -2, 2);
    binary(Op.MUL, (x, y) -> x * y, -2, 2);
    binary(Op.DIV, (x, y) -> x / y, 0.3, 3);
    binary(Op.MOD, (x, y) -> x - y * Math.floor(x / y), 0.3, 3);
    binary(Op.POW, Math::pow, 0.3, 3);
    binary(Op.MAX, Math::max, -2, 2);
    binary(Op.MIN, Math::min, -2, 2);
    binary(Op.ANGLE, (x, y) -> Math.atan2(y, x), -2, 2);
    binary(Op.LESS, (x, y) -> x < y ? 1 : 0, -2, 2);
    binary(Op.LESS_EQUAL, (x, y) -> x <= y ? 1 : 0, -2, 2);
    binary(Op.EQUAL, (x, y) -> x == y ? 1 : 0, -2, 2);
    Shape shape = Shape.of(5);
    Build select = (g, x) -> g.select(g.less(x.get(0), x.get(1)), x.get(1), x.get(2));
    add(
        Op.SELECT,
        of(
            "by a comparison",
            List.of(shape, shape, shape),
            select,
            x -> map(5, i -> x[0][i] < x[1][i] ? x[1][i] : x[2][i])));
  }

  private void binary(Op op, DoubleBinaryOperator f, double low, double high) {
    Shape shape = Shape.of(2, 3);
    Build build = (g, x) -> g.apply(op, x.get(0), x.get(1));
    Reference both = x -> map(6, i -> f.applyAsDouble(x[0][i], x[1][i]));
    add(op, of("two arrays", List.of(shape, shape), build, both).between(low, high));
    Reference scalar = x -> map(6, i -> f.applyAsDouble(x[0][i], x[1][0]));
    add(op, of("with a scalar", List.of(shape, Shape.SCALAR), build, scalar).between(low, high));
  }

  // ---------------------------------------------------------------- views

  private void views() {
    add(
        Op.BROADCAST,
        of(
            "in front and behind",
            List.of(Shape.of(3)),
            (g, x) -> g.broadcast(x.getFirst(), Shape.of(2, 3, 2), 1),
            x -> map(12, i -> x[0][i / 2 % 3])));
    add(
        Op.RESHAPE,
        of(
            "other dimensions",
            List.of(Shape.of(2, 3)),
            (g, x) -> g.reshape(x.getFirst(), Shape.of(3, 2)),
            x -> x[0]));
    Build turned = (g, x) -> g.transpose(x.getFirst(), 2, 0, 1);
    Reference turnedReference = x -> map(24, i -> x[0][i / 6 + 4 * (i / 3 % 2) * 3 + 4 * (i % 3)]);
    add(Op.TRANSPOSE, of("three axes", List.of(Shape.of(2, 3, 4)), turned, turnedReference));
    add(
        Op.TRANSPOSE,
        of(
            "added to itself",
            List.of(Shape.of(3, 3)),
            (g, x) -> g.add(g.exp(x.getFirst()), g.swap(g.exp(x.getFirst()), 0, 1)),
            x -> map(9, i -> Math.exp(x[0][i]) + Math.exp(x[0][i % 3 * 3 + i / 3]))));
    add(
        Op.SLICE,
        of(
            "backwards and with a step",
            List.of(Shape.of(3, 5)),
            (g, x) -> g.slice(x.getFirst(), new int[] {2, 0}, new int[] {-1, 2}, Shape.of(2, 3)),
            x -> map(6, i -> x[0][(2 - i / 3) * 5 + i % 3 * 2])));
    add(
        Op.EXPAND,
        of(
            "a parameter",
            List.of(Shape.of(3), Shape.of(3)),
            (g, x) -> g.add(x.get(0), g.mul(g.constant(2), x.get(1))),
            x -> map(3, i -> x[0][i] + 2 * x[1][i])));
    add(
        Op.STOP,
        of(
            "but for the other input",
            List.of(Shape.of(3)),
            (g, x) -> g.add(x.getFirst(), g.stop(g.constant(new double[] {1, 2, 3}, Shape.of(3)))),
            x -> map(3, i -> x[0][i] + i + 1)));
    Build folded = (g, x) -> g.unfold(g.exp(g.total(g.fold(x.getFirst()))), 3);
    Reference foldedReference = x -> map(3, i -> Math.exp(x[0][2 * i] + x[0][2 * i + 1]));
    add(Op.FOLD, of("mapped", List.of(Shape.of(3, 2)), folded, foldedReference).between(-1, 1));
    Build twice = (g, x) -> g.unfold(g.unfold(g.exp(g.fold(g.fold(x.getFirst()))), 2), 3);
    add(
        Op.UNFOLD,
        of("twice", List.of(Shape.of(3, 2)), twice, x -> map(6, i -> Math.exp(x[0][i]))));
  }

  // ---------------------------------------------------------------- moves

  private void moves() {
    add(
        Op.PAD,
        of(
            "with a step",
            List.of(Shape.of(2, 2)),
            (g, x) -> g.pad(x.getFirst(), new int[] {1, 0}, new int[] {1, 2}, Shape.of(3, 3)),
            x -> new double[] {0, 0, 0, x[0][0], 0, x[0][1], x[0][2], 0, x[0][3]}));
    add(
        Op.CONCAT,
        of(
            "second axis",
            List.of(Shape.of(2, 1), Shape.of(2, 2)),
            (g, x) -> g.concat(1, x),
            x -> new double[] {x[0][0], x[1][0], x[1][1], x[0][1], x[1][2], x[1][3]}));
    Reference gathered = x -> map(4, i -> x[0][2 * (int) x[1][i / 2] + i % 2]);
    add(
        Op.GATHER,
        new Case(
            "rows",
            List.of(Shape.of(3, 2), Shape.of(2)),
            (g, x) -> g.gather(x.get(0), x.get(1)),
            gathered,
            -2,
            2,
            List.of(1)));
    Reference scattered =
        x -> {
          double[] result = new double[6];
          for (int i = 0; i < 4; i++) {
            result[2 * (int) x[1][i / 2] + i % 2] += x[0][i];
          }
          return result;
        };
    add(
        Op.SCATTER,
        new Case(
            "rows",
            List.of(Shape.of(2, 2), Shape.of(2)),
            (g, x) -> g.scatter(x.get(0), x.get(1), 3),
            scattered,
            -2,
            2,
            List.of(1)));
  }

  // ---------------------------------------------------------------- sums

  private void sums() {
    Shape shape = Shape.of(2, 3, 2);
    add(
        Op.SUM,
        of(
            "middle axis",
            List.of(shape),
            (g, x) -> g.sum(x.getFirst(), 1),
            x ->
                map(
                    4,
                    i ->
                        x[0][i / 2 * 6 + i % 2]
                            + x[0][i / 2 * 6 + i % 2 + 2]
                            + x[0][i / 2 * 6 + i % 2 + 4])));
    add(
        Op.SUM,
        of(
            "all of a formula",
            List.of(shape, shape),
            (g, x) -> g.total(g.mul(g.exp(x.get(0)), x.get(1))),
            x -> {
              double sum = 0;
              for (int i = 0; i < 12; i++) {
                sum += Math.exp(x[0][i]) * x[1][i];
              }
              return new double[] {sum};
            }));
    add(
        Op.MAXIMUM,
        of(
            "first and last axis",
            List.of(shape),
            (g, x) -> g.maximum(x.getFirst(), 0, 2),
            x ->
                map(
                    3,
                    i ->
                        Math.max(
                            Math.max(x[0][2 * i], x[0][2 * i + 1]),
                            Math.max(x[0][2 * i + 6], x[0][2 * i + 7])))));
  }

  // ---------------------------------------------------------------- products

  private void products() {
    for (int flags = 0; flags < 4; flags++) {
      boolean ta = (flags & 1) != 0;
      boolean tb = (flags & 2) != 0;
      Shape a = ta ? Shape.of(4, 3) : Shape.of(3, 4);
      Shape b = tb ? Shape.of(2, 4) : Shape.of(4, 2);
      String name = (ta ? "transposed" : "plain") + (tb ? ", transposed" : ", plain");
      Build build = (g, x) -> g.dot(x.get(0), x.get(1), ta, tb);
      add(Op.DOT, of(name, List.of(a, b), build, x -> dot(x[0], x[1], ta, tb, 0, 0)));
      Reference many =
          x -> {
            double[] result = new double[12];
            System.arraycopy(dot(x[0], x[1], ta, tb, 0, 0), 0, result, 0, 6);
            System.arraycopy(dot(x[0], x[1], ta, tb, 12, 8), 0, result, 6, 6);
            return result;
          };
      add(Op.DOT, of("two, " + name, List.of(a.prepend(2), b.prepend(2)), build, many));
      Reference shared =
          x -> {
            double[] result = new double[12];
            System.arraycopy(dot(x[0], x[1], ta, tb, 0, 0), 0, result, 0, 6);
            System.arraycopy(dot(x[0], x[1], ta, tb, 12, 0), 0, result, 6, 6);
            return result;
          };
      add(Op.DOT, of("two by one, " + name, List.of(a.prepend(2), b), build, shared));
    }
    add(
        Op.DOT,
        of(
            "matrix by column",
            List.of(Shape.of(3, 4), Shape.of(4, 1)),
            (g, x) -> g.dot(x.get(0), x.get(1)),
            x ->
                map(
                    3,
                    i -> {
                      double sum = 0;
                      for (int k = 0; k < 4; k++) {
                        sum += x[0][4 * i + k] * x[1][k];
                      }
                      return sum;
                    })));
  }

  /// The product of 3 by 4 and 4 by 2.
  private static double[] dot(double[] a, double[] b, boolean ta, boolean tb, int aAt, int bAt) {
    return map(
        6,
        i -> {
          double sum = 0;
          for (int k = 0; k < 4; k++) {
            double x = a[aAt + (ta ? k * 3 + i / 2 : i / 2 * 4 + k)];
            double y = b[bAt + (tb ? i % 2 * 4 + k : k * 2 + i % 2)];
            sum += x * y;
          }
          return sum;
        });
  }
}
