package org.scheelite.net.train.progress;

/// A curve as a row of blocks of eight heights.
///
/// Where positive values differ by large factors, as losses do, heights follow the logarithm.
public final class Sparkline {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";

  /// From this factor between the largest and the least value on heights follow the logarithm.
  private static final double FAR = 20;

  private Sparkline() {}

  /// The row for these values, one block each; a blank for what is no finite number.
  public static String of(double... values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    boolean logarithmic = least > 0 && most / least > FAR;
    double low = logarithmic ? Math.log(least) : least;
    double span = (logarithmic ? Math.log(most) : most) - low;
    var row = new StringBuilder();
    for (double value : values) {
      if (!Double.isFinite(value)) {
        row.append(' ');
      } else {
        double height = span > 0 ? ((logarithmic ? Math.log(value) : value) - low) / span : 0;
        row.append(BLOCKS.charAt((int) Math.min(7, height * 8)));
      }
    }
    return row.toString();
  }
}
