package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Attribute.Transposed;
import org.scheelite.tensor.Attribute.Window;
import org.scheelite.tensor.Attribute.Windows;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.plan.DotKernel.Matrix;
import org.scheelite.tensor.plan.DotKernel.Mode;

/// Makes the kernel of each step.
final class Lowering {

  /// Rows of at least so many elements are added up by the matrix kernels.
  private static final int WIDE = 8;

  private final Analysis analysis;
  private final Schedule schedule;
  private final Storage storage;
  private final Precision precision;
  private final SharedCode shared;

  Lowering(
      Analysis analysis,
      Schedule schedule,
      Storage storage,
      Precision precision,
      SharedCode shared) {
    this.analysis = analysis;
    this.schedule = schedule;
    this.storage = storage;
    this.precision = precision;
    this.shared = shared;
  }

  Kernel kernel(Step step) {
    return switch (step.kind) {
      case FUSED -> fused(step);
      case PARTIAL -> partial(step.node());
      case COMBINE -> {
        Node sum = step.node();
        yield new Kernels.Combine(storage.partial(sum), storage.slot(sum), sum.shape().size());
      }
      case LATE -> late(step.node());
      case COMMIT -> commit(step.node());
      case SINGLE -> single(step.node());
    };
  }

  private Kernel single(Node node) {
    return switch (node.op()) {
      case SUM, MAXIMUM -> reduction(node);
      case DOT -> dot(node, storage.slot(node), false);
      case GATHER -> gather(node);
      case SCATTER -> scatter(node, storage.slot(node), node.batched());
      case PAD -> pad(node);
      case OVERLAP -> overlap(node);
      case CONCAT -> concat(node);
      case RANDOM -> {
        int stream = ((Attribute.Stream) node.attribute()).id();
        int size = node.shape().size();
        yield new Kernels.Random(storage.slot(node), size, node.rows(), stream);
      }
      case BROADCAST, TRANSPOSE, SLICE, WINDOWS -> copy(node);
      case EXPAND -> spread(node);
      case ORDER,
          CONVOLVE,
          CONVOLVE_BACK,
          CONVOLVE_WEIGHTS,
          PICK,
          UNPICK,
          RECUR,
          RECUR_BACK,
          ALIGN,
          DRAW,
          CALL ->
          routine(node, storage.slot(node), false);
      default -> throw new IllegalStateException("no kernel for " + node);
    };
  }

  // ---------------------------------------------------------------- loops

  private LoopBuilder body(Node like, Set<Node> inside) {
    return new LoopBuilder(analysis, storage, inside, like.batched());
  }

  private Kernel fused(Step step) {
    Node first = step.node();
    LoopBuilder body = body(first, Set.copyOf(step.nodes));
    var stores = new ArrayList<Loop.Store>();
    for (Node node : step.nodes) {
      int value = body.value(node);
      if (schedule.stored(step, node)) {
        Access to = body.whole(storage.slot(node), node.batched(), node.shape().dims());
        stores.add(new Loop.Store(value, to));
      }
    }
    return loops(first, body, null, new boolean[first.shape().rank() + 1], stores);
  }

  private Kernel loops(
      Node like,
      LoopBuilder body,
      @Nullable Op combine,
      boolean[] reduced, //
      List<Loop.Store> stores) {
    var loop =
        new Loop(like.shape().dims(), 1, reduced, combine, body.values(), stores).collapsed();
    if (!like.batched() && loop.flat() && even(loop)) {
      var each = new Loop(loop.dims(), 1, loop.reduced(), combine, loop.values(), loop.stores());
      return new Kernels.Elements(each, compile(each), loop.rowScale());
    }
    return new Kernels.Loops(loop, compile(loop), like.rows());
  }

  private LoopCode compile(Loop loop) {
    return LoopCompiler.compile(loop, precision, storage::origin, shared);
  }

  private static boolean even(Loop loop) {
    return loop.accesses().stream()
        .allMatch(a -> a.start() == 0 && (a.strides()[0] == 0 || a.strides()[0] == 1));
  }

  private Kernel reduction(Node node) {
    Node x = node.input(0);
    LoopBuilder body = body(node, Set.of());
    int value = body.value(x);
    boolean[] reduced = new boolean[x.shape().rank() + 1];
    Arrays.stream(node.axes()).forEach(a -> reduced[a + 1] = true);
    int slot = storage.slot(node);
    int[] strides = new int[reduced.length];
    int stride = 1;
    for (int i = reduced.length - 1; i > 0; i--) {
      strides[i] = reduced[i] ? 0 : stride;
      stride *= reduced[i] ? 1 : x.shape().dim(i - 1);
    }
    strides[0] = node.batched() ? stride : 0;
    var stores = List.of(new Loop.Store(value, new Access(slot, 0, strides)));
    return reduce(x, node, node.op(), body, reduced, stores, slot);
  }

