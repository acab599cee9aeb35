package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scheelite.tensor.Attribute.Axes;
import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Attribute.Convolution;
import org.scheelite.tensor.Attribute.Elements;
import org.scheelite.tensor.Attribute.Law;
import org.scheelite.tensor.Attribute.Name;
import org.scheelite.tensor.Attribute.None;
import org.scheelite.tensor.Attribute.Number;
import org.scheelite.tensor.Attribute.Pool;
import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Attribute.Window;
import org.scheelite.tensor.Attribute.Windows;

/// A growing graph of primitive operations, each node once: asking for an equal node gives the one
/// that is there.
///
/// Shapes are those of one example. A node is batched (each example has its own value) as soon as
/// one of its inputs is. Elementwise operations want equal shapes, where a scalar goes with
/// everything; anything else is broadcast by hand. Axes count from 0, negative ones from the end.
public final class Graph extends Formulas {

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node.Key, Node> known = new HashMap<>();
  private final Map<String, Node> inputs = new LinkedHashMap<>();
  private final Map<String, Node> parameters = new LinkedHashMap<>();
  private final Map<String, Node> outputs = new LinkedHashMap<>();
  private final Map<Node, Node> updates = new LinkedHashMap<>();
  private int streams;

  // ---------------------------------------------------------------- names

  /// Data given with each run: one array of this shape per example.
  public Node input(String name, Shape shape) {
    return source(inputs, Op.INPUT, name, shape, 1);
  }

  /// An array that stays from run to run.
  public Node parameter(String name, Shape shape) {
    return source(parameters, Op.PARAMETER, name, shape, 0);
  }

  private Node source(Map<String, Node> named, Op op, String name, Shape shape, int rows) {
    Node node = node(op, List.of(), shape, rows, new Name(name));
    Node before = named.putIfAbsent(name, node);
    if (before != null && before != node) {
      throw new IllegalArgumentException(name + " is there already, with shape " + before.shape());
    }
    return node;
  }

  /// Makes the value of a node available under a name.
  public void output(String name, Node node) {
    if (outputs.putIfAbsent(name, node) != null) {
      throw new IllegalArgumentException("there is an output " + name + " already");
    }
  }

  /// Gives a parameter a new value at the end of each run.
  public void update(Node parameter, Node value) {
    if (parameter.op() != Op.PARAMETER || value.batched()) {
      throw new IllegalArgumentException("cannot update " + parameter + " with " + value);
    }
    check(parameter.shape().equals(value.shape()), "update of another shape", parameter, value);
    if (updates.putIfAbsent(parameter, value) != null) {
      throw new IllegalArgumentException(parameter.name() + " is updated already");
    }
  }

  public Map<String, Node> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  public Map<String, Node> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  public Map<String, Node> outputs() {
    return Collections.unmodifiableMap(outputs);
  }

  /// New values of parameters.
  public Map<Node, Node> updates() {
    return Collections.unmodifiableMap(updates);
  }

  /// All nodes, inputs before what is made of them.
  public List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  // ---------------------------------------------------------------- constants

  @Override
  public Node constant(double value) {
    return node(Op.CONSTANT, List.of(), Shape.SCALAR, 0, new Number(value));
  }

  /// The same number in each place.
  public Node constant(double value, Shape shape) {
    return broadcast(constant(value), shape);
  }

  /// The given numbers in row-major order.
  public Node constant(double[] values, Shape shape) {
    if (values.length != shape.size()) {
      throw new IllegalArgumentException(values.length + " numbers for shape " + shape);
    }
    return node(Op.CONSTANT, List.of(), shape, 0, new Elements(values));
  }

  @Override
  public Node range(int size) {
    return constant(IntStream.range(0, size).asDoubleStream().toArray(), Shape.of(size));
  }

  /// The number of examples of the run.
  @Override
  public Node batchSize() {
    return node(Op.BATCH_SIZE, List.of(), Shape.SCALAR, 0, None.NONE);
  }

  /// New uniform random numbers in [0, 1) at each run, for each example.
  @Override
  public Node random(Shape shape) {
    return random(shape, 1);
  }

  /// Uniform random numbers for `rows` arrays per example.
  public Node random(Shape shape, int rows) {
    return node(Op.RANDOM, List.of(), shape, rows, new Attribute.Stream(streams++));
  }

  // ---------------------------------------------------------------- elementwise

  @Override
  Node elementwise(Op op, Node... operands) {
    Shape shape =
        Arrays.stream(operands)
            .map(Node::shape)
            .filter(s -> s.rank() > 0)
            .findFirst()
            .orElse(Shape.SCALAR);
    var x = Arrays.stream(operands).map(n -> broadcast(n, shape)).toList();
    Node simpler = Simplify.apply(this, op, x);
    return simpler != null ? simpler : node(op, x, shape, rows(x), None.NONE);
  }

