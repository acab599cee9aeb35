package org.scheelite.std.scoping.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Changes the defaults of options of a symbol.
///
/// The result lists all options of the symbol.
///
/// ```wl
/// In:  Options[f] = {a -> 1, b -> 2}; SetOptions[f, b -> 7]
/// Out: {a -> 1, b -> 7}
/// In:  SetOptions[f, c -> 3]
/// Msg: SetOptions::optnf: c is not a known option for f.
/// Out: SetOptions[f, c -> 3]
/// ```
@Builtin(seeAlso = {"Options"})
final class SetOptions {
  static final Message OPTNF =
      Message.of("SetOptions::optnf", "`1` is not a known option for `2`.");

  private SetOptions() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr set(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Symbol symbol)) {
      return null;
    }
    var options = new ArrayList<>(frame.definitions().options(symbol));
    for (int i = 1; i < call.size(); i++) {
      List<Expr> rules =
          call.arg(i) instanceof Normal list && list.is(Sym.LIST)
              ? list.args()
              : List.of(call.arg(i));
      for (Expr part : rules) {
        if (!(part instanceof Call rule) || rule.size() != 2) {
          return null;
        }
        int place = place(options, Option.nameOf(rule.arg(0)));
        if (place < 0) {
          return frame.decline(OPTNF, rule.arg(0), symbol);
        }
        options.set(place, rule.withArgs(options.get(place).arg(0), rule.arg(1)));
      }
    }
    frame.definitions().setOptions(symbol, options);
    return Call.list(options);
  }

  private static int place(List<Call> options, String name) {
    for (int i = 0; i < options.size(); i++) {
      if (Option.nameOf(options.get(i).arg(0)).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