  private Kernel reduce(
      Node x,
      Node out,
      Op op,
      LoopBuilder body,
      boolean[] reduced, //
      List<Loop.Store> stores,
      int slot) {
    Kernel loops = loops(x, body, op, reduced, stores);
    double start = op == Op.MAXIMUM ? Double.NEGATIVE_INFINITY : 0;
    var fill = new Kernels.Fill(slot, out.shape().size(), out.rows(), start);
    return new Kernels.Sequence(List.of(fill, loops));
  }

  private Kernel partial(Node sum) {
    Node x = Analysis.through(sum.input(0));
    int slot = storage.partial(sum);
    if (analysis.absorbed(x) && x.op() == Op.DOT) {
      return dot(x, slot, true);
    }
    if (analysis.absorbed(x) && x.op() == Op.SCATTER) {
      return scatter(x, slot, false);
    }
    if (analysis.absorbed(x) && x.op() == Op.CONVOLVE_WEIGHTS) {
      return routine(x, slot, true);
    }
    Node root = analysis.root(x);
    boolean stored = root.batched() && storage.slotOf().containsKey(root);
    if (stored && root.number() == null && x.shape().size() >= WIDE) {
      return new Kernels.SumRows(storage.slot(root), slot, x.shape().size(), x.rows());
    }
    LoopBuilder body = body(x, Set.of());
    int value = body.value(x);
    boolean[] reduced = new boolean[x.shape().rank() + 1];
    reduced[0] = true;
    Access to = Access.whole(slot, false, x.shape().dims());
    return reduce(x, sum, Op.SUM, body, reduced, List.of(new Loop.Store(value, to)), slot);
  }

  /// Puts the elements of a view next to each other.
  private Kernel copy(Node node) {
    LoopBuilder body = body(node, Set.of());
    Node number = node.number();
    int value = number != null ? body.value(number) : body.load(node);
    Access to = body.whole(storage.slot(node), node.batched(), node.shape().dims());
    return plain(node, body, new Loop.Store(value, to));
  }

  /// Gives each row a copy of an array that serves the whole batch.
  private Kernel spread(Node node) {
    LoopBuilder body = body(node, Set.of());
    int value = body.value(node.input(0));
    Access to = body.whole(storage.slot(node), true, node.shape().dims());
    return plain(node, body, new Loop.Store(value, to));
  }

  private Kernel plain(Node like, LoopBuilder body, Loop.Store store) {
    return loops(like, body, null, new boolean[like.shape().rank() + 1], List.of(store));
  }

  private Kernel commit(Node parameter) {
    LoopBuilder body = body(parameter, Set.of());
    int value = body.value(storage.committed(parameter));
    Access to = body.whole(storage.slot(parameter), false, parameter.shape().dims());
    return plain(parameter, body, new Loop.Store(value, to));
  }

  // ---------------------------------------------------------------- moves

  private Kernel pad(Node node) {
    var window = (Window) node.attribute();
    int slot = storage.slot(node);
    var fill = new Kernels.Fill(slot, node.shape().size(), node.rows(), 0);
    return new Kernels.Sequence(
        List.of(fill, into(node, node.input(0), window.start(), window.step())));
  }

  private Kernel overlap(Node node) {
    Node x = node.input(0);
    LoopBuilder body = body(node, Set.of());
    int value = body.value(x);
    int slot = storage.slot(node);
    Access whole = Access.whole(slot, node.batched(), node.shape().dims());
    Access to = LoopBuilder.windows(whole, (Windows) node.attribute());
    boolean[] reduced = new boolean[to.strides().length];
    return reduce(x, node, Op.SUM, body, reduced, List.of(new Loop.Store(value, to)), slot);
  }

  private Kernel concat(Node node) {
    int axis = node.axes()[0];
    var parts = new ArrayList<Kernel>();
    Integer[] start = new Integer[node.shape().rank()];
    Integer[] step = new Integer[node.shape().rank()];
    Arrays.fill(start, 0);
    Arrays.fill(step, 1);
    for (Node input : node.inputs()) {
      parts.add(into(node, input, List.of(start), List.of(step)));
      start[axis] += input.shape().dim(axis);
    }
    return new Kernels.Sequence(parts);
  }

  /// Copies `part` into the window of `node`'s array that begins at `start`.
  private Kernel into(Node node, Node part, List<Integer> start, List<Integer> step) {
    LoopBuilder body = body(node, Set.of());
    int value = body.value(part);
    Access whole = body.whole(storage.slot(node), node.batched(), node.shape().dims());
    int[] strides = whole.strides().clone();
    int at = 0;
    for (int i = 1; i < strides.length; i++) {
      at += start.get(i - 1) * strides[i];
      strides[i] *= step.get(i - 1);
    }
    var store = new Loop.Store(value, new Access(whole.slot(), at, strides));
    var loop =
        new Loop(
                part.shape().dims(),
                1,
                new boolean[strides.length],
                null, //
                body.values(),
                List.of(store))
            .collapsed();
    return new Kernels.Loops(loop, compile(loop), node.rows());
  }

