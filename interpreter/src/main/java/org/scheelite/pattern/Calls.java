package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// Nodes for compound expressions and for key-value collections.
final class Calls {
  private Calls() {}

  /// `head[p1, p2, …]` where each part takes one argument and matches in one way.
  static final class Fixed extends Node.Simple {
    private final Node head;
    private final Node[] parts;

    Fixed(Node head, List<Node> parts) {
      this.head = head;
      this.parts = parts.toArray(Node[]::new);
    }

    @Override
    boolean test(Expr expr, Bindings bindings) {
      Normal normal = compound(expr);
      if (normal == null || normal.size() != parts.length || !head.test(normal.head(), bindings)) {
        return false;
      }
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].test(normal.arg(i), bindings)) {
          return false;
        }
      }
      return true;
    }
  }

  /// `head[…]` in general.
  static final class General extends Node {
    private final Node head;
    private final List<Node> parts;

    General(Node head, List<Node> parts) {
      this.head = head;
      this.parts = parts;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      Normal normal = compound(expr);
      if (normal == null || normal.size() < least() || normal.size() > most()) {
        return oneIdentity(expr, bindings, next);
      }
      return head.match(normal.head(), bindings, () -> arguments(normal, bindings, next))
          || oneIdentity(expr, bindings, next);
    }

    private boolean arguments(Normal normal, Bindings bindings, Next next) {
      Symbol symbol = normal.head() instanceof Symbol s ? s : null;
      Expr[] args = normal.toArray();
      return symbol != null && bindings.context.isOrderless(symbol)
          ? new Orderless(symbol, parts, args, bindings).match(next)
          : new Ordered(symbol, parts, args, bindings).match(next);
    }

    /// A bare `x` matches `f[p, q_.]` with all defaults where `f` has `OneIdentity`.
    private boolean oneIdentity(Expr expr, Bindings bindings, Next next) {
      if (!(head instanceof Blanks.Literal literal)
          || !(literal.value() instanceof Symbol symbol)
          || parts.stream().noneMatch(part -> part instanceof Runs.Optional)
          || least() > 1
          || expr instanceof Normal normal && normal.is(symbol)
          || !bindings.context.isOneIdentity(symbol)) {
        return false;
      }
      return new Ordered(symbol, parts, new Expr[] {expr}, bindings).match(next);
    }

    private int least() {
      int sum = 0;
      for (Node part : parts) {
        sum += part.min();
      }
      return sum;
    }

    private long most() {
      if (head instanceof Blanks.Literal) {
        return Integer.MAX_VALUE; // a flat head takes more than its parts; told apart later
      }
      long sum = 0;
      for (Node part : parts) {
        sum += part.max();
      }
      return sum;
    }
  }

  /// The compound form of an expression, with that of exact fractions and complex numbers; null for
  /// other atoms.
  private static @Nullable Normal compound(Expr expr) {
    return switch (expr) {
      case Normal normal -> normal;
      case Rational(var numerator, var denominator) ->
          Call.of(Sym.RATIONAL, Whole.of(numerator), Whole.of(denominator));
      case Complex(var re, var im) -> Call.of(Sym.COMPLEX, re, im);
      default -> null;
    };
  }

  /// `KeyValuePattern[{k -> p, …}]`: an association or list of rules that has such entries.
  static final class KeyValues extends Node {
    private final List<Node> rules;

    KeyValues(List<Node> rules) {
      this.rules = rules;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      List<Expr> entries = entries(expr);
      return entries != null && from(0, entries, bindings, next);
    }

    private boolean from(int index, List<Expr> entries, Bindings bindings, Next next) {
      if (index == rules.size()) {
        return next.run();
      }
      for (Expr entry : entries) {
        if (rules
            .get(index)
            .match(entry, bindings, () -> from(index + 1, entries, bindings, next))) {
          return true;
        }
      }
      return false;
    }

    private static @Nullable List<Expr> entries(Expr expr) {
      if (expr instanceof Assoc assoc) {
        var rules = new ArrayList<Expr>();
        for (Assoc.Entry entry : assoc) {
          rules.add(Call.rule(entry.key(), entry.value()));
        }
        return rules;
      }
      return expr instanceof Call call && call.is(Sym.LIST) ? call.args() : null;
    }
  }

  /// `<|k -> p, …|>` as a pattern: an association with these entries in this order.
  static final class Entries extends Node {
    private final List<Node> rules;

    Entries(List<Node> rules) {
      this.rules = rules;
    }

    @Override
    boolean match(Expr expr, Bindings bindings, Next next) {
      if (!(expr instanceof Assoc assoc)) {
        return false;
      }
      Expr[] entries = assoc.entries().stream().map(Assoc.Entry::rule).toArray(Expr[]::new);
      return new Ordered(null, rules, entries, bindings).match(next);
    }
  }
}
