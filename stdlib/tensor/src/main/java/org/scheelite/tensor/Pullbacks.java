package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Attribute.Window;
import org.scheelite.tensor.Gradients.Pullback;

/// The derivatives, one line per primitive. Nothing else knows any.
final class Pullbacks {

  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

  private static final Map<Op, Pullback> RULES = rules();

  private Pullbacks() {}

  static Pullback of(Op op) {
    Pullback rule = RULES.get(op);
    if (rule == null) {
      throw new IllegalArgumentException("no derivative of " + op);
    }
    return rule;
  }

  private static Map<Op, Pullback> rules() {
    var r = new EnumMap<Op, Pullback>(Op.class);
    unary(r);
    binary(r);
    structure(r);
    RoutinePullbacks.add(r);
    return Collections.unmodifiableMap(r);
  }

  private static void unary(Map<Op, Pullback> r) {
    r.put(Op.NEG, (g, y, d) -> List.of(g.neg(d)));
    r.put(Op.ABS, (g, y, d) -> List.of(g.mul(d, g.sign(y.input(0)))));
    for (Op flat : List.of(Op.SIGN, Op.FLOOR, Op.CEIL, Op.ROUND, Op.STEP)) {
      r.put(flat, (g, y, d) -> none(1));
    }
    r.put(Op.SQRT, (g, y, d) -> List.of(g.div(g.mul(d, g.constant(0.5)), y)));
    r.put(Op.EXP, (g, y, d) -> List.of(g.mul(d, y)));
    r.put(Op.LOG, (g, y, d) -> List.of(g.div(d, y.input(0))));
    r.put(Op.SIN, (g, y, d) -> List.of(g.mul(d, g.cos(y.input(0)))));
    r.put(Op.COS, (g, y, d) -> List.of(g.neg(g.mul(d, g.sin(y.input(0))))));
    r.put(Op.TAN, (g, y, d) -> List.of(g.mul(d, g.add(g.constant(1), g.mul(y, y)))));
    r.put(Op.TANH, (g, y, d) -> List.of(g.mul(d, g.sub(g.constant(1), g.mul(y, y)))));
    r.put(Op.ATAN, (g, y, d) -> List.of(g.div(d, g.add(g.constant(1), square(g, y.input(0))))));
    r.put(Op.ERF, (g, y, d) -> List.of(g.mul(d, bell(g, y.input(0)))));
    r.put(Op.LOGISTIC, (g, y, d) -> List.of(g.mul(d, g.mul(y, g.sub(g.constant(1), y)))));
  }

  private static void binary(Map<Op, Pullback> r) {
    r.put(Op.ADD, (g, y, d) -> List.of(d, d));
    r.put(Op.SUB, (g, y, d) -> List.of(d, g.neg(d)));
    r.put(Op.MUL, (g, y, d) -> List.of(g.mul(d, y.input(1)), g.mul(d, y.input(0))));
    r.put(Op.DIV, (g, y, d) -> List.of(g.div(d, y.input(1)), quotient(g, y, d)));
    r.put(Op.MOD, (g, y, d) -> List.of(d, g.neg(g.mul(d, wholes(g, y)))));
    r.put(Op.POW, (g, y, d) -> List.of(base(g, y, d), exponent(g, y, d)));
    r.put(Op.MAX, (g, y, d) -> choice(g, d, g.less(y.input(1), y)));
    r.put(Op.MIN, (g, y, d) -> choice(g, d, g.less(y, y.input(1))));
    r.put(Op.ANGLE, (g, y, d) -> angle(g, y.input(0), y.input(1), d));
    for (Op flat : List.of(Op.LESS, Op.LESS_EQUAL, Op.EQUAL)) {
      r.put(flat, (g, y, d) -> none(2));
    }
    r.put(
        Op.SELECT,
        (g, y, d) ->
            Arrays.asList(
                null,
                g.select(y.input(0), d, g.constant(0)),
                g.select(y.input(0), g.constant(0), d)));
  }

