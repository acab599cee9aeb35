package org.scheelite.pattern;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// A compiled pattern, used many times.
public final class Matcher {
  private final Node root;
  private final Names names;

  Matcher(Node root, Names names) {
    this.root = root;
    this.names = names;
  }

  /// The matcher of a pattern; compiled once and kept with the expression.
  public static Matcher of(Expr pattern, MatchContext context) {
    if (pattern instanceof Call call) {
      if (call.code() instanceof Matcher known) {
        return known;
      }
      Matcher compiled = compile(pattern, context);
      call.code(compiled);
      return compiled;
    }
    return compile(pattern, context);
  }

  private static Matcher compile(Expr pattern, MatchContext context) {
    var names = new Names();
    return new Matcher(new PatternCompiler(names, context).compile(pattern), names);
  }

  /// Whether an expression holds no pattern construct, so that it matches only itself.
  public static boolean isLiteral(Expr expr) {
    return PatternCompiler.isLiteral(expr);
  }

  Names names() {
    return names;
  }

  /// Whether the pattern matches.
  public boolean matches(Expr expr, MatchContext context) {
    return find(expr, context, bindings -> true);
  }

  /// The names' values of the first match, or null.
  public @Nullable Bindings match(Expr expr, MatchContext context) {
    var bindings = new Bindings(names, context);
    if (root.isSimple()) {
      return root.test(expr, bindings) ? bindings : null;
    }
    return root.match(expr, bindings, () -> true) ? bindings : null;
  }

  /// Goes through the matches in the language's order until `accept` takes one; true when it did.
  /// The bindings are valid only during the call.
  public boolean find(Expr expr, MatchContext context, Predicate<Bindings> accept) {
    var bindings = new Bindings(names, context);
    if (root.isSimple()) {
      return root.test(expr, bindings) && accept.test(bindings);
    }
    return root.match(expr, bindings, () -> accept.test(bindings));
  }
}
