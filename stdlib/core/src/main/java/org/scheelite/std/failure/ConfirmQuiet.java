package org.scheelite.std.failure;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.control.message.MessageNames;

/// Confirms that an evaluation gives no messages.
///
/// `ConfirmQuiet[expr]` gives the value of `expr`, unless messages were given meanwhile, which are
/// not shown: then the `Enclose` around it gives a `Failure`. `ConfirmQuiet[expr, {f::tag, …}]`
/// looks at these messages only.
///
/// ```wl
/// In:  Enclose[ConfirmQuiet[1 + 1]]
/// Out: 2
/// In:  Enclose[ConfirmQuiet[1/0], "ConfirmationType"]
/// Out: ConfirmQuiet
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Enclose", "Confirm", "Quiet", "Check"})
final class ConfirmQuiet {
  private ConfirmQuiet() {}

  @Form
  static Expr confirm(Expr body, Frame frame) {
    return confirmed(body, name -> true, null, frame);
  }

  @Form
  static Expr confirm(Expr body, Expr names, Frame frame) {
    return confirmed(body, MessageNames.filter(names, frame), null, frame);
  }

  @Form
  static Expr confirm(Expr body, Expr names, Expr info, Frame frame) {
    return confirmed(body, MessageNames.filter(names, frame), info, frame);
  }

  private static Expr confirmed(
      Expr body, Predicate<String> wanted, @Nullable Expr info, Frame frame) {
    var seen = new ArrayList<String>();
    Expr value =
        frame.filtering(
            message -> {
              boolean counts = wanted.test(message.name());
              if (counts) {
                seen.add(message.name());
              }
              return !counts;
            },
            () -> frame.evaluate(body));
    if (!seen.isEmpty()) {
      Expr held = Call.of(Sym.HOLD_FORM, body);
      throw Enclosure.failed("ConfirmQuiet", held, info, null, frame);
    }
    return value;
  }
}
