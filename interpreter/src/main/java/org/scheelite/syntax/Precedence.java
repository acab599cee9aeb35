package org.scheelite.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operator.Form;
import org.scheelite.grammar.Operator.Grouping;
import org.scheelite.grammar.Operators;

/// The operands and operators of one bracket level, grouped by the [Operators] table.
///
/// Operators wait on a stack until a looser one, or the end, comes; nothing here recurses.
final class Precedence {
  private static final Operator SPAN = required(";;");
  private static final Operator SEQUENCE = required(";");

  /// What may come next.
  private enum State {
    /// An operand must come.
    OPERAND,
    /// An operand may come: after `;` and `;;`.
    EITHER,
    /// An operand is there.
    OPERATOR
  }

  /// Operators that wait for their right side.
  ///
  /// @param operators one, or several that share their operands
  /// @param place where the first stands
  private record Waiting(List<Operator> operators, Span place) {
    Operator operator() {
      return operators.getLast();
    }

    int precedence() {
      return operator().precedence();
    }

    boolean isPrefix() {
      return operator().form() == Form.PREFIX;
    }
  }

  private final int deepest;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Syntax> operands = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private State state = State.OPERAND;

  /// Nothing yet; trees deeper than `deepest` are refused.
  Precedence(int deepest) {
    this.deepest = deepest;
  }

  private static Operator required(String text) {
    Operator operator = Operators.infix(text);
    if (operator == null) {
      throw new IllegalStateException("no operator " + text);
    }
    return operator;
  }

  /// Whether an operator that can stand before and between operands stands before one here.
  boolean wantsPrefix() {
    return state != State.OPERATOR;
  }

  /// Takes an operand of the given depth; after another one it makes a product.
  void operand(Syntax operand, int depth) {
    multiply(operand.span());
    push(operand, depth);
    state = State.OPERATOR;
  }

  /// Takes an operator before its operand.
  void prefix(Operator operator, Span place) {
    multiply(place);
    wait(operator, place);
    state = State.OPERAND;
  }

  /// Takes an operator between operands.
  void infix(Operator operator, Span place) {
    if (state == State.EITHER) {
      if (!waiting.isEmpty() && waiting.getLast().operator() == SEQUENCE) {
        throw Trouble.wrong(place, "An expression is missing before `" + operator.text() + "`.");
      }
      absent(place.start());
    }
    if (operator.head().equals("Infix")) {
      tilde(operator, place);
    } else {
      join(operator, place);
    }
    state = State.OPERAND;
  }

  /// Takes `;`, after which the next operand may be missing.
  void semicolon(Span place) {
    if (state == State.EITHER) {
      absent(place.start());
    }
    join(SEQUENCE, place);
    state = State.EITHER;
  }

  /// Takes `;;`, around which operands may be missing.
  void span(Span place) {
    if (state != State.OPERATOR) {
      absent(place.start());
    }
    join(SPAN, place);
    state = State.EITHER;
  }

  /// Takes an operator after its operand.
  void postfix(Operator operator, Span place) {
    Syntax left = left(operator.precedence());
    replace(new Syntax.Postfix(operator, left, left.span().to(place)), 0);
  }

  /// The operand that something binding as tightly as `precedence` takes on its left; to be
  /// followed by [#replace].
  Syntax left(int precedence) {
    while (!waiting.isEmpty() && waiting.getLast().precedence() > precedence) {
      reduce();
    }
    return operands.getLast();
  }

  /// Puts `operand`, made of the one taken by [#left] and of parts of the given depth, in its
  /// place.
  void replace(Syntax operand, int depth) {
    int old = depths.getLast();
    operands.removeLast();
    depths.removeLast();
    push(operand, Math.max(old, depth) + 1);
  }

  /// The whole, when everything was taken; `end` is where the text of this level ends.
  Syntax finish(int end) {
    if (state == State.EITHER) {
      absent(end);
    }
    while (!waiting.isEmpty()) {
      reduce();
    }
    return operands.getLast();
  }

  /// How deep the finished tree is.
  int depth() {
    return depths.getLast();
  }

  private void multiply(Span place) {
    if (state == State.OPERATOR) {
      join(Operators.TIMES, new Span(place.start(), place.start()));
    }
  }

  private void absent(int offset) {
    push(new Syntax.Absent(new Span(offset, offset)), 1);
  }

  private void push(Syntax operand, int depth) {
    if (depth > deepest) {
      throw tooDeep(operand.span());
    }
    operands.add(operand);
    depths.add(depth);
  }

  private void wait(Operator operator, Span place) {
    if (waiting.size() >= deepest) {
      throw tooDeep(place);
    }
    waiting.add(new Waiting(List.of(operator), place));
  }

  private Trouble tooDeep(Span place) {
    return Trouble.wrong(place, "The expression is nested more than " + deepest + " levels deep.");
  }

  private void join(Operator operator, Span place) {
    Waiting top = settle(operator);
    if (top != null && shares(top, operator)) {
      if (top.operators() instanceof ArrayList<Operator> more) {
        more.add(operator);
      } else {
        var more = new ArrayList<>(top.operators());
        more.add(operator);
        waiting.set(waiting.size() - 1, new Waiting(more, top.place()));
      }
    } else {
      wait(operator, place);
    }
  }

  /// Reduces what binds tighter than `operator` on its left, and gives what waits then.
  private @Nullable Waiting settle(Operator operator) {
    while (!waiting.isEmpty()) {
      Waiting top = waiting.getLast();
      boolean tighter =
          top.precedence() > operator.precedence()
              || top.precedence() == operator.precedence()
                  && operator.grouping() != Grouping.RIGHT
                  && !shares(top, operator);
      if (!tighter) {
        return top;
      }
      reduce();
    }
    return null;
  }

  private static boolean shares(Waiting top, Operator operator) {
    Operator other = top.operator();
    if (other.form() != Form.INFIX || other.precedence() != operator.precedence()) {
      return false;
    }
    return switch (operator.grouping()) {
      case FLAT -> other == operator || isSum(other) && isSum(operator);
      case CHAIN -> other.grouping() == Grouping.CHAIN;
      case LEFT, RIGHT, NONE -> false;
    };
  }

  private static boolean isSum(Operator operator) {
    return operator.head().equals("Plus") || operator.head().equals("Subtract");
  }

  /// The first `~` opens, the second joins it.
  private void tilde(Operator operator, Span place) {
    left(operator.precedence());
    if (!waiting.isEmpty()) {
      Waiting top = waiting.getLast();
      if (top.operator() == operator && top.operators().size() == 1) {
        waiting.set(waiting.size() - 1, new Waiting(List.of(operator, operator), top.place()));
        return;
      }
    }
    settle(operator);
    wait(operator, place);
  }

  private void reduce() {
    Waiting last = waiting.removeLast();
    if (last.isPrefix()) {
      Syntax operand = operands.getLast();
      replace(new Syntax.Prefix(last.operator(), operand, last.place().to(operand.span())), 0);
      return;
    }
    int count = last.operators().size() + 1;
    List<Syntax> taken = operands.subList(operands.size() - count, operands.size());
    List<Integer> deep = depths.subList(depths.size() - count, depths.size());
    int depth = 0;
    for (int d : deep) {
      depth = Math.max(depth, d);
    }
    var parts = List.copyOf(taken);
    taken.clear();
    deep.clear();
    Span span = parts.getFirst().span().to(parts.getLast().span());
    Shape.check(last.operator(), parts, last.place());
    push(new Syntax.Infix(List.copyOf(last.operators()), parts, span), depth + 1);
  }
}
