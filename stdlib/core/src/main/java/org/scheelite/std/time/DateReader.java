package org.scheelite.std.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as people write them: `2024-02-29`, `29 Feb 2024`, `February 29, 2024 12:30 pm`,
/// `2/29/2024`.
final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final String TIME =
      "(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2}(?:\\.\\d+)?))?"
          + "\\s*(?<half>[aApP]\\.?[mM]\\b\\.?)?|\\s*(?<only>[aApP]\\.?[mM]\\b\\.?))";
  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])" + TIME);
  private static final Pattern ZONE =
      Pattern.compile("(?:(?<=\\d)\\s*Z|(?:GMT|UTC)?(?<=[\\dTC ])([+-])(\\d{2}):?(\\d{2}))$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?|\\d+(?:st|nd|rd|th)?|'\\d{2}");

  private DateReader() {}

  /// The date of a text; null where it is none.
  ///
  /// @param zone the time zone where the text names none
  static @Nullable Moment read(String source, double zone) {
    String text = source.strip();
    if (text.isEmpty() || text.length() > 200) {
      return null;
    }
    var values = new HashMap<String, String>();
    Matcher clock = CLOCK.matcher(text);
    double own = zone;
    String rest = text;
    if (clock.find()) {
      values.put("Hour", clock.group("hour"));
      put(values, "Minute", clock.group("minute"));
      put(values, "Second", clock.group("second"));
      put(values, "AMPM", clock.group("half"));
      put(values, "AMPM", clock.group("only"));
      String after = text.substring(clock.end()).strip();
      Matcher place = ZONE.matcher(text);
      if (!after.isEmpty() && place.find(clock.end() - 1)) {
        own = place.group(1) == null ? 0 : hours(place);
        after = text.substring(clock.end(), place.start()).strip();
      }
      String before = text.substring(0, clock.start()).strip();
      rest =
          (before.endsWith("T") && before.matches(".*\\dT") ? chopped(before) : before)
              + " "
              + after;
    }
    if (!day(rest.strip(), values)) {
      return null;
    }
    if (!values.containsKey("Year") && values.containsKey("Hour") && rest.isBlank()) {
      return of(values, own);
    }
    return of(values, own);
  }

  private static double hours(Matcher place) {
    double hours = Integer.parseInt(place.group(2)) + Integer.parseInt(place.group(3)) / 60.0;
    return "-".equals(place.group(1)) ? -hours : hours;
  }

  private static String chopped(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static void put(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  /// Finds year, month and day; false where there is something else.
  private static boolean day(String text, Map<String, String> values) {
    Matcher first = YEAR_FIRST.matcher(text);
    Matcher compact = COMPACT.matcher(text);
    if (first.matches() || compact.matches()) {
      Matcher found = first.matches() ? first : compact;
      values.put("Year", found.group("year"));
      values.put("Month", found.group("month"));
      put(values, "Day", found.group("day"));
      return true;
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      boolean dayFirst = Integer.parseInt(last.group(1)) > 12;
      values.put("Month", last.group(dayFirst ? 2 : 1));
      values.put("Day", last.group(dayFirst ? 1 : 2));
      values.put("Year", year(last.group(3)));
      return true;
    }
    return words(text, values);
  }

  private static boolean words(String text, Map<String, String> values) {
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      if (!text.substring(end, word.start()).matches("[\\s,.\\-/]*")
          || !word(word.group(), values)) {
        return false;
      }
      end = word.end();
    }
    return text.substring(end).isBlank();
  }

  private static boolean word(String word, Map<String, String> values) {
    String small = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(small.charAt(0)) || small.charAt(0) == '\'') {
      String digits = small.replaceAll("[^0-9]", "");
      boolean isYear = small.charAt(0) == '\'' || digits.length() == 4;
      boolean isDay = !isYear && digits.length() <= 2 && !values.containsKey("Day");
      boolean isShortYear = !isYear && !isDay && digits.length() == 2;
      if (isDay) {
        values.put("Day", digits);
      } else if ((isYear || isShortYear) && !values.containsKey("Year")) {
        values.put("Year", year(digits));
      } else {
        return false;
      }
      return true;
    }
    String start = small.substring(0, Math.min(3, small.length()));
    if (MONTHS.contains(start) && !values.containsKey("Month") && isName(small, true)) {
      values.put("Month", Integer.toString(MONTHS.indexOf(start) + 1));
      return true;
    }
    return DAYS.contains(start) && isName(small, false)
        || List.of("at", "of", "the").contains(small);
  }

  private static boolean isName(String word, boolean month) {
    String bare = word.replace(".", "");
    List<String> names =
        month
            ? List.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december")
            : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    return bare.length() >= 3 && names.stream().anyMatch(name -> name.startsWith(bare));
  }

  private static String year(String digits) {
    int year = Integer.parseInt(digits);
    return Integer.toString(digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year);
  }

  /// The date of values by the names of elements; null where they are out of range.
  static @Nullable Moment of(Map<String, String> values, double zone) {
    boolean timeOnly = !values.containsKey("Year") && !values.containsKey("Month");
    LocalDateTime today = LocalDateTime.now(java.time.ZoneId.systemDefault());
    try {
      int month =
          values.containsKey("MonthName")
              ? month(values.get("MonthName"))
              : number(values, "Month", timeOnly ? today.getMonthValue() : 1);
      int hour = number(values, "Hour", number(values, "Hour24", -1));
      int twelve = number(values, "Hour12", -1);
      String half = values.getOrDefault("AMPM", values.getOrDefault("AMPMLowerCase", ""));
      if (twelve >= 0) {
        hour = twelve;
      }
      if (!half.isEmpty() && hour >= 0) {
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
      int minute = number(values, "Minute", -1);
      String second =
          values.get("Second") == null ? values.get("SecondExact") : values.get("Second");
      boolean hasDay = values.containsKey("Day") || timeOnly && hour >= 0;
      LocalDateTime day =
          LocalDateTime.of(
              number(values, "Year", today.getYear()),
              month,
              number(values, "Day", timeOnly && hour >= 0 ? today.getDayOfMonth() : 1),
              Math.max(hour, 0),
              Math.max(minute, 0));
      LocalDateTime time = second == null ? day : Dates.after(day, Double.parseDouble(second));
      Granularity granularity =
          second != null || minute >= 0
              ? Granularity.INSTANT
              : hour >= 0
                  ? Granularity.HOUR
                  : hasDay
                      ? Granularity.DAY
                      : values.containsKey("Month") || values.containsKey("MonthName")
                          ? Granularity.MONTH
                          : Granularity.YEAR;
      return timeOnly && !values.containsKey("Year") && hour < 0
          ? null
          : new Moment(time, granularity, zone, false);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static int month(@Nullable String name) {
    String start = name == null ? "" : name.toLowerCase(Locale.ROOT);
    int month = start.length() < 3 ? -1 : MONTHS.indexOf(start.substring(0, 3));
    if (month < 0) {
      throw new DateTimeException("no month");
    }
    return month + 1;
  }

  private static int number(Map<String, String> values, String name, int otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