  // ---------------------------------------------------------------- structure

  /// Repeats a scalar to a shape; any other node must have that shape.
  public Node broadcast(Node x, Shape shape) {
    check(x.shape().rank() == 0 || x.shape().equals(shape), "shapes differ: " + shape, x);
    return broadcast(x, shape, IntStream.range(0, x.shape().rank()).toArray());
  }

  @Override
  public Node broadcast(Node x, Shape shape, int... places) {
    check(places.length == x.shape().rank(), "places of axes", x);
    for (int i = 0; i < places.length; i++) {
      check(x.shape().dim(i) == shape.dim(places[i]), "cannot be broadcast to " + shape, x);
    }
    return x.shape().equals(shape)
        ? x
        : node(Op.BROADCAST, List.of(x), shape, x.rows(), axes(places));
  }

  @Override
  public Node reshape(Node x, Shape shape) {
    check(x.shape().size() == shape.size(), "cannot be reshaped to " + shape, x);
    Node base = x.op() == Op.RESHAPE ? x.input(0) : x;
    return base.shape().equals(shape)
        ? base
        : node(Op.RESHAPE, List.of(base), shape, x.rows(), None.NONE);
  }

  /// Axis `i` of the result is axis `order[i]` of `x`.
  public Node transpose(Node x, int... order) {
    int[] sorted = Arrays.stream(order).sorted().toArray();
    int[] identity = IntStream.range(0, x.shape().rank()).toArray();
    check(Arrays.equals(sorted, identity), "not an order: " + Arrays.toString(order), x);
    Shape shape = Shape.of(Arrays.stream(order).map(x.shape()::dim).toArray());
    return Arrays.equals(order, identity)
        ? x
        : node(Op.TRANSPOSE, List.of(x), shape, x.rows(), axes(order));
  }

  /// A window on `x`: element `i` of an axis is element `start + i * step` of `x`.
  public Node slice(Node x, int[] start, int[] step, Shape shape) {
    for (int i = 0; i < shape.rank(); i++) {
      int last = start[i] + (shape.dim(i) - 1) * step[i];
      check(Math.min(start[i], last) >= 0, "window before the start", x);
      check(Math.max(start[i], last) < x.shape().dim(i), "window beyond the end", x);
    }
    Window window = new Window(boxed(start), boxed(step));
    return shape.equals(x.shape()) && Arrays.stream(step).allMatch(s -> s == 1)
        ? x
        : node(Op.SLICE, List.of(x), shape, x.rows(), window);
  }

  /// Puts `x` into zeros of the given shape, where the slice of the same window would look.
  public Node pad(Node x, int[] start, int[] step, Shape shape) {
    Window window = new Window(boxed(start), boxed(step));
    return shape.equals(x.shape()) && Arrays.stream(step).allMatch(s -> s == 1)
        ? x
        : node(Op.PAD, List.of(x), shape, x.rows(), window);
  }

  /// Arrays after each other along an axis; the other dimensions agree.
  public Node concat(int axis, List<Node> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    int at = parts.getFirst().shape().axis(axis);
    int total = parts.stream().mapToInt(p -> p.shape().dim(at)).sum();
    Shape shape = parts.getFirst().shape().with(at, total);
    for (Node part : parts) {
      check(part.shape().with(at, total).equals(shape), "dimensions differ", part);
    }
    return node(Op.CONCAT, parts, shape, rows(parts), axes(at));
  }

  /// Parts of `table` along its first axis, one for each index (an integer from 0).
  public Node gather(Node table, Node indices) {
    Shape rest = table.shape().part(1, table.shape().rank());
    Shape shape =
        Shape.of(
            IntStream.concat(Arrays.stream(indices.shape().dims()), Arrays.stream(rest.dims()))
                .toArray());
    var x = List.of(table, indices);
    return node(Op.GATHER, x, shape, rows(x), None.NONE);
  }

  /// The adjoint of gathering: adds each of `parts` to the place its index names, of `size` places.
  public Node scatter(Node parts, Node indices, int size) {
    int rank = indices.shape().rank();
    Shape shape = parts.shape().part(rank, parts.shape().rank()).prepend(size);
    var x = List.of(parts, indices);
    return node(Op.SCATTER, x, shape, rows(x), None.NONE);
  }

  // ---------------------------------------------------------------- reductions, products

  @Override
  public Node sum(Node x, int... axes) {
    return reduce(Op.SUM, x, axes);
  }

  @Override
  public Node maximum(Node x, int... axes) {
    return reduce(Op.MAXIMUM, x, axes);
  }

