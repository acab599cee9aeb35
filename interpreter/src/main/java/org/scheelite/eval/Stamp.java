package org.scheelite.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
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

  private static Definition @Nullable [] symbolsOf(Expr expr, World world) {
    var found = new ArrayList<Definition>();
    return collect(expr, world, found) ? found.toArray(Definition[]::new) : null;
  }

  private static boolean collect(Expr expr, World world, List<Definition> found) {
    return switch (expr) {
      case Symbol symbol -> {
        Definition definition = world.of(symbol);
        if (!found.contains(definition)) {
          found.add(definition);
        }
        yield found.size() <= MOST;
      }
      case Packed _ -> true;
      case Call call -> {
        boolean few = collect(call.head(), world, found);
        for (int i = 0; few && i < call.size(); i++) {
          few = collect(call.arg(i), world, found);
        }
        yield few;
      }
      case Assoc _ -> true; // values were evaluated when it was made
      default -> true;
    };
  }
}
