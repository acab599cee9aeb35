package org.scheelite.std.assoc;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Associations cut down to the keys they all have.
///
/// ```wl
/// In:  KeyIntersection[{<|a -> 1, b -> 2|>, <|b -> 3, c -> 4|>}]
/// Out: {<|b -> 2|>, <|b -> 3|>}
/// In:  KeyIntersection[{<|a -> 1|>}]
/// Out: {<|a -> 1|>}
/// ```
@Builtin(seeAlso = {"KeyUnion", "KeyComplement"})
final class KeyIntersection {
  private KeyIntersection() {}

  @Form
  static @Nullable Expr intersection(Normal list) {
    var associations = new ArrayList<Assoc>();
    for (Expr part : list.args()) {
      Assoc assoc = Entries.association(part);
      if (assoc == null) {
        return null;
      }
      associations.add(assoc);
    }
    var results = new ArrayList<Expr>();
    for (Assoc assoc : associations) {
      Assoc.Builder shared = Assoc.builder();
      for (Assoc.Entry entry : assoc) {
        if (associations.stream().allMatch(other -> other.containsKey(entry.key()))) {
          shared.put(entry);
        }
      }
      results.add(shared.build());
    }
    return Call.list(results);
  }
}
