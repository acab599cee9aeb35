package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;

/// The part of an association whose keys pass a test.
///
/// ```wl
/// In:  KeySelect[<|1 -> a, 2 -> b, 3 -> c|>, OddQ]
/// Out: <|1 -> a, 3 -> c|>
/// In:  KeySelect[EvenQ][<|1 -> a, 2 -> b|>]
/// Out: <|2 -> b|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Select", "KeyTake"})
final class KeySelect {
  private KeySelect() {}

  @Form
  static @Nullable Expr select(Expr data, Expr test, Frame frame) {
    return PerAssociation.of(
        "KeySelect",
        data,
        frame,
        assoc -> {
          Assoc.Builder taken = Assoc.builder();
          for (Assoc.Entry entry : assoc) {
            if (frame.test(test, entry.key())) {
              taken.put(entry);
            }
          }
          return taken.build();
        });
  }
}
