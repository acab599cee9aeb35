package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The first association without the keys of the others.
///
/// ```wl
/// In:  KeyComplement[{<|a -> 1, b -> 2|>, <|b -> 3|>}]
/// Out: <|a -> 1|>
/// In:  KeyComplement[{<|a -> 1|>}]
/// Out: <|a -> 1|>
/// ```
@Builtin(seeAlso = {"KeyUnion", "KeyIntersection"})
final class KeyComplement {
  private KeyComplement() {}

  @Form
  static @Nullable Expr complement(Normal list) {
    Assoc rest = list.size() == 0 ? null : Entries.association(list.arg(0));
    for (int i = 1; rest != null && i < list.size(); i++) {
      Assoc other = Entries.association(list.arg(i));
      if (other == null) {
        return null;
      }
      for (Expr key : other.keys()) {
        rest = rest.without(key);
      }
    }
    return rest;
  }
}
