package org.scheelite.pattern;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Matches the arguments of a call, in their order, against a list of nodes.
///
/// Runs are tried shortest first. Under a flat head a node for one expression may also take several
/// arguments, wrapped in that head.
final class Ordered {
  private final @Nullable Symbol head;
  private final List<Node> nodes;
  private final Expr[] args;
  private final Bindings bindings;
  private final boolean flat;

  /// @param head the head of the call where it is a symbol; null for a bare run of arguments
  Ordered(@Nullable Symbol head, List<Node> nodes, Expr[] args, Bindings bindings) {
    this.head = head;
    this.nodes = nodes;
    this.args = args;
    this.bindings = bindings;
    this.flat = head != null && bindings.context.isFlat(head);
  }

  boolean match(Node.Next next) {
    return from(0, 0, next);
  }

  private boolean from(int node, int position, Node.Next next) {
    bindings.context.poll();
    int left = args.length - position;
    if (node == nodes.size()) {
      return left == 0 && next.run();
    }
    Node current = nodes.get(node);
    int after = minAfter(node + 1);
    int most = node == nodes.size() - 1 ? left : left - after;
    int min = current.min();
    int max = flat && current.max() == 1 ? most : Math.min(current.max(), most);
    if (node == nodes.size() - 1) {
      min = Math.max(min, left);
    }
    return current.prefersLonger()
        ? downward(current, node, position, min, max, next)
        : upward(current, node, position, min, max, next);
  }

  private boolean upward(Node current, int node, int position, int min, int max, Node.Next next) {
    for (int length = min; length <= max; length++) {
      if (take(current, node, position, length, next)) {
        return true;
      }
    }
    return false;
  }

  private boolean downward(Node current, int node, int position, int min, int max, Node.Next next) {
    for (int length = max; length >= min; length--) {
      if (take(current, node, position, length, next)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(Node current, int node, int position, int length, Node.Next next) {
    int end = position + length;
    Node.Next rest = () -> from(node + 1, end, next);
    if (length == 0 && current instanceof Runs.Optional optional && optional.value() == null) {
      Expr value =
          head == null ? null : bindings.context.defaultValue(head, node + 1, nodes.size());
      return value != null && optional.absent(value, bindings, rest);
    }
    if (head != null && (length > 1 && current.max() == 1 || length == 1 && wraps(current))) {
      Expr wrapped = Call.of(head, Arrays.copyOfRange(args, position, end));
      return current.match(wrapped, bindings, rest);
    }
    return current.matchRun(args, position, end, bindings, rest);
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
