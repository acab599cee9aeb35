package org.scheelite.std.time;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The values of `Now` and its kin, and dates written in the manner of others.
final class Instants {
  private Instants() {}

  /// The day so many days after today.
  static Expr day(int days, Frame frame) {
    Moment now = Dates.now(frame);
    return now.at(now.time().plusDays(days)).with(Granularity.DAY).object();
  }

  /// A moment in the manner `like` was written: as a list, a string, a number of seconds or a
  /// `DateObject`.
  static Expr like(Expr like, Moment moment) {
    return switch (like) {
      case Str _ -> Str.of(text(moment));
      case Normal call when call.is(Sym.LIST) && !(call.arg(0) instanceof Str) ->
          moment.list(Math.max(call.size(), moment.granularity().parts()));
      case Num _ -> Dates.number(Dates.seconds(moment.time()));
      default -> moment.object();
    };
  }

  /// A moment as `DateString` writes it by itself.
  static String text(Moment moment) {
    String element =
        switch (moment.granularity()) {
          case YEAR -> "Year";
          case MONTH, QUARTER -> "";
          case DAY, WEEK -> "DateShort";
          default -> "DateTimeShort";
        };
    return element.isEmpty()
        ? DateElements.written(moment, "MonthNameShort")
            + " "
            + DateElements.written(moment, "Year")
        : DateElements.written(moment, element);
  }
}
