package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;

/// Applies a function to the keys of an association.
///
/// ```wl
/// In:  KeyMap[f, <|a -> 1, b -> 2|>]
/// Out: <|f[a] -> 1, f[b] -> 2|>
/// In:  KeyMap[Head][<|1 -> x, 2 -> y|>]
/// Out: <|Integer -> y|>
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"KeyValueMap", "Map"})
final class KeyMap {
  private KeyMap() {}

  @Form
  static @Nullable Expr map(Expr function, Expr data, Frame frame) {
    return PerAssociation.of(
        "KeyMap",
        data,
        frame,
        assoc -> {
          Assoc.Builder mapped = Assoc.builder();
          for (Assoc.Entry entry : assoc) {
            mapped.put(frame.call(function, entry.key()), entry.value(), entry.delayed());
          }
          return mapped.build();
        });
  }
}
