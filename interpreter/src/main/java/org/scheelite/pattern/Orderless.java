package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Matches the arguments of a call, in any order, against a list of nodes.
///
/// Literal parts are found first, then parts for at most one argument, then runs; among equal
/// choices the earlier argument is taken first, and smaller sets before larger ones.
final class Orderless {
  private final @Nullable Symbol head;
  private final List<Node> nodes;
  private final List<Integer> positions;
  private final Expr[] args;
  private final boolean[] used;
  private final Bindings bindings;
  private final boolean flat;

  Orderless(@Nullable Symbol head, List<Node> nodes, Expr[] args, Bindings bindings) {
    this.head = head;
    this.nodes = new ArrayList<>();
    this.positions = new ArrayList<>();
    for (int kind = 0; kind < 3; kind++) {
      for (int i = 0; i < nodes.size(); i++) {
        if (kind(nodes.get(i)) == kind) {
          this.nodes.add(nodes.get(i));
          this.positions.add(i + 1);
        }
      }
    }
    this.args = args;
    this.used = new boolean[args.length];
    this.bindings = bindings;
    this.flat = head != null && bindings.context.isFlat(head);
  }

  private static int kind(Node node) {
    return node instanceof Blanks.Literal ? 0 : node.max() == 1 ? 1 : 2;
  }

  boolean match(Node.Next next) {
    return from(0, args.length, next);
  }

  private boolean from(int node, int left, Node.Next next) {
    bindings.context.poll();
    if (node == nodes.size()) {
      return left == 0 && next.run();
    }
    Node current = nodes.get(node);
    int most = left - minAfter(node + 1);
    int max = flat && current.max() == 1 ? most : Math.min(current.max(), most);
    boolean last = node == nodes.size() - 1;
    int min = last ? Math.max(current.min(), left) : current.min();
    if (current.prefersLonger()) {
      for (int size = max; size >= min; size--) {
        if (choose(node, size, 0, new ArrayList<>(), left, next)) {
          return true;
        }
      }
      return false;
    }
    for (int size = min; size <= max; size++) {
      if (choose(node, size, 0, new ArrayList<>(), left, next)) {
        return true;
      }
    }
    return false;
  }

  /// Tries every set of `size` unused arguments from `start` on, in order.
  private boolean choose(
      int node, int size, int start, List<Expr> chosen, int left, Node.Next next) {
    if (chosen.size() == size) {
      return take(node, chosen, left - size, next);
    }
    for (int i = start; i < args.length; i++) {
      if (used[i]) {
        continue;
      }
      bindings.context.poll();
      used[i] = true;
      chosen.add(args[i]);
      if (choose(node, size, i + 1, chosen, left, next)) {
        return true;
      }
      chosen.removeLast();
      used[i] = false;
    }
    return false;
  }

  private boolean take(int node, List<Expr> chosen, int left, Node.Next next) {
    Node current = nodes.get(node);
    Node.Next rest = () -> from(node + 1, left, next);
    if (chosen.isEmpty() && current instanceof Runs.Optional optional && optional.value() == null) {
      Expr value =
          head == null
              ? null
              : bindings.context.defaultValue(head, positions.get(node), nodes.size());
      return value != null && optional.absent(value, bindings, rest);
    }
    Expr[] run = chosen.toArray(Expr[]::new);
    if (head != null
        && (run.length > 1 && current.max() == 1 || run.length == 1 && wraps(current))) {
      return current.match(Call.of(head, run), bindings, rest);
    }
    return current.matchRun(run, 0, run.length, bindings, rest);
  }

  private boolean wraps(Node node) {
    return flat
        && head != null
        && nodes.size() > 1
        && node.isOpen()
        && !bindings.context.isOneIdentity(head);
  }

  private int minAfter(int node) {
    int sum = 0;
    for (int i = node; i < nodes.size(); i++) {
      sum += nodes.get(i).min();
    }
    return sum;
  }
}
