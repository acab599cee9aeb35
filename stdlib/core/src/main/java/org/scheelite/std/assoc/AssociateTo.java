package org.scheelite.std.assoc;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// Adds entries to the association that is the value of a variable.
///
/// ```wl
/// In:  x = <|a -> 1|>; AssociateTo[x, b -> 2]; x
/// Out: <|a -> 1, b -> 2|>
/// In:  AssociateTo[x, {a -> 5, c -> 3}]
/// Out: <|a -> 5, b -> 2, c -> 3|>
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"KeyDropFrom"})
final class AssociateTo {
  private AssociateTo() {}

  @Form
  static @Nullable Expr add(Symbol variable, Expr entries, Frame frame) {
    List<Call> rules = Entries.rules(entries);
    if (!(frame.evaluate(variable) instanceof Assoc assoc) || rules == null) {
      return frame.decline(GeneralMessages.LISTORASSOC.by("AssociateTo"), variable);
    }
    Assoc changed = assoc;
    for (Call rule : rules) {
      changed = changed.with(rule.arg(0), rule.arg(1), rule.is(Sym.RULE_DELAYED));
    }
    frame.definitions().setOwnValue(variable, changed);
    return changed;
  }
}
