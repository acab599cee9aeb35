package org.scheelite.net.train.progress;

import java.util.Locale;

/// Numbers and times as people read them.
public final class Words {
  private Words() {}

  /// Four digits.
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }

  /// A count or speed with its thousands apart, `12,345`; small speeds with a digit more.
  public static String many(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }

  /// `0:07`, `12:34`, `1:02:03`, `2d 03:04`.
  public static String time(double seconds) {
    long all = Math.round(seconds);
    long minutes = all / 60;
    long hours = minutes / 60;
    if (hours >= 24) {
      return String.format(Locale.ROOT, "%dd %02d:%02d", hours / 24, hours % 24, minutes % 60);
    }
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", minutes, all % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes % 60, all % 60);
  }

  /// `63%`.
  static String percent(double fraction) {
    return Math.round(100 * fraction) + "%";
  }

  /// `3/10`, or `3` where no end is known.
  static String count(long done, long all) {
    return all == Standing.Count.OPEN ? Long.toString(done) : done + "/" + all;
  }
}
