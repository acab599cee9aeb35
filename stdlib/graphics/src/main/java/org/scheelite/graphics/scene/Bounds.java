package org.scheelite.graphics.scene;

/// A rectangle along the axes; an empty one has its minima above its maxima.
///
/// @param left smallest x
/// @param low smallest y
/// @param right largest x
/// @param high largest y
public record Bounds(double left, double low, double right, double high) {

  /// No point at all.
  public static final Bounds EMPTY =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /// The smallest rectangle around the finite points among `x0, y0, x1, y1, ...`.
  public static Bounds of(double... xy) {
    double left = Double.POSITIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i + 1 < xy.length; i += 2) {
      double x = xy[i];
      double y = xy[i + 1];
      if (Double.isFinite(x) && Double.isFinite(y)) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    }
    return new Bounds(left, low, right, high);
  }

  /// The smallest rectangle around both.
  public Bounds union(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(low, other.low),
        Math.max(right, other.right),
        Math.max(high, other.high));
  }

  /// Whether no point lies inside.
  public boolean empty() {
    return !(left <= right && low <= high);
  }

  /// Extent in x.
  public double width() {
    return right - left;
  }

  /// Extent in y.
  public double height() {
    return high - low;
  }

  /// This rectangle moved outwards by `by` on every side.
  public Bounds grown(double by) {
    return new Bounds(left - by, low - by, right + by, high + by);
  }
}