  private Kernel gather(Node node) {
    Node table = analysis.root(node.input(0));
    Node indices = analysis.root(node.input(1));
    int count = node.input(1).shape().size();
    int size = node.shape().size() / count;
    return new GatherKernel(
        false,
        storage.slot(table),
        storage.slot(indices),
        storage.slot(node),
        table.batched() ? node.input(0).shape().size() : 0,
        indices.batched() ? count : 0,
        node.shape().size(),
        node.input(0).shape().dim(0),
        size,
        count,
        node.rows());
  }

  private Kernel scatter(Node node, int slot, boolean apart) {
    Node parts = analysis.root(node.input(0));
    Node indices = analysis.root(node.input(1));
    int count = node.input(1).shape().size();
    return new GatherKernel(
        true,
        slot,
        storage.slot(indices),
        storage.slot(parts),
        apart ? node.shape().size() : 0,
        indices.batched() ? count : 0,
        parts.batched() ? node.input(0).shape().size() : 0,
        node.shape().dim(0),
        node.shape().size() / node.shape().dim(0),
        count,
        node.rows());
  }

  // ---------------------------------------------------------------- routines

  /// @param summed whether the results of all rows are added up
  private Kernel routine(Node node, int slot, boolean summed) {
    int count = node.inputs().size();
    int[] slots = new int[count];
    int[] steps = new int[count];
    for (int i = 0; i < count; i++) {
      Node root = analysis.root(node.input(i));
      slots[i] = storage.slot(root);
      steps[i] = root.batched() ? node.input(i).shape().size() : 0;
    }
    int step = summed ? 0 : node.shape().size();
    var places = new RoutineKernel.Places(slots, steps, slot, step);
    return new RoutineKernel(Routine.of(node), places, node.op(), node.rows());
  }

  // ---------------------------------------------------------------- products

  private Kernel dot(Node node, int to, boolean summed) {
    var flags = (Transposed) node.attribute();
    Node a = node.input(0);
    Node b = node.input(1);
    int m = node.shape().dim(-2);
    int n = node.shape().dim(-1);
    int k = a.shape().dim(flags.first() ? -2 : -1);
    int count = node.shape().size() / (m * n);
    Matrix first = matrix(a, flags.first());
    Matrix second = matrix(b, flags.second());
    boolean stacks = count == 1 && !flags.first() && first.rowStep() > 0 && second.rowStep() == 0;
    boolean column = n == 1 && count == 1 && first.rowStep() == 0 && second.rowStep() > 0;
    boolean sums = count == 1 && flags.first() && !flags.second();
    if (summed) {
      boolean both = first.rowStep() > 0 && second.rowStep() > 0;
      Mode mode = sums && both ? Mode.SUMMED : Mode.EACH_SUMMED;
      return new DotKernel(mode, first, second, to, m, n, k, count, node.rows());
    }
    if (column) { // w . x of many x: as rows x . w'
      var x = new Matrix(second.slot(), false, k, 0);
      var w = new Matrix(first.slot(), !flags.first(), 0, 0);
      return new DotKernel(Mode.STACKED, x, w, to, 1, m, k, 1, node.rows());
    }
    Node bias = analysis.bias(node);
    if (stacks && bias != null) {
      var product =
          new DotKernel(Mode.STACKED_ADDED, first, second, to, m, n, k, count, node.rows());
      var start = new Kernels.Repeat(storage.slot(bias), to, m * n, node.rows());
      return new Kernels.Sequence(List.of(start, product));
    }
    Mode mode = stacks ? Mode.STACKED : Mode.EACH;
    return new DotKernel(mode, first, second, to, m, n, k, count, node.rows());
  }

  /// The kernel that turns weights for products.
  Kernel turn(Node weights) {
    int rows = weights.shape().dim(0);
    int columns = weights.shape().dim(1);
    return new TurnKernel(storage.slot(weights), storage.turned(weights), rows, columns);
  }

  private Kernel late(Node sum) {
    Node product = Analysis.through(sum.input(0));
    var flags = (Transposed) product.attribute();
    Node a = product.input(0);
    return new LateDotKernel(
        storage.slot(analysis.root(a)),
        matrix(product.input(1), flags.second()),
        storage.slot(sum),
        product.shape().dim(-2),
        product.shape().dim(-1),
        a.shape().dim(-2),
        product.rows());
  }

  private Matrix matrix(Node factor, boolean transposed) {
    Node root = analysis.root(factor);
    Shape shape = factor.shape();
    int step = shape.rank() == 2 ? 0 : shape.dim(-1) * shape.dim(-2);
    int turned = transposed ? storage.turned(root) : -1;
    int rowStep = root.batched() ? shape.size() : 0;
    return new Matrix(storage.slot(root), transposed, rowStep, step, turned);
  }
}
