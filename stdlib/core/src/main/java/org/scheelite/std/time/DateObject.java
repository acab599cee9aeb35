package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Answer;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.quantity.Quantities;

/// A date.
///
/// `DateObject[{y, m, d, …}]` is a date from a year down to an instant; `DateObject["text"]` reads
/// one, `DateObject[t]` takes seconds since 1900, `DateObject[]` is this moment. A second argument
/// names the granularity: `"Year"`, `"Quarter"`, `"Month"`, `"Week"`, `"Day"`, `"Hour"`,
/// `"Minute"`, `"Second"` or `"Instant"`. `TimeZone -> z` gives the hours its clock is ahead of
/// UTC. `date["elem"]` gives an element as `DateValue` does. Dates are moved by adding quantities,
/// subtracted, and compared.
///
/// ```wl
/// In:  DateObject[{2024, 2, 29}]
/// Out: DateObject[{2024, 2, 29}, "Day"]
/// In:  DateObject["1 March 2024"] - DateObject[{2024, 2, 1}]
/// Out: Quantity[29, "Days"]
/// In:  DateObject[{2024, 2, 29}] + Quantity[1, "Years"]
/// Out: DateObject[{2025, 2, 28}, "Day"]
/// In:  DateObject[{2024, 2, 29}]["DayName"]
/// Out: Thursday
/// In:  DateObject[{2024, 2, 29}] < DateObject[{2024, 3}]
/// Out: True
/// In:  Print[DateObject[{2024, 2, 29}]]
/// Print: Thu 29 Feb 2024
/// In:  DateObject[nonsense]
/// Msg: DateObject::arg: Argument nonsense cannot be interpreted as a date or time input.
/// Out: DateObject[nonsense]
/// ```
@Builtin(seeAlso = {"Now", "TimeObject", "DateList", "DateString", "DatePlus", "DateDifference"})
final class DateObject {
  /// The hours the date's clock is ahead of UTC.
  static final Option<Expr> TIME_ZONE = Option.any("TimeZone", Sym.AUTOMATIC);

  private DateObject() {}

  @Form
  static Expr now(Options options, Frame frame) {
    Moment now = Dates.now(frame);
    Expr zone = options.get(TIME_ZONE);
    return (zone.equals(Sym.AUTOMATIC) ? now : now.in(Dates.zone(zone, frame))).object();
  }

  @Form
  static @Nullable Expr of(Expr date, Options options, Frame frame) {
    Moment moment = Dates.required(date, "DateObject", frame);
    if (moment == null) {
      return null;
    }
    Expr zone = options.get(TIME_ZONE);
    if (zone.equals(Sym.AUTOMATIC)) {
      return moment.object();
    }
    double hours = Dates.zone(zone, frame);
    boolean written = date instanceof Str || date instanceof Normal list && list.is(Sym.LIST);
    return written
        ? new Moment(moment.time(), moment.granularity(), hours, moment.exact()).object()
        : moment.in(hours).object();
  }

  @Form(whole = true, min = 2, max = 4)
  static @Nullable Expr full(Normal call, Frame frame) {
    Moment moment = Dates.required(call, "DateObject", frame);
    if (moment == null) {
      return null;
    }
    Moment floor = moment.at(moment.granularity().floor(moment.time()));
    Expr object = floor.object();
    return object.equals(call) ? null : object;
  }

  @Applied
  static @Nullable Expr property(Normal call, Frame frame) {
    if (call.size() != 1) {
      return null;
    }
    Moment moment = Dates.moment(call.head(), frame);
    if (moment == null) {
      return null;
    }
    Expr wish = call.arg(0);
    return switch (wish instanceof Str(String name) ? name : "") {
      case "Granularity" -> Str.of(moment.granularity().text());
      case "DateList" -> moment.list();
      case "TimeZone" -> moment.granularity().hasTime() ? Real.of(moment.zone()) : Sym.NONE;
      case "CalendarType" -> Str.of("Gregorian");
      default -> DateValue.value(moment, wish, frame);
    };
  }

  @Answer
  static @Nullable Expr answer(Normal call, Frame frame) {
    String function = call.head() instanceof Symbol symbol ? symbol.name() : "";
    return switch (function) {
      case "Plus" -> plus(call, frame);
      case "Equal", "Unequal", "Less", "LessEqual", "Greater", "GreaterEqual", "Max", "Min" ->
          compared(call, frame);
      default -> null;
    };
  }

  private static @Nullable Expr plus(Normal sum, Frame frame) {
    if (sum.size() != 2) {
      return null;
    }
    boolean first = isDate(sum.arg(0));
    Expr date = sum.arg(first ? 0 : 1);
    Expr other = sum.arg(first ? 1 : 0);
    if (Quantities.isQuantity(other)) {
      return DatePlus.moved(date, other, frame);
    }
    if (other instanceof Normal product
        && product.is(Sym.TIMES, 2)
        && product.arg(0).equals(Int.MINUS_ONE)
        && isDate(product.arg(1))) {
      return DateDifference.days(product.arg(1), date, frame);
    }
    return null;
  }

  static boolean isDate(Expr expr) {
    return expr instanceof Normal call && call.is(Moment.DATE_OBJECT) && call.size() > 0;
  }

  private static @Nullable Expr compared(Normal call, Frame frame) {
    var seconds = new ArrayList<Expr>();
    var moments = new ArrayList<LocalDateTime>();
    for (Expr arg : call.args()) {
      Moment moment = isDate(arg) ? Dates.moment(arg, frame) : null;
      if (moment == null) {
        return null;
      }
      moments.add(moment.universal());
      seconds.add(Dates.number(Dates.seconds(moment.universal())));
    }
    if (!call.is(Symbol.system("Max")) && !call.is(Symbol.system("Min"))) {
      return Call.of(call.head(), seconds);
    }
    LocalDateTime found =
        call.is(Symbol.system("Max"))
            ? java.util.Collections.max(moments)
            : java.util.Collections.min(moments);
    return call.arg(moments.indexOf(found));
  }
}
