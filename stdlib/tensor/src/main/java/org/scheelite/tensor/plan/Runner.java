package org.scheelite.tensor.plan;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.BlasChoice;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;

/// Runs a [Plan] again and again on its own arrays, which it keeps: after the first runs nothing is
/// allocated any more. One thread at a time may use it.
///
/// A run in two halves, `start` and `await`, leaves the caller free to prepare the next batch.
public final class Runner {

  private final Plan plan;
  private final Workers workers;
  private final Parameters parameters;
  private final Frame[] shardFrames;
  private final Frame[] wholeFrames;
  private final Object[] shared;
  private final Workers.Work work = new Jobs();
  private BooleanSupplier stop = () -> false;
  private long seed;
  private long runs;
  private int examples;
  private Cut cut = Cut.of(1, 1);
  private volatile boolean stopped;

  Runner(Plan plan, Workers workers, Parameters parameters) {
    if (parameters.precision() != plan.precision()) {
      throw new IllegalArgumentException("parameters are " + parameters.precision());
    }
    this.plan = plan;
    this.workers = workers;
    this.parameters = parameters;
    int slots = plan.slots().size();
    shared = new Object[slots];
    shardFrames = frames(workers.count(), slots);
    wholeFrames = frames(workers.count(), slots);
    plan.parameters()
        .forEach((name, p) -> shared[plan.slot(p)] = parameters.array(name, p.shape().size()));
    plan.constants().forEach((slot, node) -> shared[slot] = constant(node));
    for (int i = 0; i < slots; i++) {
      if (plan.slots().get(i).kind() == Slot.Kind.WHOLE && shared[i] == null) {
        shared[i] = plan.precision().array(plan.slots().get(i).size());
      }
    }
  }

  private static Frame[] frames(int count, int slots) {
    Frame[] frames = new Frame[count];
    var kernels = BlasChoice.get().kernels();
    for (int i = 0; i < count; i++) {
      frames[i] = new Frame(slots, kernels.get());
    }
    return frames;
  }

  private Object constant(Node node) {
    Object array = plan.precision().array(node.shape().size());
    switch (node.attribute()) {
      case Attribute.Number(double value) -> Precision.fill(array, 0, node.shape().size(), value);
      case Attribute.Elements elements ->
          Precision.copy(elements.values(), 0, array, 0, node.shape().size());
      default -> {}
    }
    return array;
  }

  // ---------------------------------------------------------------- before a run

  public Plan plan() {
    return plan;
  }

  /// The parameters the runner works on.
  public Parameters parameters() {
    return parameters;
  }

  /// Gives the data of an input, example after example: a `float[]`, `double[]` or `int[]`. An
  /// array of the plan's precision is used where it is, so leave it alone until the run is over. An
  /// input that the plan does not use is passed over.
  public void feed(String input, Object data) {
    Node node = plan.inputs().get(input);
    if (node == null) {
      return;
    }
    int slot = plan.slot(node);
    if (plan.precision().holds(data)) {
      shared[slot] = data;
    } else {
      int size = Precision.length(data);
      Object own = shared[slot];
      if (own == null || Precision.length(own) < size) {
        own = plan.precision().array(size);
        shared[slot] = own;
      }
      Precision.copy(data, 0, own, 0, size);
    }
  }

  /// Where random numbers begin; equal seeds give equal numbers in equal runs.
  public void seed(long newSeed) {
    seed = newSeed;
    runs = 0;
  }

  /// Asked now and then during a run: when true, the run ends early and changes no parameter.
  public void stopWhen(BooleanSupplier condition) {
    stop = condition;
  }

  // ---------------------------------------------------------------- runs

  /// Runs the plan on so many examples.
  ///
  /// @return false if the run was stopped
  public boolean run(int count) {
    start(count);
    return await();
  }

  /// Begins a run.
  public void start(int count) {
    examples = count;
    if (cut.examples() != count) {
      cut = plan.foreign() ? Cut.of(count, 1) : plan.work().cut(count);
    }
    stopped = false;
    allocate();
    long key = RandomNumbers.mix(seed + RandomNumbers.mix(runs++));
    for (int worker = 0; worker < shardFrames.length; worker++) {
      prepare(shardFrames[worker], key);
      prepare(wholeFrames[worker], key);
      locals(shardFrames[worker]);
    }
    workers.start(work);
  }

  /// Helps the workers until the run is over.
  ///
  /// @return false if the run was stopped
  public boolean await() {
    workers.await();
    return !stopped;
  }

  /// Whether the thread that waits does all the work.
  public boolean alone() {
    return workers.count() == 1;
  }

  /// Whether a run is under way.
  public boolean busy() {
    return workers.busy();
  }

