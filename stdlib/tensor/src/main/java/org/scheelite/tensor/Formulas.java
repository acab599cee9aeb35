package org.scheelite.tensor;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The elementwise operations of a [Graph], and formulas made of primitives.
public abstract sealed class Formulas permits Graph {

  /// Below this a norm counts as 0; its square root is far from overflow when divided by.
  private static final double TINY = 1e-36;

  Formulas() {}

  abstract Node elementwise(Op op, Node... operands);

  /// A single known number.
  public abstract Node constant(double value);

  /// The vector 0, 1, … `size - 1`.
  public abstract Node range(int size);

  /// The number of examples in the batch.
  public abstract Node batchSize();

  /// Uniform random numbers in [0, 1).
  public abstract Node random(Shape shape);

  /// Repeats `x` along new axes: axis `i` of `x` becomes axis `places[i]` of the result.
  public abstract Node broadcast(Node x, Shape shape, int... places);

  /// Other dimensions over the same elements.
  public abstract Node reshape(Node x, Shape shape);

  /// The sum over axes, which disappear.
  public abstract Node sum(Node x, int... axes);

  /// The largest over axes, which disappear.
  public abstract Node maximum(Node x, int... axes);

  /// The sum over the batch.
  public abstract Node batchSum(Node x);

  /// The product of matrices.
  public abstract Node dot(Node a, Node b);

  /// A value through which no gradient flows.
  public abstract Node stop(Node x);

  /// The given elementwise operation, for callers that have tables of them.
  public Node apply(Op op, Node... operands) {
    return elementwise(op, operands);
  }

  public Node neg(Node x) {
    return elementwise(Op.NEG, x);
  }

  public Node abs(Node x) {
    return elementwise(Op.ABS, x);
  }

  public Node sign(Node x) {
    return elementwise(Op.SIGN, x);
  }

  public Node floor(Node x) {
    return elementwise(Op.FLOOR, x);
  }

  public Node ceil(Node x) {
    return elementwise(Op.CEIL, x);
  }

  public Node round(Node x) {
    return elementwise(Op.ROUND, x);
  }

  public Node sqrt(Node x) {
    return elementwise(Op.SQRT, x);
  }

  public Node exp(Node x) {
    return elementwise(Op.EXP, x);
  }

  public Node log(Node x) {
    return elementwise(Op.LOG, x);
  }

  public Node sin(Node x) {
    return elementwise(Op.SIN, x);
  }

  public Node cos(Node x) {
    return elementwise(Op.COS, x);
  }

  public Node tan(Node x) {
    return elementwise(Op.TAN, x);
  }

  public Node tanh(Node x) {
    return elementwise(Op.TANH, x);
  }

  public Node atan(Node x) {
    return elementwise(Op.ATAN, x);
  }

  public Node erf(Node x) {
    return elementwise(Op.ERF, x);
  }

  public Node logistic(Node x) {
    return elementwise(Op.LOGISTIC, x);
  }

  public Node step(Node x) {
    return elementwise(Op.STEP, x);
  }

  public Node add(Node x, Node y) {
    return elementwise(Op.ADD, x, y);
  }

  public Node sub(Node x, Node y) {
    return elementwise(Op.SUB, x, y);
  }

  public Node mul(Node x, Node y) {
    return elementwise(Op.MUL, x, y);
  }

  public Node div(Node x, Node y) {
    return elementwise(Op.DIV, x, y);
  }

  public Node mod(Node x, Node y) {
    return elementwise(Op.MOD, x, y);
  }

  /// `x` to the power `y`; small whole constant powers become products.
  public Node pow(Node x, Node y) {
    if (y.is(1)) {
      return x;
    }
    if (y.is(2)) {
      return mul(x, x);
    }
    if (y.is(0.5)) {
      return sqrt(x);
    }
    return y.is(-1) ? div(constant(1), x) : elementwise(Op.POW, x, y);
  }

  public Node max(Node x, Node y) {
    return elementwise(Op.MAX, x, y);
  }

  public Node min(Node x, Node y) {
    return elementwise(Op.MIN, x, y);
  }

  /// The angle of the point `(x, y)`.
  public Node angle(Node x, Node y) {
    return elementwise(Op.ANGLE, x, y);
  }

  public Node less(Node x, Node y) {
    return elementwise(Op.LESS, x, y);
  }

