package org.scheelite.net.layer.recurrent;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.net.lower.Take;
import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// A recurrent cell step by step, for dropout that acts within the steps.
final class Unrolled {
  private final Graph g;
  private final Cell cell;
  private final int size;
  private final RecurrentDropout dropout;

  Unrolled(Graph g, Cell cell, int size, RecurrentDropout dropout) {
    this.g = g;
    this.cell = cell;
    this.size = size;
    this.dropout = dropout;
  }

  /// The states at all steps, one sequence for each state.
  List<Node> run(Node products, Node weights, List<Node> states) {
    int steps = products.shape().dim(0);
    double p = dropout.of(RecurrentDropout.STATE);
    Node mask = p > 0 ? Recurrence.mask(g, products, Shape.of(size), p) : null;
    Node state = states.getFirst();
    Node second = states.getLast();
    var all = new ArrayList<Node>();
    var seconds = new ArrayList<Node>();
    for (int t = 0; t < steps; t++) {
      Node x = g.reshape(Take.slice(g, products, 0, t, 1, 1), Shape.of(products.shape().dim(1)));
      Node seen = mask == null ? state : g.mul(state, mask);
      Node h = g.linear(seen, weights);
      switch (cell) {
        case BASIC -> state = update(g.tanh(g.add(x, h)));
        case GATED -> {
          Node keep = gate(x, h, 0);
          Node memory = update(g.tanh(g.add(part(x, 2), g.mul(gate(x, h, 1), part(h, 2)))));
          Node rest = g.mul(g.sub(g.constant(1), keep), memory);
          state = g.add(rest, g.mul(keep, state));
        }
        case LONG -> {
          Node memory = update(g.tanh(g.add(part(x, 3), part(h, 3))));
          second = g.add(g.mul(gate(x, h, 2), second), g.mul(gate(x, h, 0), memory));
          state = g.mul(gate(x, h, 1), g.tanh(second));
          seconds.add(g.reshape(second, Shape.of(1, size)));
        }
      }
      all.add(g.reshape(state, Shape.of(1, size)));
    }
    Node sequence = g.concat(0, all);
    return seconds.isEmpty() ? List.of(sequence) : List.of(sequence, g.concat(0, seconds));
  }

  private Node part(Node x, int gate) {
    return Take.slice(g, x, 0, gate * size, 1, size);
  }

  private Node gate(Node x, Node h, int index) {
    return g.logistic(g.add(part(x, index), part(h, index)));
  }

  private Node update(Node x) {
    double p = dropout.of(RecurrentDropout.UPDATE);
    return p > 0 ? g.mul(x, Recurrence.mask(g, x, x.shape(), p)) : x;
  }
}
