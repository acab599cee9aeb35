package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Takes missing values out of a list or association.
///
/// ```wl
/// In:  DeleteMissing[{1, Missing[], 2}]
/// Out: {1, 2}
/// In:  DeleteMissing[<|a -> Missing["x"], b -> 1|>]
/// Out: <|b -> 1|>
/// ```
@Builtin(seeAlso = {"Missing", "MissingQ"})
final class DeleteMissing {
  private DeleteMissing() {}

  @Form
  static @Nullable Expr delete(Expr data) {
    return switch (data) {
      case Assoc assoc -> {
        Assoc.Builder rest = Assoc.builder();
        for (Assoc.Entry entry : assoc) {
          if (!entry.value().head().equals(Sym.MISSING)) {
            rest.put(entry);
          }
        }
        yield rest.build();
      }
      case Normal list ->
          Lists.of(
              list.head(),
              list.args().stream().filter(x -> !x.head().equals(Sym.MISSING)).toArray(Expr[]::new));
      default -> null;
    };
  }
}