  public Node lessEqual(Node x, Node y) {
    return elementwise(Op.LESS_EQUAL, x, y);
  }

  public Node equal(Node x, Node y) {
    return elementwise(Op.EQUAL, x, y);
  }

  /// `x` where the condition is not 0, else `y`.
  public Node select(Node condition, Node x, Node y) {
    return elementwise(Op.SELECT, condition, x, y);
  }

  // ---------------------------------------------------------------- formulas

  /// The positive part.
  public Node ramp(Node x) {
    return max(x, constant(0));
  }

  /// `x` held between two numbers.
  public Node clip(Node x, double low, double high) {
    return min(max(x, constant(low)), constant(high));
  }

  /// The sum of all elements.
  public Node total(Node x) {
    return sum(x, IntStream.range(0, x.shape().rank()).toArray());
  }

  /// The mean over axes, which disappear.
  public Node mean(Node x, int... axes) {
    Node sum = sum(x, axes);
    return mul(sum, constant((double) sum.shape().size() / x.shape().size()));
  }

  /// The mean over the batch: for a folded node over all rows.
  public Node batchMean(Node x) {
    return div(batchSum(x), mul(batchSize(), constant(x.rows())));
  }

  /// Gives the result of a reduction the shape of what was reduced, by repetition.
  public Node spread(Node reduced, Shape shape, int... axes) {
    return broadcast(reduced, shape, shape.otherAxes(axes));
  }

  /// Exponentials divided by their sum along an axis.
  public Node softmax(Node x, int axis) {
    Node e = exp(sub(x, spread(stop(maximum(x, axis)), x.shape(), axis)));
    return div(e, spread(sum(e, axis), x.shape(), axis));
  }

  /// The logarithm of the softmax, without the loss of small values.
  public Node logSoftmax(Node x, int axis) {
    Node shifted = sub(x, spread(stop(maximum(x, axis)), x.shape(), axis));
    return sub(shifted, spread(log(sum(exp(shifted), axis)), x.shape(), axis));
  }

  /// The square root where the gradient at 0 is 0 and not infinite.
  public Node safeSqrt(Node x) {
    Node tiny = constant(TINY);
    return mul(sqrt(max(x, tiny)), less(tiny, x));
  }

  /// The Euclidean norm over axes; its gradient at 0 is 0.
  public Node norm(Node x, int... axes) {
    if (x.shape().without(axes).size() == x.shape().size()) {
      return reshape(abs(x), x.shape().without(axes));
    }
    return safeSqrt(sum(mul(x, x), axes));
  }

  /// The Euclidean distance of whole arrays; its gradient at equal arrays is 0.
  public Node distance(Node x, Node y) {
    return norm(sub(x, y), IntStream.range(0, x.shape().rank()).toArray());
  }

  /// Unit vectors of length `size` along a new last axis, for integers from 0.
  public Node oneHot(Node indices, int size) {
    Shape shape = indices.shape().append(size);
    int rank = indices.shape().rank();
    Node spread = broadcast(indices, shape, IntStream.range(0, rank).toArray());
    return equal(spread, broadcast(range(size), shape, rank));
  }

  /// `w . x + b` for a vector `x`, with weights of a row per output.
  public Node linear(Node x, Node weights, Node biases) {
    return add(linear(x, weights), biases);
  }

  /// `w . x` for a vector `x`, with weights of a row per output.
  public Node linear(Node x, Node weights) {
    Node row = reshape(x, Shape.of(1, x.shape().size()));
    Node product = ((Graph) this).dot(row, weights, false, true);
    return reshape(product, Shape.of(weights.shape().dim(0)));
  }

  /// Zeroes elements with probability `p` and scales the others by `1 / (1 - p)`.
  public Node dropout(Node x, double p) {
    Node random = ((Graph) this).random(x.shape(), Math.max(1, x.rows()));
    Node kept = lessEqual(constant(p), random);
    return mul(x, mul(kept, constant(1 / (1 - p))));
  }

  /// Two axes exchanged.
  public Node swap(Node x, int a, int b) {
    int[] order = IntStream.range(0, x.shape().rank()).toArray();
    order[x.shape().axis(a)] = x.shape().axis(b);
    order[x.shape().axis(b)] = x.shape().axis(a);
    return ((Graph) this).transpose(x, Arrays.copyOf(order, order.length));
  }
}
