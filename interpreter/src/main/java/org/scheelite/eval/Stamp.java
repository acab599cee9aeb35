package org.scheelite.eval;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Says that an expression was found fully evaluated at a moment of a session, and which
/// definitions that rests on (found out only when the session has moved on).
///
/// @param clock the world's clock at that moment
record Stamp(World world, long clock, Definition @Nullable [] symbols) {
  /// An expression with more symbols than this is evaluated again whenever anything changed.
  private static final int MOST = 16;

  /// Whether a call is still as evaluated as it was.
  static boolean isCurrent(Call call, World world) {
    if (!(call.remark() instanceof Stamp stamp) || stamp.world != world) {
      return false;
    }
    if (stamp.clock == world.clock) {
      return true;
    }
    Definition[] symbols = stamp.symbols != null ? stamp.symbols : symbolsOf(call, world);
    if (symbols == null) {
      return false;
    }
    for (Definition symbol : symbols) {
      if (symbol.changed > stamp.clock) {
        return false;
      }
    }
    call.remark(new Stamp(world, world.clock, symbols));
    return true;
  }

  private static Definition @Nullable [] symbolsOf(Call call, World world) {
    var found = new Symbols();
    if (!found.collect(call)) {
      return null;
    }
    var definitions = new Definition[found.count];
    for (int i = 0; i < definitions.length; i++) {
      definitions[i] = world.of(found.symbols[i]);
    }
    return definitions;
  }

  /// The symbols of an expression. Many parts of a long list have the same few: they are known by
  /// identity before they are compared.
  private static final class Symbols {
    private final Symbol[] symbols = new Symbol[MOST];
    private int count;

    /// Gathers the symbols of an expression, false when there are too many.
    boolean collect(Expr expr) {
      return switch (expr) {
        case Symbol symbol -> add(symbol);
        case Call call -> {
          boolean few = collect(call.head());
          for (int i = 0; few && i < call.size(); i++) {
            few = collect(call.arg(i));
          }
          yield few;
        }
        default -> true; // the values of an association were evaluated when it was made
      };
    }

    private boolean add(Symbol symbol) {
      for (int i = 0; i < count; i++) {
        if (symbols[i] == symbol) {
          return true;
        }
      }
      for (int i = 0; i < count; i++) {
        if (symbols[i].equals(symbol)) {
          return true;
        }
      }
      if (count == MOST) {
        return false;
      }
      symbols[count++] = symbol;
      return true;
    }
  }
}
