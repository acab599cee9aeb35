package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// Applies a change of associations to one, to a list of rules, or to each of a list of these.
final class PerAssociation {
  private PerAssociation() {}

  static @Nullable Expr of(
      String symbol, Expr data, Frame frame, java.util.function.Function<Assoc, Expr> change) {
    if (data instanceof Normal list
        && list.is(Sym.LIST)
        && list.size() > 0
        && list.args().stream().allMatch(Assoc.class::isInstance)) {
      return Call.list(list.args().stream().map(part -> change.apply((Assoc) part)).toList());
    }
    Assoc assoc = Entries.association(data);
    return assoc == null
        ? frame.decline(GeneralMessages.LISTORASSOC.by(symbol), data)
        : change.apply(assoc);
  }
}
