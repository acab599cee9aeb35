package org.scheelite.repl;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Definitions;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Finds names in an input that mean nothing but are nearly those of builtins.
final class Misspelling {
  /// Shorter names are not looked at.
  private static final int SHORTEST = 4;

  private final Definitions definitions;

  Misspelling(Definitions definitions) {
    this.definitions = definitions;
  }

  /// Lines such as ``"`Lenght`: did you mean `Length`?"`` for the heads of calls in a value.
  List<String> hints(Expr value) {
    var hints = new LinkedHashSet<String>();
    var pending = new ArrayDeque<Expr>();
    pending.push(value);
    int left = 10_000;
    while (!pending.isEmpty() && left-- > 0) {
      if (!(pending.pop() instanceof Call call)) {
        continue;
      }
      pending.push(call.head());
      call.args().forEach(pending::push);
      if (call.head() instanceof Symbol head && isUnknown(head)) {
        String near = nearest(head.name());
        if (near != null) {
          hints.add("`" + head.name() + "`: did you mean `" + near + "`?");
        }
      }
    }
    return List.copyOf(hints);
  }

  private boolean isUnknown(Symbol symbol) {
    return !symbol.isSystem()
        && symbol.name().length() >= SHORTEST
        && Arrays.stream(Definitions.Kind.values())
            .allMatch(kind -> definitions.rules(kind, symbol).isEmpty())
        && definitions.messages(symbol).isEmpty();
  }

  /// The builtin whose name is one slip away: a letter more, less, other, or two exchanged; or only
  /// written with other capitals.
  private @Nullable String nearest(String name) {
    String best = null;
    for (String known : definitions.libraries().entries().keySet()) {
      if (known.equalsIgnoreCase(name)) {
        return known;
      }
      if (best == null && isOneSlip(name, known)) {
        best = known;
      }
    }
    return best;
  }

  private static boolean isOneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    if (a.length() != b.length()) {
      String longer = a.length() > b.length() ? restA : restB;
      String other = a.length() > b.length() ? restB : restA;
      return longer.substring(1).equals(other);
    }
    if (restA.length() > 1
        && restA.charAt(0) == restB.charAt(1)
        && restA.charAt(1) == restB.charAt(0)
        && restA.substring(2).equals(restB.substring(2))) {
      return true;
    }
    return !restA.isEmpty() && restA.substring(1).equals(restB.substring(1));
  }
}
