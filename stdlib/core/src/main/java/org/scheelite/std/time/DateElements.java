package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The elements of dates by name: how they are written, what their values are, and how they are
/// found in texts.
public final class DateElements {
  /// The elements that are written by patterns of the host's formatter.
  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry("Year", "uuuu"),
          Map.entry("YearShort", "uu"),
          Map.entry("Quarter", "q"),
          Map.entry("QuarterShort", "q"),
          Map.entry("QuarterName", "'Quarter' q"),
          Map.entry("QuarterNameShort", "'Q'q"),
          Map.entry("Month", "MM"),
          Map.entry("MonthShort", "M"),
          Map.entry("MonthName", "MMMM"),
          Map.entry("MonthNameShort", "MMM"),
          Map.entry("MonthNameInitial", "MMMMM"),
          Map.entry("Day", "dd"),
          Map.entry("DayShort", "d"),
          Map.entry("DayName", "EEEE"),
          Map.entry("DayNameShort", "EEE"),
          Map.entry("DayNameInitial", "EEEEE"),
          Map.entry("DayOfYear", "DDD"),
          Map.entry("Hour", "HH"),
          Map.entry("HourShort", "H"),
          Map.entry("Hour24", "HH"),
          Map.entry("Hour24Short", "H"),
          Map.entry("Hour12", "hh"),
          Map.entry("Hour12Short", "h"),
          Map.entry("AMPM", "a"),
          Map.entry("Minute", "mm"),
          Map.entry("MinuteShort", "m"),
          Map.entry("Second", "ss"),
          Map.entry("SecondShort", "s"),
          Map.entry("Millisecond", "SSS"),
          Map.entry("ISODate", "uuuu-MM-dd"),
          Map.entry("ISOOrdinalDate", "uuuu-DDD"),
          Map.entry("ISODateTime", "uuuu-MM-dd'T'HH:mm:ss"),
          Map.entry("Date", "EEEE d MMMM uuuu"),
          Map.entry("DateShort", "EEE d MMM uuuu"),
          Map.entry("Time", "HH:mm:ss"),
          Map.entry("DateTime", "EEEE d MMMM uuuu HH:mm:ss"),
          Map.entry("DateTimeShort", "EEE d MMM uuuu HH:mm:ss"));

  /// What elements look like in texts.
  private static final Map<String, String> REGEXES =
      Map.ofEntries(
          Map.entry("Year", "\\d{4}"),
          Map.entry("YearShort", "\\d{2}"),
          Map.entry("Month", "\\d{1,2}"),
          Map.entry("MonthShort", "\\d{1,2}"),
          Map.entry("MonthName", "\\p{L}+"),
          Map.entry("MonthNameShort", "\\p{L}{3}"),
          Map.entry("Day", "\\d{1,2}"),
          Map.entry("DayShort", "\\d{1,2}"),
          Map.entry("DayName", "\\p{L}+"),
          Map.entry("DayNameShort", "\\p{L}{3}"),
          Map.entry("Hour", "\\d{1,2}"),
          Map.entry("HourShort", "\\d{1,2}"),
          Map.entry("Hour24", "\\d{1,2}"),
          Map.entry("Hour24Short", "\\d{1,2}"),
          Map.entry("Hour12", "\\d{1,2}"),
          Map.entry("Hour12Short", "\\d{1,2}"),
          Map.entry("AMPM", "[aApP]\\.?[mM]\\.?"),
          Map.entry("AMPMLowerCase", "[ap]m"),
          Map.entry("Minute", "\\d{1,2}"),
          Map.entry("MinuteShort", "\\d{1,2}"),
          Map.entry("Second", "\\d{1,2}(?:\\.\\d+)?"),
          Map.entry("SecondShort", "\\d{1,2}(?:\\.\\d+)?"),
          Map.entry("SecondExact", "\\d{1,2}(?:\\.\\d+)?"),
          Map.entry("Millisecond", "\\d{1,3}"));

  /// Elements that are written in ways of their own.
  private static final Set<String> OTHERS =
      Set.of(
          "AMPMLowerCase",
          "MillisecondShort",
          "SecondExact",
          "DayOfYearShort",
          "Week",
          "WeekShort",
          "ISOWeekDate",
          "TimeZone",
          "TimeZoneOffset",
          "ISOTimeZone");

  private DateElements() {}

  /// Whether elements are wished for by this expression: a string or a list of them.
  static boolean areElements(Expr expr) {
    return expr instanceof Str
        || expr instanceof Normal list
            && list.is(Sym.LIST)
            && list.size() > 0
            && list.args().stream().allMatch(part -> part instanceof Str);
  }

  /// Whether a string names an element.
  static boolean isElement(String name) {
    return PATTERNS.containsKey(name) || REGEXES.containsKey(name) || OTHERS.contains(name);
  }

  /// A date written by elements; strings that name none are written as they are.
  static String written(Moment moment, Expr elements) {
    if (elements instanceof Str(String name)) {
      return written(moment, name);
    }
    var text = new StringBuilder();
    for (Expr part : ((Normal) elements).args()) {
      text.append(part instanceof Str(String name) ? written(moment, name) : "");
    }
    return text.toString();
  }

  static String written(Moment moment, String element) {
    LocalDateTime time = moment.time();
    String pattern = PATTERNS.get(element);
    if (pattern != null) {
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }
    return switch (element) {
      case "AMPMLowerCase" -> time.getHour() < 12 ? "am" : "pm";
      case "MillisecondShort" -> Integer.toString(time.getNano() / 1_000_000);
      case "SecondExact" -> "%06.3f".formatted(Moment.second(time)).replaceFirst("\\.?0+$", "");
      case "DayOfYearShort" -> Integer.toString(time.getDayOfYear());
      case "Week" -> "%02d".formatted(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "WeekShort" -> Integer.toString(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "ISOWeekDate" ->
          "%d-W%02d-%d"
              .formatted(
                  time.get(IsoFields.WEEK_BASED_YEAR),
                  time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                  time.getDayOfWeek().getValue());
      case "TimeZone", "TimeZoneOffset", "ISOTimeZone" -> offset(moment.zone());
      default -> element;
    };
  }

  private static String offset(double zone) {
    long minutes = Math.round(Math.abs(zone) * 60);
    return "%s%02d:%02d".formatted(zone < 0 ? "-" : "+", minutes / 60, minutes % 60);
  }

  /// The value of an element; null where it has none.
  static @Nullable Expr value(Moment moment, String element) {
    LocalDateTime time = moment.time();
    return switch (element.replaceFirst("Short$", "")) {
      case "Year", "CalendarYear" -> Int.of(time.getYear());
      case "YearExact" ->
          Real.of(
              time.getYear()
                  + Dates.seconds(Granularity.YEAR.floor(time), time)
                      / (86_400.0 * time.toLocalDate().lengthOfYear()));
      case "Quarter" -> Int.of((time.getMonthValue() + 2) / 3);
      case "Month" -> Int.of(time.getMonthValue());
      case "Week" -> Int.of(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "Day" -> Int.of(time.getDayOfMonth());
      case "DayOfYear" -> Int.of(time.getDayOfYear());
      case "ISOWeekDay" -> Int.of(time.getDayOfWeek().getValue());
      case "ISOYear" -> Int.of(time.get(IsoFields.WEEK_BASED_YEAR));
      case "Hour", "Hour24" -> Int.of(time.getHour());
      case "Hour12" -> Int.of((time.getHour() + 11) % 12 + 1);
      case "Minute" -> Int.of(time.getMinute());
      case "Second" -> Int.of(time.getSecond());
      case "SecondExact" -> Real.of(Moment.second(time));
      case "Millisecond" -> Int.of(time.getNano() / 1_000_000);
      case "TimeZone" -> Real.of(moment.zone());
      case "DayName" -> Symbol.system(written(moment, element));
      default -> {
        String text = written(moment, element);
        yield text.equals(element) ? null : Str.of(text);
      }
    };
  }

  /// The regular expression of an element in a text; null for what is no element.
  public static @Nullable String regex(String element) {
    return REGEXES.get(element);
  }

  /// The date in a text that is made of these elements; between elements without anything between
  /// them signs and blanks may stand. Null where the text is otherwise.
  static @Nullable Moment parsed(String text, Expr elements, double zone) {
    if (!areElements(elements)) {
      return null;
    }
    List<Expr> parts = elements instanceof Normal list ? list.args() : List.of(elements);
    var regex = new StringBuilder("[^\\p{L}\\p{N}]*");
    var names = new ArrayList<String>();
    boolean afterElement = false;
    for (Expr part : parts) {
      String name = ((Str) part).value();
      String own = regex(name);
      if (own == null) {
        regex.append(Pattern.quote(name));
        afterElement = false;
      } else {
        regex.append(afterElement ? "[^\\p{L}\\p{N}]*" : "").append('(').append(own).append(')');
        names.add(name);
        afterElement = true;
      }
    }
    Matcher matcher = Pattern.compile(regex + "[^\\p{L}\\p{N}]*").matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    var values = new HashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i).replaceFirst("(?<=.)Short$", ""), matcher.group(i + 1));
      if (names.get(i).equals("YearShort")) {
        int year = Integer.parseInt(matcher.group(i + 1));
        values.put("Year", Integer.toString(year + (year < 70 ? 2000 : 1900)));
      }
    }
    return DateReader.of(values, zone);
  }
}