  /// When the last run was over, on the clock of `System.nanoTime`.
  public long finished() {
    return workers.finished();
  }

  private void allocate() {
    List<Slot> slots = plan.slots();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      switch (slot.kind()) {
        case INPUT -> checkInput(slot, shared[i]);
        case GLOBAL -> ensure(shared, i, examples * slot.rows() * slot.size());
        case PARTIAL -> ensure(shared, i, cut.shards() * slot.size());
        default -> {}
      }
    }
    for (Map.Entry<Integer, Node> constant : plan.constants().entrySet()) {
      if (constant.getValue().op() == Op.BATCH_SIZE) {
        Precision.fill(shared[constant.getKey()], 0, 1, examples);
      }
    }
  }

  private void checkInput(Slot slot, Object array) {
    int size = examples * slot.size();
    if (array == null || Precision.length(array) < size) {
      throw new IllegalArgumentException(
          "input " + slot.label() + " needs " + size + " numbers for " + examples + " examples");
    }
  }

  private void ensure(Object[] arrays, int slot, int size) {
    if (arrays[slot] == null || Precision.length(arrays[slot]) < size) {
      arrays[slot] = plan.precision().array(size);
    }
  }

  private void prepare(Frame frame, long key) {
    List<Slot> slots = plan.slots();
    for (int i = 0; i < shared.length; i++) {
      if (!slots.get(i).local()) {
        frame.set(i, shared[i]);
      }
    }
    frame.randomKey = key;
    frame.shards = cut.shards();
    frame.batch = examples;
    frame.examples = 1;
  }

  private void locals(Frame frame) {
    List<Slot> slots = plan.slots();
    for (int i = 0; i < shared.length; i++) {
      if (slots.get(i).local()) {
        int size = cut.most() * slots.get(i).size();
        if (frame.arrays[i] == null || Precision.length(frame.arrays[i]) < size) {
          frame.set(i, plan.precision().array(size));
        }
      }
    }
  }

  /// The jobs of the plan as work to be shared out.
  private final class Jobs implements Workers.Work {

    @Override
    public int tasks(int job) {
      if (job >= plan.jobs().size()) {
        return -1;
      }
      return switch (plan.jobs().get(job)) {
        case Job.Shards _ -> cut.shards();
        case Job.Whole(var tasks) -> tasks.size();
      };
    }

    @Override
    public boolean foreign() {
      return plan.foreign();
    }

    @Override
    public void run(int job, int task, int worker) {
      if (halted(job)) {
        return;
      }
      switch (plan.jobs().get(job)) {
        case Job.Shards(var kernels) -> shard(job, kernels, task, shardFrames[worker]);
        case Job.Whole(var tasks) -> tasks.get(task).run(wholeFrames[worker]);
      }
    }

    private boolean halted(int job) {
      if (!stopped && job < plan.commits() && stop.getAsBoolean()) {
        stopped = true;
      }
      return stopped;
    }

    private void shard(int job, List<Kernel> kernels, int shard, Frame frame) {
      frame.firstExample = cut.from(shard);
      frame.examples = cut.count(shard);
      List<Slot> slots = plan.slots();
      for (int i = 0; i < slots.size(); i++) {
        Slot slot = slots.get(i);
        frame.starts[i] =
            switch (slot.kind()) {
              case INPUT, GLOBAL -> frame.firstExample * slot.rows() * slot.size();
              case PARTIAL -> shard * slot.size();
              default -> 0;
            };
      }
      for (int i = 0; i < kernels.size() && !halted(job); i++) {
        kernels.get(i).run(frame);
      }
    }
  }

  // ---------------------------------------------------------------- after a run

  /// How many numbers an output has for a batch of this size.
  public int outputSize(String output, int count) {
    Node node = output(output);
    return node.batched() ? count * node.rows() * node.shape().size() : node.shape().size();
  }

  /// Copies an output of the last run into a `float[]` or `double[]`, example after example.
  public void read(String output, Object into) {
    Node node = output(output);
    int slot = plan.slot(node);
    int size = outputSize(output, examples);
    if (!node.batched() || plan.slots().get(slot).rows() > 0) {
      Precision.copy(shared[slot], 0, into, 0, size);
      return;
    }
    for (int at = 0; at < size; at += node.shape().size()) {
      Precision.copy(shared[slot], 0, into, at, node.shape().size());
    }
  }

  /// A number that is the same for the whole batch.
  public double scalar(String output) {
    return Precision.get(shared[plan.slot(output(output))], 0);
  }

  private Node output(String name) {
    Node node = plan.outputs().get(name);
    if (node == null) {
      throw new IllegalArgumentException("no output " + name);
    }
    return node;
  }
}