  private Node reduce(Op op, Node x, int... axes) {
    int[] at = Arrays.stream(axes).map(x.shape()::axis).distinct().sorted().toArray();
    Shape shape = x.shape().without(at);
    return shape.size() == x.shape().size()
        ? reshape(x, shape)
        : node(op, List.of(x), shape, x.rows(), axes(at));
  }

  /// The sum over all examples (and over all rows of a folded node).
  @Override
  public Node batchSum(Node x) {
    check(x.batched(), "is not batched", x);
    return node(Op.BATCH_SUM, List.of(x), x.shape(), 0, None.NONE);
  }

  @Override
  public Node dot(Node a, Node b) {
    return dot(a, b, false, false);
  }

  /// The product of matrices over the last two axes, each factor transposed if wanted. Axes before
  /// these agree, or one factor has none.
  public Node dot(Node a, Node b, boolean transposeA, boolean transposeB) {
    check(a.shape().rank() >= 2 && b.shape().rank() >= 2, "not matrices", a, b);
    int inner = a.shape().dim(transposeA ? -2 : -1);
    check(inner == b.shape().dim(transposeB ? -1 : -2), "inner dimensions differ", a, b);
    if (a.shape().rank() > 2 && b.shape().rank() == 2 && !transposeA) {
      int columns = b.shape().dim(transposeB ? -2 : -1);
      Node flat = dot(reshape(a, Shape.of(a.shape().size() / inner, inner)), b, false, transposeB);
      return reshape(flat, a.shape().with(-1, columns));
    }
    Shape lead = lead(a.shape().rank() >= b.shape().rank() ? a : b);
    check(lead(a).rank() == 0 || lead(a).equals(lead), "leading dimensions differ", a, b);
    check(lead(b).rank() == 0 || lead(b).equals(lead), "leading dimensions differ", a, b);
    Shape shape =
        lead.append(a.shape().dim(transposeA ? -1 : -2))
            .append(b.shape().dim(transposeB ? -2 : -1));
    var x = List.of(a, b);
    return node(Op.DOT, x, shape, rows(x), new Transposed(transposeA, transposeB));
  }

  private static Shape lead(Node x) {
    return x.shape().part(0, x.shape().rank() - 2);
  }

  // ---------------------------------------------------------------- windows, routines

  /// All windows on the last axes of `x`: `{lead, sizes of the window, number of windows}`.
  public Node windows(Node x, Windows windows) {
    return node(Op.WINDOWS, List.of(x), Shapes.windows(x.shape(), windows), x.rows(), windows);
  }

  /// The adjoint of windows on an array of this shape.
  public Node overlap(Node x, Windows windows, Shape shape) {
    check(Shapes.windows(shape, windows).equals(x.shape()), "not the windows of " + shape, x);
    return node(Op.OVERLAP, List.of(x), shape, x.rows(), windows);
  }

  /// Positions (from 0) of the elements along the last axis, the least first.
  public Node order(Node x) {
    return node(Op.ORDER, List.of(x), x.shape(), x.rows(), None.NONE);
  }

  /// The correlation of channels `{c, d1, …}` with weights `{outputs, c / groups, k1, …}`.
  ///
  /// @param after zeros after the last elements, for each axis
  public Node convolve(Node x, Node weights, Convolution attribute, List<Integer> after) {
    Shape shape = Shapes.convolved(x.shape(), weights.shape(), attribute, after);
    return convolve(x, weights, attribute, shape);
  }

  /// The correlation whose result has this shape.
  public Node convolve(Node x, Node weights, Convolution attribute, Shape shape) {
    List<Node> both = List.of(x, weights);
    return node(Op.CONVOLVE, both, shape, rows(both), attribute);
  }

  /// The adjoint of [#convolve] by channels of this shape.
  public Node convolveBack(Node y, Node weights, Convolution attribute, Shape shape) {
    List<Node> both = List.of(y, weights);
    return node(Op.CONVOLVE_BACK, both, shape, rows(both), attribute);
  }

  /// The adjoint of [#convolve] by weights of this shape.
  Node convolveWeights(Node x, Node y, Convolution attribute, Shape shape) {
    List<Node> both = List.of(x, y);
    return node(Op.CONVOLVE_WEIGHTS, both, shape, rows(both), attribute);
  }

  /// The largest element of each window on channels `{c, d1, …}`; what is beyond the edges never
  /// counts.
  ///
  /// @param shape that of the result
  public Node largest(Node x, Pool pool, Shape shape) {
    return pick(x, x, pool, shape);
  }

  Node pick(Node x, Node values, Pool pool, Shape shape) {
    List<Node> both = List.of(x, values);
    return node(Op.PICK, both, shape, rows(both), pool);
  }

  Node unpick(Node x, Node picked, Pool pool) {
    List<Node> both = List.of(x, picked);
    return node(Op.UNPICK, both, x.shape(), rows(both), pool);
  }

