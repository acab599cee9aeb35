package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Op.Kind;

/// The order of steps, with elementwise nodes fused where they meet.
///
/// An elementwise node joins the last step among those that make its inputs, if that is a fused
/// step over the same elements; so a step never waits for one behind it.
final class Schedule {

  /// More nodes than this in a loop would make its code too long for the JVM's compiler.
  private static final int MOST_FUSED = 48;

  private record Event(Node node, int stage, boolean batched, boolean partial) {}

  private final Analysis analysis;
  private final boolean fuse;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Node, Step> makers = new HashMap<>();

  Schedule(Analysis analysis, boolean fuse) {
    this.analysis = analysis;
    this.fuse = fuse;
    var events = new ArrayList<Event>();
    for (Node node : analysis.nodes()) {
      if (node.op() == Op.BATCH_SUM && !analysis.late(node)) {
        events.add(new Event(node, analysis.inputStage(node), true, true));
      }
      if (calculated(node)) {
        events.add(new Event(node, analysis.stage(node), node.batched(), false));
      }
    }
    events.sort(
        Comparator.comparingInt(Event::stage)
            .thenComparing(Event::batched)
            .thenComparingInt(e -> e.node.id()));
    events.forEach(this::place);
  }

  private boolean calculated(Node node) {
    if (analysis.absorbed(node) || analysis.isSum(node)) {
      return false;
    }
    return switch (node.op().kind()) {
      case SOURCE -> node.op() == Op.RANDOM;
      case ALIAS, VIEW -> analysis.copied(node);
      default -> true;
    };
  }

  private void place(Event event) {
    Node node = event.node;
    if (event.partial) {
      step(Step.Kind.PARTIAL, event);
    } else if (node.op() == Op.BATCH_SUM) {
      Step.Kind kind = analysis.late(node) ? Step.Kind.LATE : Step.Kind.COMBINE;
      makers.put(node, step(kind, event));
    } else if (!node.op().elementwise()) {
      Step step = step(Step.Kind.SINGLE, event);
      makers.put(node, step);
      makers.put(analysis.sum(node), step);
    } else {
      Step joined = meeting(event);
      if (joined != null) {
        joined.nodes.add(node);
        makers.put(node, joined);
      } else {
        makers.put(node, step(Step.Kind.FUSED, event));
      }
    }
  }

  private Step step(Step.Kind kind, Event event) {
    var step = new Step(kind, event.stage, event.batched, steps.size(), event.node);
    steps.add(step);
    return step;
  }

  /// The step that a node may join, if there is one.
  private @Nullable Step meeting(Event event) {
    var found = new Found();
    look(event.node, found);
    Step last = found.last;
    if (last == null || !fuse || !found.straight || last.kind != Step.Kind.FUSED) {
      return null;
    }
    return same(last, event) && last.nodes.size() < MOST_FUSED ? last : null;
  }

  /// The last step that makes inputs, and whether all it makes is used element by element.
  private static final class Found {
    @Nullable Step last;
    boolean straight = true;
  }

  private void look(Node node, Found found) {
    for (Node input : node.inputs()) {
      Node x = Analysis.through(input);
      if (analysis.absorbed(x)) {
        look(x, found);
        continue;
      }
      Step maker = maker(x);
      Step last = found.last;
      if (maker != null && (last == null || maker.order >= last.order)) {
        boolean before = last == null || maker.order > last.order || found.straight;
        found.straight = before && makers.containsKey(x);
        found.last = maker;
      }
    }
  }

  private static boolean same(Step step, Event event) {
    return step.stage == event.stage
        && step.node().rows() == event.node.rows()
        && step.node().shape().equals(event.node.shape());
  }

  /// The step that makes the elements of a node, through views; `null` for sources.
  private @Nullable Step maker(Node node) {
    Node x = Analysis.through(node);
    while (!makers.containsKey(x) && (x.op().kind() == Kind.VIEW || x.op().kind() == Kind.ALIAS)) {
      x = Analysis.through(x.input(0));
    }
    return makers.get(x);
  }

  /// Adds a step at the end that copies a value into a parameter.
  void commit(Node parameter) {
    int stage = steps.stream().mapToInt(s -> s.stage).max().orElse(0) + 1;
    steps.add(new Step(Step.Kind.COMMIT, stage, false, steps.size(), parameter));
  }

  List<Step> steps() {
    return steps;
  }

  @Nullable Step madeBy(Node node) {
    return makers.get(node);
  }

  /// Whether the elements of a fused node are wanted outside of its step.
  boolean stored(Step step, Node node) {
    if (step.kind != Step.Kind.FUSED || analysis.result(node)) {
      return true;
    }
    Set<Node> inside = new HashSet<>(step.nodes);
    return !inside.containsAll(analysis.finalUsers(node));
  }
}
