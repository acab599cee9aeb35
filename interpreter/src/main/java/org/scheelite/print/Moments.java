package org.scheelite.print;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// `DateObject`, `TimeObject` and `Quantity` as people read them.
final class Moments {
  private static final List<String> PATTERNS =
      List.of(
          "uuuu",
          "MMM uuuu",
          "EEE d MMM uuuu",
          "EEE d MMM uuuu HH:00",
          "EEE d MMM uuuu HH:mm",
          "EEE d MMM uuuu HH:mm:ss");

  private Moments() {}

  /// The text of a `DateObject`; null where it is of another form.
  static @Nullable String date(Normal object) {
    if (object.size() == 0
        || !(object.arg(0) instanceof Normal parts)
        || !parts.is(Sym.LIST)
        || parts.size() == 0
        || parts.size() > 6) {
      return null;
    }
    var numbers = new int[] {1900, 1, 1, 0, 0, 0};
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.arg(i) instanceof Num number)) {
        return null;
      }
      numbers[i] = (int) number.doubleValue();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
      String text =
          DateTimeFormatter.ofPattern(PATTERNS.get(parts.size() - 1), Locale.ENGLISH).format(time);
      return object.size() > 3 && object.arg(3) instanceof Real(double zone)
          ? text + zone(zone)
          : text;
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static String zone(double hours) {
    String number = hours == Math.rint(hours) ? "%d.".formatted((long) hours) : "" + hours;
    return "GMT" + (hours < 0 ? "" : "+") + number;
  }

  /// The text of a `TimeObject`; null where it is of another form.
  static @Nullable String time(Normal object) {
    if (object.size() == 0
        || !(object.arg(0) instanceof Normal parts)
        || !parts.is(Sym.LIST)
        || parts.size() == 0
        || parts.size() > 3) {
      return null;
    }
    var text = new StringBuilder();
    for (int i = 0; i < Math.max(2, parts.size()); i++) {
      if (i < parts.size() && !(parts.arg(i) instanceof Num)) {
        return null;
      }
      int number = i < parts.size() ? (int) ((Num) parts.arg(i)).doubleValue() : 0;
      text.append(i == 0 ? "" : ":").append("%02d".formatted(number));
    }
    return text.toString();
  }

  /// Fills in a `Quantity`; false where it is of another form.
  static boolean quantity(Normal quantity, Pieces pieces) {
    if (quantity.size() != 2) {
      return false;
    }
    if (quantity.arg(1) instanceof Str(String unit)) {
      pieces.expr(quantity.arg(0)).text(" " + words(unit, quantity.arg(0)));
      return true;
    }
    if (!(quantity.arg(1) instanceof Normal units)
        || !(quantity.arg(0) instanceof Normal magnitudes)
        || units.size() != 1
        || magnitudes.size() != 1
        || !(units.arg(0) instanceof Normal names)
        || !(magnitudes.arg(0) instanceof Normal numbers)
        || names.size() != numbers.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      String unit = names.arg(i) instanceof Str(String name) ? name : "";
      pieces.text(i == 0 ? "" : " ").expr(numbers.arg(i));
      pieces.text(" " + words(unit, numbers.arg(i)));
    }
    return true;
  }

  /// `meters per second` for `MetersPerSecond`, in the singular for one.
  private static String words(String unit, Expr magnitude) {
    String words = unit.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    boolean one = magnitude.equals(Int.ONE);
    return one && words.equals("centuries")
        ? "century"
        : one && words.endsWith("s") && words.indexOf(' ') < 0
            ? words.substring(0, words.length() - 1)
            : words;
  }
}
