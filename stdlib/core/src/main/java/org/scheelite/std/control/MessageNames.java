package org.scheelite.std.control;

import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Reads `f::tag` or a list of these as names.
final class MessageNames {
  private MessageNames() {}

  static List<String> read(Expr spec, Frame frame) {
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      return list.args().stream().flatMap(part -> read(part, frame).stream()).toList();
    }
    return spec instanceof Call name
            && name.is(Sym.MESSAGE_NAME)
            && name.size() >= 2
            && name.arg(1) instanceof Str(String tag)
        ? List.of(name.arg(0) + "::" + tag)
        : List.of();
  }
}
