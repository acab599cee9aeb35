package org.scheelite.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Nodes that take runs of arguments: repetition, defaults, sequences of patterns.
final class Runs {
  private Runs() {}

  /// `p..`, `p...` and `Repeated[p, {min, max}]`.
  static final class Repeated extends Node {
    private final Node part;
    private final int min;
    private final int max;

    Repeated(Node part, int min, int max) {
      this.part = part;
      this.min = min;
      this.max = max;
    }

    @Override
    int min() {
      return min * part.min();
    }

    @Override
    int max() {
      return part.max() == 1 ? max : Integer.MAX_VALUE;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return min <= 1 && max >= 1 && part.match(expr, bindings, next);
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      return part.min() == 1 && part.max() == 1
          ? to - from >= min && to - from <= max && singles(args, from, to, bindings, next)
          : groups(args, from, to, 0, bindings, next);
    }

    private boolean singles(Expr[] args, int from, int to, Bindings bindings, Next next) {
      bindings.context.poll();
      if (part.isSimple()) {
        int mark = bindings.mark();
        boolean all = true;
        for (int i = from; all && i < to; i++) {
          all = part.test(args[i], bindings);
        }
        if (all && next.run()) {
          return true;
        }
        bindings.undo(mark);
        return false;
      }
      return from == to
          ? next.run()
          : part.match(args[from], bindings, () -> singles(args, from + 1, to, bindings, next));
    }

    private boolean groups(Expr[] args, int from, int to, int count, Bindings bindings, Next next) {
      bindings.context.poll();
      if (from == to && count >= min) {
        return next.run();
      }
      if (count == max) {
        return false;
      }
      for (int end = from + Math.max(1, part.min()); end <= to; end++) {
        int stop = end;
        if (part.matchRun(
            args, from, stop, bindings, () -> groups(args, stop, to, count + 1, bindings, next))) {
          return true;
        }
      }
      return false;
    }
  }

  /// `p : default` and `p_.`; where no argument is taken the default takes its place.
  static final class Optional extends Node {
    private final Node part;
    private final int slot;
    private final @Nullable Expr value;

    /// @param slot the slot of the part's name, or -1
    /// @param value the default; null where the head around it knows one
    Optional(Node part, int slot, @Nullable Expr value) {
      this.part = part;
      this.slot = slot;
      this.value = value;
    }

    @Nullable Expr value() {
      return value;
    }

    @Override
    int min() {
      return 0;
    }

    @Override
    int max() {
      return part.max();
    }

    @Override
    boolean prefersLonger() {
      return true;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return part.match(expr, bindings, next);
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      return from == to
          ? value != null && absent(value, bindings, next)
          : part.matchRun(args, from, to, bindings, next);
    }

    boolean absent(Expr value, Bindings bindings, Next next) {
      int mark = bindings.mark();
      if ((slot < 0 || bindings.bind(slot, value)) && next.run()) {
        return true;
      }
      bindings.undo(mark);
      return false;
    }
  }

  /// `PatternSequence[p1, p2, …]`.
  static final class Sequence extends Node {
    private final List<Node> parts;
    private final boolean orderless;

    Sequence(List<Node> parts, boolean orderless) {
      this.parts = parts;
      this.orderless = orderless;
    }

    @Override
    int min() {
      return parts.stream().mapToInt(Node::min).sum();
    }

    @Override
    int max() {
      long sum = parts.stream().mapToLong(Node::max).sum();
      return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return matchRun(new Expr[] {expr}, 0, 1, bindings, next);
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      Expr[] run = java.util.Arrays.copyOfRange(args, from, to);
      return orderless
          ? new Orderless(null, parts, run, bindings).match(next)
          : new Ordered(null, parts, run, bindings).match(next);
    }
  }

  /// `Shortest[p]` and `Longest[p]`.
  static final class Preference extends Node.Around {
    private final boolean longer;

    Preference(Node part, boolean longer) {
      super(part);
      this.longer = longer;
    }

    @Override
    boolean prefersLonger() {
      return longer;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return part.match(expr, bindings, next);
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      return part.matchRun(args, from, to, bindings, next);
    }
  }

  /// `OptionsPattern[]`: any run of rules and lists of rules.
  static final class OptionRules extends Node {
    @Override
    int min() {
      return 0;
    }

    @Override
    int max() {
      return Integer.MAX_VALUE;
    }

    @Override
    boolean prefersLonger() {
      return true;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      return isOptions(expr) && next.run();
    }

    @Override
    boolean matchRun(Expr[] args, int from, int to, Bindings bindings, Next next) {
      for (int i = from; i < to; i++) {
        if (!isOptions(args[i])) {
          return false;
        }
      }
      return next.run();
    }

    private static boolean isOptions(Expr expr) {
      return expr instanceof Call call
          && (call.is(Sym.RULE, 2)
              || call.is(Sym.RULE_DELAYED, 2)
              || call.is(Sym.LIST) && call.args().stream().allMatch(OptionRules::isOptions));
    }
  }
}
