package org.scheelite.tensor.cpu;

import java.lang.foreign.MemorySegment;

/// An array of reals, a `float[]` or a `double[]`, with the view of it that native kernels want.
public final class Block {

  private final Object array;
  private final MemorySegment segment;
  private final int width;

  public Block(Object array) {
    this.array = array;
    if (array instanceof float[] floats) {
      segment = MemorySegment.ofArray(floats);
      width = Float.BYTES;
    } else {
      segment = MemorySegment.ofArray((double[]) array);
      width = Double.BYTES;
    }
  }

  public Object array() {
    return array;
  }

  boolean single() {
    return width == Float.BYTES;
  }

  /// The elements from `at` on.
  MemorySegment from(int at) {
    return at == 0 ? segment : segment.asSlice((long) at * width);
  }
}
