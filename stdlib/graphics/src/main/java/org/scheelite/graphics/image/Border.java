package org.scheelite.graphics.image;

import org.jspecify.annotations.Nullable;

/// What lies beyond the border of an image.
public sealed interface Border {

  /// The pixel that stands for one at `place` of a line of `size`; negative for none.
  int source(int place, int size);

  /// A colour, one value for each channel; a single one stands for all but the opacity.
  record Solid(double[] colour) implements Border {
    @Override
    public int source(int place, int size) {
      return place >= 0 && place < size ? place : -1;
    }

    double at(int channel, Pixels image) {
      if (channel < colour.length && colour.length > 1) {
        return colour[channel];
      }
      return channel < image.colours() ? colour[0] : 1;
    }
  }

  /// Pixels of the image itself.
  enum Repeated implements Border {
    /// The pixel at the border.
    FIXED,
    /// The image again and again.
    PERIODIC,
    /// Mirrored, the border pixel once.
    REFLECTED,
    /// Mirrored, the border pixel twice.
    REVERSED;

    /// The one of this name in the language; null where there is none.
    public static @Nullable Repeated named(String name) {
      return switch (name) {
        case "Fixed" -> FIXED;
        case "Periodic" -> PERIODIC;
        case "Reflected" -> REFLECTED;
        case "Reversed" -> REVERSED;
        default -> null;
      };
    }

    @Override
    public int source(int place, int size) {
      return switch (this) {
        case FIXED -> Math.clamp(place, 0, size - 1);
        case PERIODIC -> Math.floorMod(place, size);
        case REVERSED -> {
          int turn = Math.floorMod(place, 2 * size);
          yield turn < size ? turn : 2 * size - 1 - turn;
        }
        case REFLECTED -> {
          int turn = size == 1 ? 0 : Math.floorMod(place, 2 * size - 2);
          yield turn < size ? turn : 2 * size - 2 - turn;
        }
      };
    }
  }
}
