package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How exactly a date is meant.
enum Granularity {
  YEAR("Year", 1, ChronoUnit.YEARS),
  QUARTER("Quarter", 2, ChronoUnit.MONTHS),
  MONTH("Month", 2, ChronoUnit.MONTHS),
  WEEK("Week", 3, ChronoUnit.DAYS),
  DAY("Day", 3, ChronoUnit.DAYS),
  HOUR("Hour", 4, ChronoUnit.HOURS),
  MINUTE("Minute", 5, ChronoUnit.MINUTES),
  SECOND("Second", 6, ChronoUnit.SECONDS),
  INSTANT("Instant", 6, ChronoUnit.NANOS);

  private final String text;
  private final int parts;
  private final ChronoUnit unit;

  Granularity(String text, int parts, ChronoUnit unit) {
    this.text = text;
    this.parts = parts;
    this.unit = unit;
  }

  /// The name in the language, `"Day"`.
  String text() {
    return text;
  }

  /// How many of year, month, day, hour, minute and second belong to it.
  int parts() {
    return parts;
  }

  /// The beginning of the span of this size that holds a moment.
  LocalDateTime floor(LocalDateTime time) {
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (this) {
      case YEAR -> day.withDayOfYear(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / 3 * 3 + 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      default -> time.truncatedTo(unit);
    };
  }

  /// Whether the time zone matters.
  boolean hasTime() {
    return compareTo(HOUR) >= 0;
  }

  /// The granularity of this name, or null.
  static @Nullable Granularity named(String name) {
    for (Granularity granularity : values()) {
      if (granularity.text.equals(name)) {
        return granularity;
      }
    }
    return null;
  }

  /// The granularity of a date list of so many parts.
  static Granularity ofParts(int parts) {
    return switch (parts) {
      case 1 -> YEAR;
      case 2 -> MONTH;
      case 3 -> DAY;
      case 4 -> HOUR;
      case 5 -> MINUTE;
      default -> INSTANT;
    };
  }
}
