package org.scheelite.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// An array of a layer: its name, its dimensions as far as they are known, and its values once it
/// has some.
///
/// @param name `"Weights"`
/// @param dims the dimensions; null where not even the rank is known
/// @param value the values, of type `"Real32"` or `"Real64"`; null before initialisation
/// @param shared the array that it has in common with other places; null where it is its own
public record ArraySlot(
    String name, @Nullable List<Dim> dims, @Nullable NumArray value, @Nullable SharedArray shared) {

  /// Where the array of a layer is kept: arrays in common have one place.
  ///
  /// @param layer the place of the layer
  public Path place(Path layer) {
    return shared == null ? layer.child(name) : shared.place();
  }

  /// The sizes; null unless all are known.
  public int @Nullable [] sizes() {
    return new PortType(Element.REAL, dims, null).sizes();
  }

  /// The number of elements; -1 where it is not known.
  public long count() {
    int[] sizes = sizes();
    if (sizes == null) {
      return -1;
    }
    long count = 1;
    for (int size : sizes) {
      count *= size;
    }
    return count;
  }

  public ArraySlot withValue(@Nullable NumArray other) {
    return new ArraySlot(name, dims, other, shared);
  }
}
