package org.scheelite.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.math.Real64;

/// What a graph knows without calculating: constants folded, neutral elements dropped.
final class Simplify {

  private Simplify() {}

  /// A simpler node that equals `op` of `x`, if there is one.
  static @Nullable Node apply(Graph g, Op op, List<Node> x) {
    if (x.stream().allMatch(n -> n.op() == Op.CONSTANT && n.number() != null)) {
      double value = value(op, x.stream().mapToDouble(Simplify::number).toArray());
      return g.constant(value, x.getFirst().shape());
    }
    return switch (op) {
      case NEG -> x.getFirst().op() == Op.NEG ? x.getFirst().input(0) : null;
      case ADD -> x.get(0).is(0) ? like(g, x, 1) : x.get(1).is(0) ? like(g, x, 0) : null;
      case SUB -> x.get(1).is(0) ? like(g, x, 0) : x.get(0).is(0) ? negative(g, x) : null;
      case MUL -> product(g, x);
      case DIV -> x.get(1).is(1) ? like(g, x, 0) : null;
      case LESS -> x.get(0).is(0) ? g.step(x.get(1)) : null;
      default -> null;
    };
  }

  private static @Nullable Node product(Graph g, List<Node> x) {
    if (x.get(0).is(1)) {
      return like(g, x, 1);
    }
    if (x.get(1).is(1)) {
      return like(g, x, 0);
    }
    return x.get(0).is(-1) ? g.neg(x.get(1)) : x.get(1).is(-1) ? g.neg(x.get(0)) : null;
  }

  /// An operand in place of the result; only where it is batched as the result would be.
  private static @Nullable Node like(Graph g, List<Node> x, int i) {
    return x.get(i).rows() == g.rows(x) ? x.get(i) : null;
  }

  private static @Nullable Node negative(Graph g, List<Node> x) {
    return x.get(1).rows() == g.rows(x) ? g.neg(x.get(1)) : null;
  }

  private static double number(Node node) {
    return ((Attribute.Number) node.attribute()).value();
  }

  /// The value of an elementwise operation.
  static double value(Op op, double... x) {
    return switch (op) {
      case NEG -> Real64.neg(x[0]);
      case ABS -> Real64.abs(x[0]);
      case SIGN -> Real64.sign(x[0]);
      case FLOOR -> Real64.floor(x[0]);
      case CEIL -> Real64.ceil(x[0]);
      case ROUND -> Real64.round(x[0]);
      case SQRT -> Real64.sqrt(x[0]);
      case EXP -> Real64.exp(x[0]);
      case LOG -> Real64.log(x[0]);
      case SIN -> Real64.sin(x[0]);
      case COS -> Real64.cos(x[0]);
      case TAN -> Real64.tan(x[0]);
      case TANH -> Real64.tanh(x[0]);
      case ATAN -> Real64.atan(x[0]);
      case ERF -> Real64.erf(x[0]);
      case LOGISTIC -> Real64.logistic(x[0]);
      case STEP -> Real64.step(x[0]);
      case ADD -> Real64.add(x[0], x[1]);
      case SUB -> Real64.sub(x[0], x[1]);
      case MUL -> Real64.mul(x[0], x[1]);
      case DIV -> Real64.div(x[0], x[1]);
      case MOD -> Real64.mod(x[0], x[1]);
      case POW -> Real64.pow(x[0], x[1]);
      case MAX -> Real64.max(x[0], x[1]);
      case MIN -> Real64.min(x[0], x[1]);
      case ANGLE -> Real64.angle(x[0], x[1]);
      case LESS -> Real64.less(x[0], x[1]);
      case LESS_EQUAL -> Real64.lessEqual(x[0], x[1]);
      case EQUAL -> Real64.equal(x[0], x[1]);
      case SELECT -> Real64.select(x[0], x[1], x[2]);
      default -> throw new IllegalArgumentException(op + " is not elementwise");
    };
  }
}
