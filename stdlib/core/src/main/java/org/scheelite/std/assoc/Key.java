package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Names a key of an association; as a function it looks the key up.
///
/// ```wl
/// In:  Key["a"][<|"a" -> 1|>]
/// Out: 1
/// In:  <|1 -> x, 2 -> y|>[[Key[2]]]
/// Out: y
/// ```
@Builtin(seeAlso = {"Lookup", "Part"})
final class Key {
  private Key() {}

  @Applied
  static @Nullable Expr lookup(Normal call, Frame frame) {
    Normal head = (Normal) call.head();
    if (call.size() != 1 || head.size() != 1 || !(call.arg(0) instanceof Assoc assoc)) {
      return null;
    }
    Expr value = assoc.get(head.arg(0));
    return value == null ? Entries.missing(head.arg(0)) : value;
  }
}
