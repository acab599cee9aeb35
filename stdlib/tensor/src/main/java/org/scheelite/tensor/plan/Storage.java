package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Op.Kind;

/// Which array each node lies in. Arrays of a shard are used again as soon as nobody reads them any
/// more, if possible in place.
final class Storage {

  private final Analysis analysis;
  private final Schedule schedule;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<Node, Integer> turnedSlots = new HashMap<>();
  private final Map<Node, Integer> slotOf = new HashMap<>();
  private final Map<Node, Integer> partials = new HashMap<>();
  private final Map<Node, List<Step>> readers = new HashMap<>();
  private final Set<Integer> free = new LinkedHashSet<>();
  private final Map<Node, Node> updates;

  Storage(Analysis analysis, Schedule schedule, Map<Node, Node> updates) {
    this.analysis = analysis;
    this.schedule = schedule;
    this.updates = updates;
    for (Step step : schedule.steps()) {
      for (Node read : reads(step)) {
        readers.computeIfAbsent(read, k -> new ArrayList<>()).add(step);
      }
    }
    updates.forEach(this::updateInPlace);
    for (Step step : List.copyOf(schedule.steps())) {
      place(step);
    }
  }

  // ---------------------------------------------------------------- who reads what

  /// The nodes whose arrays a step reads.
  private Set<Node> reads(Step step) {
    var found = new LinkedHashSet<Node>();
    if (step.kind != Step.Kind.COMBINE) {
      Set<Node> inside = Set.copyOf(step.nodes);
      step.nodes.forEach(n -> n.inputs().forEach(x -> reads(x, inside, found)));
      Node bias = analysis.bias(step.node());
      if (bias != null) {
        found.add(bias);
      }
    }
    return found;
  }

  private void reads(Node input, Set<Node> inside, Set<Node> found) {
    Node x = Analysis.through(input);
    if (inside.contains(x)) {
      return;
    }
    if (analysis.absorbed(x)) {
      x.inputs().forEach(i -> reads(i, inside, found));
    } else {
      found.add(array(x));
    }
  }

  /// The node whose array a node is looked at in.
  Node array(Node node) {
    Node x = analysis.root(node);
    while (x.op().kind() == Kind.VIEW && !analysis.copied(x)) {
      x = analysis.root(x.input(0));
    }
    return x;
  }

  // ---------------------------------------------------------------- updates

  /// Lets the new value of a parameter be written over the old one where nobody can notice.
  private void updateInPlace(Node parameter, Node value) {
    Node x = Analysis.through(value);
    Step step = schedule.madeBy(x);
    boolean simple = step != null && step.kind == Step.Kind.FUSED && !slotOf.containsKey(x);
    if (!simple || step == null || !readBefore(parameter, step)) {
      schedule.commit(parameter);
      return;
    }
    slotOf.put(x, slot(parameter));
  }

  private boolean readBefore(Node parameter, Step step) {
    boolean ordered =
        readers.getOrDefault(parameter, List.of()).stream().allMatch(r -> r.order <= step.order);
    return ordered && !analysis.result(parameter) && straight(step, parameter);
  }

  /// Whether a fused step reads an array element by element in its own order only.
  private boolean straight(Step step, Node read) {
    return step.nodes.stream().allMatch(node -> straight(step, node, read));
  }

  private boolean straight(Step step, Node node, Node read) {
    for (Node input : node.inputs()) {
      Node x = Analysis.through(input);
      if (analysis.absorbed(x)) {
        if (!straight(step, x, read)) {
          return false;
        }
      } else if (!step.nodes.contains(x) && array(x) == read && analysis.root(x) != read) {
        return false;
      }
    }
    return true;
  }

  /// The value that a commit step copies.
  Node committed(Node parameter) {
    Node value = updates.get(parameter);
    if (value == null) {
      throw new IllegalStateException("no update of " + parameter);
    }
    return value;
  }

  // ---------------------------------------------------------------- places

  private void place(Step step) {
    if (step.kind == Step.Kind.COMMIT) {
      return;
    }
    if (step.kind == Step.Kind.PARTIAL) {
      Node node = step.node();
      partials.put(node, add(new Slot(Slot.Kind.PARTIAL, node.shape().size(), 0, "")));
    }
    var taken = new HashSet<Integer>();
    if (step.kind != Step.Kind.PARTIAL) {
      for (Node node : step.nodes) {
        if (schedule.stored(step, node) && !slotOf.containsKey(node)) {
          Node whole = analysis.sum(node);
          slotOf.put(whole, choose(step, whole, taken));
          slotOf.put(node, slot(whole));
        }
      }
    }
    for (Node read : reads(step)) {
      Integer slot = slotOf.get(read);
      if (slot != null && slots.get(slot).local() && last(read, step) && !taken.contains(slot)) {
        free.add(slot);
      }
    }
  }

