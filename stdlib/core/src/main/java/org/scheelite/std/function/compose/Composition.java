package org.scheelite.std.function.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Functions one after another, the last first.
///
/// `f @* g` or `Composition[f, g, …]` is the function that gives `f[g[…]]`.
///
/// ```wl
/// In:  (f @* g)[x, y]
/// Out: f[g[x, y]]
/// In:  Composition[Sqrt, Plus][4, 5]
/// Out: 3
/// In:  Composition[f, Identity, g]
/// Out: f @* g
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"RightComposition", "Identity", "Function", "Map"})
final class Composition {
  private static final Symbol IDENTITY = Symbol.system("Identity");

  @Form(whole = true)
  static @Nullable Expr compose(Normal call, Frame frame) {
    return simplified(call);
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return call.head() instanceof Normal composition
        ? nested(composition.args().reversed(), call)
        : null;
  }

  /// The functions applied one after another to the arguments of `call`.
  static @Nullable Expr nested(List<Expr> functions, Normal call) {
    if (functions.isEmpty()) {
      return null;
    }
    Expr value = Call.of(functions.getFirst(), call.toArray());
    for (Expr f : functions.subList(1, functions.size())) {
      value = Call.of(f, value);
    }
    return value;
  }

  /// A composition without identities; null where it stays as it is.
  static @Nullable Expr simplified(Normal call) {
    List<Expr> kept = call.args().stream().filter(f -> !f.equals(IDENTITY)).toList();
    return switch (kept.size()) {
      case 0 -> IDENTITY;
      case 1 -> kept.getFirst();
      default -> kept.size() == call.size() ? null : Call.of(call.head(), kept);
    };
  }
}
