package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;

/// The part of an association with given keys, in their order.
///
/// ```wl
/// In:  KeyTake[<|a -> 1, b -> 2, c -> 3|>, {c, a, z}]
/// Out: <|c -> 3, a -> 1|>
/// In:  KeyTake[{<|a -> 1, b -> 2|>, <|a -> 3|>}, a]
/// Out: {<|a -> 1|>, <|a -> 3|>}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"KeyDrop", "KeySelect"})
final class KeyTake {
  private KeyTake() {}

  @Form
  static @Nullable Expr take(Expr data, Expr keys, Frame frame) {
    return PerAssociation.of(
        "KeyTake",
        data,
        frame,
        assoc -> {
          Assoc.Builder taken = Assoc.builder();
          for (Expr key : Entries.keys(keys)) {
            Assoc.Entry entry = assoc.entry(key);
            if (entry != null) {
              taken.put(entry);
            }
          }
          return taken.build();
        });
  }
}
