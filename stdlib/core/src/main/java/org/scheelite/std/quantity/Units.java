package org.scheelite.std.quantity;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Str;

/// The units of time by name, with how many seconds they last, and the units of frequency, with how
/// many hertz they are. A month is the twelfth part of a year of 365 days, as where nobody says
/// which month is meant.
public final class Units {
  private static final long DAY = 86_400;
  private static final Map<String, Num> SECONDS = seconds();
  private static final Map<String, Num> HERTZ =
      Map.of(
          "Hertz", ratio(1, 1),
          "Kilohertz", ratio(1000, 1),
          "Megahertz", ratio(1_000_000, 1),
          "Gigahertz", ratio(1_000_000_000, 1),
          "Terahertz", ratio(1_000_000_000_000L, 1));

  private Units() {}

  private static Map<String, Num> seconds() {
    var units = new LinkedHashMap<String, Num>();
    units.put("Nanoseconds", ratio(1, 1_000_000_000));
    units.put("Microseconds", ratio(1, 1_000_000));
    units.put("Milliseconds", ratio(1, 1000));
    units.put("Seconds", ratio(1, 1));
    units.put("Minutes", ratio(60, 1));
    units.put("Hours", ratio(3600, 1));
    units.put("Days", ratio(DAY, 1));
    units.put("Weeks", ratio(7 * DAY, 1));
    units.put("Months", ratio(365 * DAY, 12));
    units.put("Quarters", ratio(365 * DAY, 4));
    units.put("Years", ratio(365 * DAY, 1));
    units.put("Decades", ratio(3650 * DAY, 1));
    units.put("Centuries", ratio(36_500 * DAY, 1));
    return units;
  }

  private static Num ratio(long numerator, long denominator) {
    return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /// The seconds of a unit of time; null for any other unit.
  static @Nullable Num seconds(Expr unit) {
    return unit instanceof Str(String name) ? SECONDS.get(name) : null;
  }

  /// How many hertz a unit of frequency is; null for any other unit.
  static @Nullable Num hertz(Expr unit) {
    return unit instanceof Str(String name) ? HERTZ.get(name) : null;
  }

  /// The name of a unit in the plural where it is one of time or frequency, `"Days"` for `"day"`;
  /// else as it is.
  public static String plural(String name) {
    if (name.isEmpty() || SECONDS.containsKey(name)) {
      return name;
    }
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    String plural = capital.equals("Century") ? "Centuries" : capital + "s";
    if (HERTZ.containsKey(capital)) {
      return capital;
    }
    return SECONDS.containsKey(capital) ? capital : SECONDS.containsKey(plural) ? plural : name;
  }
}