  private static void structure(Map<Op, Pullback> r) {
    r.put(Op.BROADCAST, (g, y, d) -> List.of(g.sum(d, y.shape().otherAxes(y.axes()))));
    r.put(Op.RESHAPE, (g, y, d) -> List.of(g.reshape(d, y.input(0).shape())));
    r.put(Op.TRANSPOSE, (g, y, d) -> List.of(g.transpose(d, Gradients.inverse(y.axes()))));
    r.put(Op.SLICE, (g, y, d) -> List.of(window(y, (w, s) -> g.pad(d, w, s, of(y)))));
    r.put(Op.PAD, (g, y, d) -> List.of(window(y, (w, s) -> g.slice(d, w, s, of(y)))));
    r.put(Op.CONCAT, Pullbacks::parts);
    r.put(
        Op.GATHER,
        (g, y, d) -> Arrays.asList(g.scatter(d, y.input(1), y.input(0).shape().dim(0)), null));
    r.put(Op.SCATTER, (g, y, d) -> Arrays.asList(g.gather(d, y.input(1)), null));
    r.put(Op.SUM, (g, y, d) -> List.of(g.spread(d, of(y), y.axes())));
    r.put(Op.MAXIMUM, (g, y, d) -> List.of(largest(g, y, d)));
    r.put(Op.BATCH_SUM, (g, y, d) -> List.of(d));
    r.put(Op.DOT, Pullbacks::factors);
    r.put(Op.EXPAND, (g, y, d) -> List.of(g.expand(d, y.rows())));
    r.put(Op.FOLD, (g, y, d) -> List.of(g.unfold(d, of(y).dim(0))));
    r.put(Op.UNFOLD, (g, y, d) -> List.of(g.fold(d)));
    r.put(Op.STOP, (g, y, d) -> none(1));
  }

  private static List<@Nullable Node> none(int count) {
    return Arrays.asList(new Node[count]);
  }

  private static Shape of(Node y) {
    return y.input(0).shape();
  }

  private static Node square(Graph g, Node x) {
    return g.mul(x, x);
  }

  private static Node bell(Graph g, Node x) {
    return g.mul(g.constant(TWO_OVER_SQRT_PI), g.exp(g.neg(square(g, x))));
  }

  private static Node quotient(Graph g, Node y, Node d) {
    return g.neg(g.div(g.mul(d, y), y.input(1)));
  }

  private static Node wholes(Graph g, Node y) {
    return g.floor(g.div(y.input(0), y.input(1)));
  }

  private static Node base(Graph g, Node y, Node d) {
    Node less = g.sub(y.input(1), g.constant(1));
    return g.mul(d, g.mul(y.input(1), g.pow(y.input(0), less)));
  }

  /// The logarithm of a base that is not positive counts as 0.
  private static Node exponent(Graph g, Node y, Node d) {
    Node positive = g.step(y.input(0));
    Node log = g.log(g.select(positive, y.input(0), g.constant(1)));
    return g.mul(d, g.mul(y, log));
  }

  /// Ties go to the second, so that the ramp has the gradient 0 at 0.
  private static List<@Nullable Node> choice(Graph g, Node d, Node first) {
    return List.of(g.mul(d, first), g.mul(d, g.sub(g.constant(1), first)));
  }

  private static List<@Nullable Node> angle(Graph g, Node x, Node y, Node d) {
    Node scaled = g.div(d, g.add(square(g, x), square(g, y)));
    return List.of(g.neg(g.mul(scaled, y)), g.mul(scaled, x));
  }

  private interface Windowed {
    Node at(int[] start, int[] step);
  }

  private static Node window(Node y, Windowed make) {
    var window = (Window) y.attribute();
    return make.at(array(window.start()), array(window.step()));
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<@Nullable Node> parts(Graph g, Node y, Node d) {
    int axis = y.axes()[0];
    int[] start = new int[y.shape().rank()];
    int[] step = new int[y.shape().rank()];
    Arrays.fill(step, 1);
    var parts = new ArrayList<@Nullable Node>();
    for (Node input : y.inputs()) {
      parts.add(g.slice(d, start.clone(), step, input.shape()));
      start[axis] += input.shape().dim(axis);
    }
    return parts;
  }

  /// Equal largest elements share the gradient.
  private static Node largest(Graph g, Node y, Node d) {
    Node hit = g.equal(y.input(0), g.spread(y, of(y), y.axes()));
    Node share = g.div(d, g.sum(hit, y.axes()));
    return g.mul(hit, g.spread(share, of(y), y.axes()));
  }

  private static List<@Nullable Node> factors(Graph g, Node y, Node d) {
    var flags = (Transposed) y.attribute();
    boolean ta = flags.first();
    boolean tb = flags.second();
    Node a = y.input(0);
    Node b = y.input(1);
    Node first = ta ? g.dot(b, d, tb, true) : g.dot(d, b, false, !tb);
    Node second = tb ? g.dot(d, a, true, ta) : g.dot(a, d, !ta, false);
    return List.of(unlead(g, first, a), unlead(g, second, b));
  }

  /// Sums over the leading axes that a factor did not have.
  private static Node unlead(Graph g, Node gradient, Node factor) {
    int more = gradient.shape().rank() - factor.shape().rank();
    return more == 0 ? gradient : g.sum(gradient, Gradients.identity(more));
  }
}
