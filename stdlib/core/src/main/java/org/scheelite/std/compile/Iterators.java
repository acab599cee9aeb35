package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Iterators such as `{i, n}`, as counting loops.
final class Iterators {
  private final Translator translator;
  private final Forms forms;
  private final Frame frame;

  Iterators(Translator translator, Forms forms, Frame frame) {
    this.translator = translator;
    this.forms = forms;
    this.frame = frame;
  }

  /// A counting loop.
  ///
  /// @param counter the variable that counts
  /// @param scope where the iterator's variable is known
  /// @param size how many rounds there are
  record Range(int counter, List<Node> before, Node size, Node test, Node step, Scope scope) {}

  Range range(Expr spec, Scope scope, boolean leaves) {
    List<Expr> parts = Translator.elements(spec);
    Symbol name =
        parts != null && parts.size() > 1 && parts.getFirst() instanceof Symbol s ? s : null;
    if (parts != null
        && (parts.isEmpty() || parts.size() > 4 || name == null && parts.size() > 1)) {
      throw Forms.no("an iterator");
    }
    int size = parts == null ? 2 : name == null ? 2 : parts.size();
    Expr last =
        parts == null ? spec : name == null ? parts.getFirst() : parts.get(size == 2 ? 1 : 2);
    var before = new ArrayList<Node>();
    Node first = size == 2 || parts == null ? Forms.ONE : bound(parts.get(1), scope);
    int counter = translator.hold(first, before, scope);
    int end = translator.hold(bound(last, scope), before, scope);
    Node count = new Node.Read(Type.LONG, counter);
    Node limit = new Node.Read(Type.LONG, end);
    Node by = size == 4 && parts != null ? increment(parts.get(3), before, scope) : Forms.ONE;
    Node test = within(count, limit, by);
    Node step = new Node.Assign(counter, Forms.apply("add", Type.LONG, count, by));
    Scope inner = scope.loop(leaves);
    if (name != null) {
      if (name.isSystem() || !frame.definitions().attributes(name).isEmpty()) {
        throw Forms.no("an iterator");
      }
      translator.changes(name);
      inner = inner.with(name, inner.variable(Type.LONG), false);
    }
    Node rounds = Forms.apply("rounds", Type.LONG, count, limit, by);
    return new Range(counter, before, rounds, test, step, inner);
  }

  private Node increment(Expr by, List<Node> before, Scope scope) {
    Node node = bound(by, scope);
    return node instanceof Node.Constant
        ? node
        : new Node.Read(Type.LONG, translator.hold(node, before, scope));
  }

  private static Node within(Node count, Node limit, Node by) {
    if (by instanceof Node.Constant(_, Long step) && step != 0) {
      return Forms.apply(
          "lessEqual", Type.TRUTH, step > 0 ? count : limit, step > 0 ? limit : count);
    }
    return Forms.apply("within", Type.TRUTH, count, limit, by);
  }

  private Node bound(Expr expr, Scope scope) {
    Node node = translator.value(expr, scope);
    if (node.type() == Type.REAL || node.type() == Type.EXACT) {
      throw Forms.no("a bound that is no integer");
    }
    Node whole = forms.integer(node);
    return whole instanceof Node.Constant(_, Object n) && Math.abs((Long) n) < 1L << 60
        ? whole
        : Forms.apply("bound", Type.LONG, whole);
  }

  static Node entry(Expr spec, Range range) {
    List<Expr> parts = Translator.elements(spec);
    if (parts == null || parts.size() < 2) {
      return new Node.Nothing();
    }
    Scope.Binding binding = range.scope.binding(parts.getFirst());
    if (binding == null) {
      throw new IllegalStateException("an iterator without a variable");
    }
    return new Node.Assign(binding.variable(), new Node.Read(Type.LONG, range.counter));
  }
}
