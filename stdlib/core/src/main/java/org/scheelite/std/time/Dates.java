package org.scheelite.std.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// Dates as the language writes them: lists `{year, month, day, hour, minute, second}`, seconds
/// since 1900, strings, `DateObject` and `TimeObject`.
final class Dates {
  /// The argument is no date.
  static final Message ARG =
      Message.of("General::arg", "Argument `1` cannot be interpreted as a date or time input.");

  /// The string is no date.
  static final Message STR =
      Message.of("General::str", "String `1` cannot be interpreted as a date.");

  static final LocalDateTime EPOCH = LocalDateTime.of(1900, 1, 1, 0, 0);
  static final LocalDateTime UNIX = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final double NANOS = 1e9;

  private Dates() {}

  /// The hours the session's clock is ahead of UTC at this moment.
  static double zone(Frame frame) {
    Expr given = frame.definitions().ownValue(Symbol.system("$TimeZone"));
    return given == null ? systemZone() : zone(given, frame);
  }

  /// The hours a time zone is ahead of UTC: a number, a name such as `"Europe/Berlin"`; the host's
  /// where it is neither.
  static double zone(Expr zone, Frame frame) {
    double hours = Numerics.machine(zone, frame);
    if (Math.abs(hours) <= 14) {
      return hours;
    }
    return zone instanceof Str(String name) && ZoneId.getAvailableZoneIds().contains(name)
        ? ZonedDateTime.now(ZoneId.of(name)).getOffset().getTotalSeconds() / 3600.0
        : systemZone();
  }

  static double systemZone() {
    return ZonedDateTime.now(ZoneId.systemDefault()).getOffset().getTotalSeconds() / 3600.0;
  }

  /// This moment.
  static Moment now(Frame frame) {
    LocalDateTime universal = LocalDateTime.now(ZoneId.of("UTC"));
    long micros = universal.getNano() / 1000;
    LocalDateTime rounded = universal.withNano((int) micros * 1000);
    return new Moment(rounded, Granularity.INSTANT, 0, false).in(zone(frame));
  }

  /// Seconds since 1900.
  static double seconds(LocalDateTime time) {
    return seconds(EPOCH, time);
  }

  /// Seconds from one moment to another.
  static double seconds(LocalDateTime from, LocalDateTime to) {
    Duration since = Duration.between(from, to);
    return since.getSeconds() + since.getNano() / NANOS;
  }

  /// A number of seconds, exact where it is whole.
  static Expr number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Int.of((long) value)
        : Real.of(value);
  }

  /// How often a span of seconds goes into another.
  static Expr ratio(double seconds, double span) {
    return number(seconds / span);
  }

  /// The date an expression stands for, by the session's clock; null for anything else.
  static @Nullable LocalDateTime read(Expr date, Frame frame) {
    Moment moment = moment(date, frame);
    return moment == null
        ? null
        : moment.granularity().hasTime() ? moment.in(zone(frame)).time() : moment.time();
  }

  /// The date an expression stands for; null, after a message in the name of `owner`, for anything
  /// else.
  static @Nullable Moment required(Expr date, String owner, Frame frame) {
    Moment moment = moment(date, frame);
    if (moment == null) {
      frame.message((date instanceof Str ? STR : ARG).by(owner), date);
    }
    return moment;
  }

  /// The date an expression stands for; null for anything else.
  static @Nullable Moment moment(Expr date, Frame frame) {
    return switch (date) {
      case Str(String text) -> DateReader.read(text, zone(frame));
      case Normal call when call.is(Moment.DATE_OBJECT) && call.size() > 0 -> object(call, frame);
      case Normal call when call.is(Moment.TIME_OBJECT) && call.size() > 0 ->
          time(call.arg(0), frame);
      case Normal list when list.is(Sym.LIST, 2) && list.arg(0) instanceof Str(String text) ->
          DateElements.parsed(text, list.arg(1), zone(frame));
      case Normal list when list.is(Sym.LIST) -> list(list, frame);
      default -> {
        double seconds = Numerics.machine(date, frame);
        yield Math.abs(seconds) < 1e14
            ? new Moment(after(EPOCH, seconds), Granularity.INSTANT, zone(frame), false)
            : null;
      }
    };
  }

  private static @Nullable Moment object(Normal call, Frame frame) {
    Moment moment = moment(call.arg(0), frame);
    if (moment == null) {
      return null;
    }
    if (call.size() > 1 && call.arg(1) instanceof Str(String name)) {
      Granularity granularity = Granularity.named(name);
      moment = granularity == null ? moment : moment.with(granularity);
    } else if (call.size() > 1
        && call.arg(1) instanceof Normal time
        && time.is(Moment.TIME_OBJECT)) {
      Moment clock = moment(time, frame);
      moment =
          clock == null
              ? moment
              : moment
                  .at(moment.time().toLocalDate().atTime(clock.time().toLocalTime()))
                  .with(clock.granularity());
    }
    return call.size() > 3
        ? new Moment(moment.time(), moment.granularity(), zone(call.arg(3), frame), moment.exact())
        : moment;
  }

  /// A time of today: `{hour, minute, second}`, or what holds a time.
  static @Nullable Moment time(Expr time, Frame frame) {
    Moment today = now(frame);
    if (time instanceof Normal list && list.is(Sym.LIST)) {
      double[] parts = new double[3];
      if (list.size() == 0 || list.size() > 3) {
        return null;
      }
      for (int i = 0; i < list.size(); i++) {
        parts[i] = Numerics.machine(list.arg(i), frame);
        if (!(Math.abs(parts[i]) < 1e9)) {
          return null;
        }
      }
      LocalDateTime midnight = Granularity.DAY.floor(today.time());
      boolean exact = list.args().stream().allMatch(part -> part instanceof Int);
      return new Moment(
          after(midnight, parts[0] * 3600 + parts[1] * 60 + parts[2]),
          Granularity.ofParts(list.size() + 3),
          today.zone(),
          exact);
    }
    return moment(time, frame);
  }

  private static @Nullable Moment list(Normal list, Frame frame) {
    double[] parts = {1900, 1, 1, 0, 0, 0};
    if (list.size() == 0 || list.size() > parts.length) {
      return null;
    }
    for (int i = 0; i < list.size(); i++) {
      parts[i] = Numerics.machine(list.arg(i), frame);
      if (!(Math.abs(parts[i]) < 1e12)) {
        return null;
      }
    }
    if (Math.abs(parts[0]) > 1e6 || Math.abs(parts[1]) > 1e7 || Math.abs(parts[2]) > 1e8) {
      return null;
    }
    double dayFraction = parts[2] - Math.floor(parts[2]);
    LocalDateTime day =
        LocalDateTime.of((int) Math.floor(parts[0]), 1, 1, 0, 0)
            .plusMonths((long) Math.floor(parts[1]) - 1)
            .plusDays((long) Math.floor(parts[2]) - 1);
    List<Expr> args = list.args();
    return new Moment(
        after(day, dayFraction * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]),
        dayFraction > 0 ? Granularity.INSTANT : Granularity.ofParts(list.size()),
        zone(frame),
        dayFraction == 0 && args.stream().allMatch(part -> part instanceof Int));
  }

  static LocalDateTime after(LocalDateTime start, double seconds) {
    double whole = Math.floor(seconds);
    return start.plusSeconds((long) whole).plusNanos(Math.round((seconds - whole) * NANOS));
  }
}
