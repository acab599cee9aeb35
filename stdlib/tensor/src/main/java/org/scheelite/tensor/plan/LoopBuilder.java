package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Attribute.Window;
import org.scheelite.tensor.Attribute.Windows;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;

/// Gathers the body of one [Loop]: values, and the arrays they come from.
final class LoopBuilder {

  private final Analysis analysis;
  private final Storage storage;
  private final Set<Node> inside;

  /// Whether the loop runs over the rows of a batch.
  private final boolean batched;

  private final List<Loop.Value> values = new ArrayList<>();
  private final Map<Node, Integer> known = new HashMap<>();

  LoopBuilder(Analysis analysis, Storage storage, Set<Node> inside, boolean batched) {
    this.analysis = analysis;
    this.storage = storage;
    this.inside = inside;
    this.batched = batched;
  }

  /// The place of a node's value in the body.
  int value(Node node) {
    Node x = Analysis.through(node);
    Integer place = known.get(x);
    if (place == null) {
      place = add(make(x));
      known.put(x, place);
    }
    return place;
  }

  /// The place of the elements of a view, which the loop itself is to copy.
  int load(Node view) {
    return add(new Loop.Load(settled(view(view), view.shape().dims())));
  }

  private Loop.Value make(Node x) {
    Node number = x.number();
    if (number != null) {
      return new Loop.Constant(((Attribute.Number) number.attribute()).value());
    }
    if (inside.contains(x) || analysis.absorbed(x)) {
      return new Loop.Apply(x.op(), x.inputs().stream().map(this::value).toList());
    }
    return new Loop.Load(access(x));
  }

  private int add(Loop.Value value) {
    int before = values.indexOf(value);
    if (before >= 0) {
      return before;
    }
    values.add(value);
    return values.size() - 1;
  }

  List<Loop.Value> values() {
    return values;
  }

  /// How the loop walks through the elements of a node.
  Access access(Node node) {
    return settled(look(node), node.shape().dims());
  }

  /// A walk through a whole array of these dimensions, for storing.
  Access whole(int slot, boolean rows, int... dims) {
    return settled(Access.whole(slot, rows, dims), dims);
  }

  /// A loop over a single array goes on from the last dimension as if there were rows, so that it
  /// can become one loop.
  private Access settled(Access access, int... dims) {
    if (!batched) {
      int[] strides = access.strides();
      strides[0] = dims.length == 0 ? 1 : strides[1] * dims[0];
    }
    return access;
  }

  private Access look(Node node) {
    Node x = Analysis.through(node);
    boolean virtual = x.op().kind() == Op.Kind.VIEW && !analysis.copied(x);
    if (!virtual) {
      Node root = analysis.root(x);
      return Access.whole(storage.slot(root), root.batched(), x.shape().dims());
    }
    return view(x);
  }

  private Access view(Node x) {
    Access base = look(x.input(0));
    int[] strides = new int[x.shape().rank() + 1];
    strides[0] = base.strides()[0];
    int start = base.start();
    if (x.op() == Op.SLICE) {
      var window = (Window) x.attribute();
      for (int i = 1; i < strides.length; i++) {
        start += window.start().get(i - 1) * base.strides()[i];
        strides[i] = window.step().get(i - 1) * base.strides()[i];
      }
      return new Access(base.slot(), start, strides);
    }
    if (x.op() == Op.WINDOWS) {
      return windows(base, (Windows) x.attribute());
    }
    int[] axes = x.axes();
    for (int i = 0; i < axes.length; i++) {
      if (x.op() == Op.BROADCAST) {
        strides[axes[i] + 1] = base.strides()[i + 1];
      } else {
        strides[i + 1] = base.strides()[axes[i] + 1];
      }
    }
    return new Access(base.slot(), start, strides);
  }

  /// How windows are looked at in the array they slide over.
  static Access windows(Access base, Windows windows) {
    int count = windows.size().size();
    int[] from = base.strides();
    int lead = from.length - count;
    int[] strides = Arrays.copyOf(from, from.length + count);
    for (int i = 0; i < count; i++) {
      strides[lead + i] = from[lead + i] * windows.dilation().get(i);
      strides[lead + count + i] = from[lead + i] * windows.stride().get(i);
    }
    return new Access(base.slot(), base.start(), strides);
  }
}
