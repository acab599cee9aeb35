package org.scheelite.std.assoc;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.message.GeneralMessages;

/// The list of a function applied to each key with its value.
///
/// ```wl
/// In:  KeyValueMap[f, <|a -> 1, b -> 2|>]
/// Out: {f[a, 1], f[b, 2]}
/// In:  KeyValueMap[List][<|a -> 1|>]
/// Out: {{a, 1}}
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"KeyMap", "AssociationMap"})
final class KeyValueMap {
  private KeyValueMap() {}

  @Form
  static @Nullable Expr map(Expr function, Expr data, Frame frame) {
    Assoc assoc = Entries.association(data);
    if (assoc == null) {
      return frame.decline(GeneralMessages.LISTORASSOC.by("KeyValueMap"), data);
    }
    var results = new ArrayList<Expr>();
    for (Assoc.Entry entry : assoc) {
      results.add(frame.call(function, entry.key(), entry.value()));
    }
    return Lists.of(results);
  }
}
