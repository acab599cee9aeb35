package org.scheelite.std.assoc;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Associations made to have the same keys, with `Missing` for values that are not there.
///
/// ```wl
/// In:  KeyUnion[{<|a -> 1|>, <|b -> 2|>}]
/// Out: {<|a -> 1, b -> Missing["KeyAbsent", b]|>, <|a -> Missing["KeyAbsent", a], b -> 2|>}
/// In:  KeyUnion[{<|a -> 1|>, <|b -> 2|>}, 0 &]
/// Out: {<|a -> 1, b -> 0|>, <|a -> 0, b -> 2|>}
/// ```
@Builtin(seeAlso = {"KeyIntersection", "KeyComplement"})
final class KeyUnion {
  private KeyUnion() {}

  @Form
  static @Nullable Expr union(Normal list, Frame frame) {
    return filled(list, key -> Entries.missing(key));
  }

  @Form
  static @Nullable Expr union(Normal list, Expr fill, Frame frame) {
    return filled(list, key -> frame.call(fill, key));
  }

  private static @Nullable Expr filled(Normal list, java.util.function.Function<Expr, Expr> fill) {
    var keys = new java.util.LinkedHashSet<Expr>();
    var associations = new ArrayList<Assoc>();
    for (Expr part : list.args()) {
      Assoc assoc = Entries.association(part);
      if (assoc == null) {
        return null;
      }
      associations.add(assoc);
      keys.addAll(assoc.keys());
    }
    var results = new ArrayList<Expr>();
    for (Assoc assoc : associations) {
      Assoc.Builder all = Assoc.builder();
      for (Expr key : keys) {
        Expr value = assoc.get(key);
        all.put(key, value == null ? fill.apply(key) : value);
      }
      results.add(all.build());
    }
    return Call.list(results);
  }
}
