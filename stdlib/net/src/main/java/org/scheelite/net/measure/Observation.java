package org.scheelite.net.measure;

import java.util.Map;
import org.scheelite.net.shape.Plain;

/// What a net gave for one batch of examples.
///
/// @param count how many examples there were
/// @param loss their mean loss
/// @param values the arrays of places that are looked at, the examples along their first level
/// @param lengths how many elements of padded sequences are an example's own: for places whose
///   arrays were filled up, the length of each example
public record Observation(
    int count, double loss, Map<Place, Plain> values, Map<Place, int[]> lengths) {

  /// The array at a place that is looked at.
  public Plain value(Place place) {
    Plain value = values.get(place);
    if (value == null) {
      throw new IllegalArgumentException("nothing was seen of " + place);
    }
    return value;
  }

  /// How many elements of the first level of an example are its own.
  int length(Place place, int example, int whole) {
    int[] own = lengths.get(place);
    return own == null ? whole : Math.min(whole, own[example]);
  }
}