  private boolean last(Node read, Step step) {
    return readers.getOrDefault(read, List.of()).stream().allMatch(r -> r.order <= step.order);
  }

  private int choose(Step step, Node node, Set<Integer> taken) {
    int size = node.shape().size();
    if (!node.batched()) {
      return add(new Slot(Slot.Kind.WHOLE, size, 0, ""));
    }
    if (analysis.result(node) || !staysInStage(node, step)) {
      return add(new Slot(Slot.Kind.GLOBAL, size, node.rows(), ""));
    }
    Integer inPlace = step.kind == Step.Kind.FUSED ? inPlace(step, node, taken) : null;
    if (inPlace != null) {
      taken.add(inPlace);
      return inPlace;
    }
    return reuse(size * node.rows());
  }

  private boolean staysInStage(Node node, Step step) {
    return readers.getOrDefault(node, List.of()).stream().allMatch(r -> r.stage == step.stage);
  }

  private @Nullable Integer inPlace(Step step, Node node, Set<Integer> taken) {
    for (Node read : reads(step)) {
      Integer slot = slotOf.get(read);
      boolean fits =
          slot != null
              && slots.get(slot).local()
              && !taken.contains(slot)
              && read.shape().size() * read.rows() == node.shape().size() * node.rows();
      if (fits && last(read, step) && straight(step, read)) {
        return slot;
      }
    }
    return null;
  }

  private int reuse(int perExample) {
    int best = -1;
    for (int slot : free) {
      if (best < 0 || distance(slot, perExample) < distance(best, perExample)) {
        best = slot;
      }
    }
    if (best < 0) {
      return add(new Slot(Slot.Kind.LOCAL, perExample, 1, ""));
    }
    free.remove(best);
    Slot old = slots.get(best);
    slots.set(best, new Slot(Slot.Kind.LOCAL, Math.max(old.size(), perExample), 1, ""));
    return best;
  }

  private int distance(int slot, int perExample) {
    return Math.abs(slots.get(slot).size() - perExample);
  }

  private int add(Slot slot) {
    slots.add(slot);
    return slots.size() - 1;
  }

  // ---------------------------------------------------------------- answers

  /// The slot of a node that has one; sources get theirs when first asked for.
  int slot(Node node) {
    Integer known = slotOf.get(node);
    if (known != null) {
      return known;
    }
    Slot.Kind kind =
        switch (node.op()) {
          case INPUT -> Slot.Kind.INPUT;
          case PARAMETER -> Slot.Kind.PARAMETER;
          case CONSTANT -> Slot.Kind.CONSTANT;
          case BATCH_SIZE -> Slot.Kind.WHOLE;
          default -> throw new IllegalStateException("no array for " + node);
        };
    boolean named = node.op() == Op.INPUT || node.op() == Op.PARAMETER;
    int slot = add(new Slot(kind, node.shape().size(), node.rows(), named ? node.name() : ""));
    slotOf.put(node, slot);
    return slot;
  }

  /// The slot of the transposed copy of weights, or -1 where there is none.
  int turned(Node weights) {
    if (!analysis.turned().contains(weights)) {
      return -1;
    }
    int size = weights.shape().size();
    return turnedSlots.computeIfAbsent(
        weights, _ -> add(new Slot(Slot.Kind.WHOLE, size, 0, "turned")));
  }

  /// A number that slots share which begin at the same index in every shard.
  int origin(int slot) {
    Slot s = slots.get(slot);
    return switch (s.kind()) {
      case PARAMETER, CONSTANT, WHOLE, LOCAL -> 0;
      case INPUT, GLOBAL -> s.rows() * s.size();
      case PARTIAL -> -s.size();
    };
  }

  int partial(Node batchSum) {
    return partials.getOrDefault(batchSum, -1);
  }

  /// The slots that a step reads.
  Set<Integer> readSlots(Step step) {
    var found = new HashSet<Integer>();
    if (step.kind == Step.Kind.COMBINE) {
      found.add(partial(step.node()));
    } else if (step.kind == Step.Kind.COMMIT) {
      Node x = Analysis.through(committed(step.node()));
      if (x.number() == null) {
        found.add(slot(array(x)));
      }
    } else {
      reads(step).stream().filter(x -> x.number() == null).map(this::slot).forEach(found::add);
    }
    return found;
  }

  /// The slots that a step writes.
  Set<Integer> writtenSlots(Step step) {
    if (step.kind == Step.Kind.PARTIAL) {
      return Set.of(partial(step.node()));
    }
    var found = new HashSet<Integer>();
    for (Node node : step.nodes) {
      Integer slot = slotOf.get(node);
      if (slot != null && (step.kind != Step.Kind.FUSED || schedule.stored(step, node))) {
        found.add(slot);
      }
    }
    return found;
  }

  List<Slot> slots() {
    return slots;
  }

  /// Nodes that have an array, with its slot.
  Map<Node, Integer> slotOf() {
    return slotOf;
  }
}