  /// All steps of a recurrent cell, `{steps, vectors kept}` with the states last in each.
  ///
  /// @param products what comes from the inputs, `{steps, gates times size}`
  /// @param weights the matrices of all gates on top of each other
  /// @param states the states at the beginning: the state, then a second one
  public Node recur(Cell cell, Node products, Node weights, List<Node> states) {
    List<Node> x = Stream.concat(Stream.of(products, weights), states.stream()).toList();
    int size = weights.shape().dim(1);
    Shape shape = Shape.of(products.shape().dim(0), cell.taped() * size);
    return node(Op.RECUR, x, shape, rows(x), cell);
  }

  Node recurBack(Node tape, Node slopes) {
    var x = new ArrayList<>(List.of(tape, slopes));
    x.addAll(tape.inputs().subList(1, tape.inputs().size()));
    var cell = (Cell) tape.attribute();
    int size = tape.input(1).shape().dim(1);
    Shape shape = Shape.of(tape.shape().dim(0) + 1, cell.slopes() * size);
    return node(Op.RECUR_BACK, x, shape, rows(x), cell);
  }

  /// The connectionist temporal loss of probabilities `{steps, classes and blank}`, followed by its
  /// gradient by these.
  ///
  /// @param target the classes, from 0
  /// @param steps how many steps count
  /// @param length how many classes of the target count
  public Node align(Node probabilities, Node target, Node steps, Node length) {
    List<Node> x = List.of(probabilities, target, steps, length);
    Shape shape = Shape.of(1 + probabilities.shape().size());
    return node(Op.ALIGN, x, shape, rows(x), None.NONE);
  }

  /// Random numbers, one for each element of the parameters.
  public Node draw(Law.Family family, Node... parameters) {
    List<Node> x = List.of(parameters);
    return node(Op.DRAW, x, x.getFirst().shape(), rows(x), new Law(family, streams++));
  }

  /// A function of the user, whose result has this shape.
  public Node call(Attribute.Foreign function, Shape shape, Node... inputs) {
    List<Node> x = List.of(inputs);
    return node(Op.CALL, x, shape, rows(x), function);
  }

  // ---------------------------------------------------------------- batch

  /// The same value for each of `rows` arrays per example.
  public Node expand(Node x, int rows) {
    check(x.rows() == 0 || x.rows() == rows, "is batched already", x);
    return x.rows() == rows ? x : node(Op.EXPAND, List.of(x), x.shape(), rows, None.NONE);
  }

  /// Takes the first axis into the batch: a net mapped over it runs as one larger batch.
  public Node fold(Node x) {
    Node each = expand(x, Math.max(1, x.rows()));
    Shape shape = x.shape().part(1, x.shape().rank());
    return node(Op.FOLD, List.of(each), shape, each.rows() * x.shape().dim(0), None.NONE);
  }

  /// The inverse of folding an axis of this size. A value that serves the whole batch is repeated.
  public Node unfold(Node x, int size) {
    if (!x.batched()) {
      int[] places = IntStream.rangeClosed(1, x.shape().rank()).toArray();
      return broadcast(x, x.shape().prepend(size), places);
    }
    check(x.rows() % size == 0, "cannot be unfolded by " + size, x);
    return node(Op.UNFOLD, List.of(x), x.shape().prepend(size), x.rows() / size, None.NONE);
  }

  /// The same value, taken as constant by gradients.
  @Override
  public Node stop(Node x) {
    return node(Op.STOP, List.of(x), x.shape(), x.rows(), None.NONE);
  }

  // ---------------------------------------------------------------- nodes

  private Node node(Op op, List<Node> x, Shape shape, int rows, Attribute attribute) {
    var key = new Node.Key(op, List.copyOf(x), shape, rows, attribute);
    return known.computeIfAbsent(
        key,
        k -> {
          Node made = new Node(nodes.size(), op, k.inputs(), shape, rows, attribute);
          nodes.add(made);
          return made;
        });
  }

  /// Rows per example of something made of `x`: all batched inputs must agree.
  int rows(List<Node> x) {
    int[] rows = x.stream().mapToInt(Node::rows).filter(r -> r > 0).distinct().toArray();
    check(rows.length <= 1, "differ in folding", x.toArray(Node[]::new));
    return rows.length == 0 ? 0 : rows[0];
  }

  private static Axes axes(int... axes) {
    return new Axes(boxed(axes));
  }

  private static List<Integer> boxed(int... values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static void check(boolean right, String problem, Node... nodes) {
    if (!right) {
      throw new IllegalArgumentException(problem + ": " + Stream.of(nodes).toList());
    }
  }

  /// The nodes one to a line, as text.
  @Override
  public String toString() {
    return String.join("\n", nodes.stream().map(Node::toString).toList());
  }
}
