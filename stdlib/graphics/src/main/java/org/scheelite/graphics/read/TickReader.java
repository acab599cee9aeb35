package org.scheelite.graphics.read;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.figure.Tick;
import org.scheelite.graphics.figure.TickRule;

/// Reads which ticks an axis has.
///
/// @param frame for the values of exact numbers
record TickReader(Frame frame) {

  /// The rule that an option value means, or null where it has no known form.
  ///
  /// @param labels whether automatic ticks bear their numbers
  @Nullable TickRule read(Expr value, boolean labels) {
    if (value.equals(Sym.NONE) || value.equals(Sym.FALSE)) {
      return new TickRule.None();
    }
    if (value.equals(Sym.ALL)) {
      return new TickRule.Automatic(true);
    }
    if (value.equals(Sym.AUTOMATIC) || value.equals(Sym.TRUE)) {
      return new TickRule.Automatic(labels);
    }
    if (value.equals(Symbol.system("Log10"))) {
      return new TickRule.Logarithmic(labels);
    }
    return value instanceof Normal list && list.is(Sym.LIST) ? explicit(list) : null;
  }

  private @Nullable TickRule explicit(Normal list) {
    var letters = new Letters(frame);
    var ticks = new ArrayList<Tick>();
    for (Expr item : list.args()) {
      boolean compound = item instanceof Normal parts && parts.is(Sym.LIST) && parts.size() > 0;
      Expr place = compound ? ((Normal) item).arg(0) : item;
      Expr label = compound && ((Normal) item).size() > 1 ? ((Normal) item).arg(1) : place;
      double position = Numbers.real(place, frame);
      if (Double.isNaN(position)) {
        return null;
      }
      ticks.add(new Tick(position, letters.line(label), 1));
    }
    return new TickRule.Explicit(ticks);
  }
}
