package org.scheelite.graphics.colour;

import java.util.Arrays;
import java.util.List;

/// A smooth way through a few colours, evenly spaced from 0 to 1.
///
/// @param stops the colours at 0, ..., 1; at least two
public record Gradient(List<Colour> stops) {

  /// Checks that there is a way to go.
  public Gradient {
    stops = List.copyOf(stops);
    if (stops.size() < 2) {
      throw new IllegalArgumentException("a gradient needs two colours");
    }
  }

  /// A gradient through colours written as `0xRRGGBB`.
  static Gradient of(int... codes) {
    return new Gradient(
        Arrays.stream(codes)
            .mapToObj(
                code ->
                    Colour.rgb(
                        (code >> 16 & 255) / 255.0,
                        (code >> 8 & 255) / 255.0,
                        (code & 255) / 255.0))
            .toList());
  }

  /// The colour at `position`; positions outside 0..1 get the colour of the nearer end.
  public Colour at(double position) {
    int last = stops.size() - 1;
    double scaled = Math.clamp(Double.isNaN(position) ? 0 : position, 0, 1) * last;
    int lower = Math.min((int) scaled, last - 1);
    return stops.get(lower).mix(stops.get(lower + 1), scaled - lower);
  }
}
