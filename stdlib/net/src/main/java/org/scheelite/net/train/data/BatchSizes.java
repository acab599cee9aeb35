package org.scheelite.net.train.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.shape.PortType;

/// How many examples share a step where the user leaves that open.
public final class BatchSizes {
  private static final int MOST = 64;
  private static final int MOST_VARYING = 16;

  /// A value in memory, its gradient beside it, and what is kept between: 32-bit numbers each.
  private static final long BYTES = 3 * Float.BYTES;

  /// A batch may take this part of the memory.
  private static final long PART = 8;

  private BatchSizes() {}

  /// The largest power of two that is at most 64, the number of examples, and what fits in memory;
  /// at most 16 where sequences have different lengths.
  ///
  /// @param table the examples; null where they are made
  public static int automatic(Net net, @Nullable Table table) {
    boolean varying = net.inputs().values().stream().anyMatch(PortType::varying);
    long size = varying ? MOST_VARYING : MOST;
    if (table != null) {
      size = Math.min(size, Integer.highestOneBit(table.size()));
    }
    long memory = Runtime.getRuntime().maxMemory() / PART;
    long each = BYTES * (numbers(net.inputs()) + inside(net));
    while (size > 1 && size * each > memory) {
      size /= 2;
    }
    return (int) size;
  }

  /// How many numbers leave the layers inside a net for one example, as far as that is known.
  private static long inside(Net net) {
    if (net.parts().isEmpty()) {
      return numbers(net.outputs());
    }
    long sum = 0;
    for (Part part : net.parts()) {
      sum += inside(part.net());
    }
    return sum;
  }

  private static long numbers(Map<String, PortType> ports) {
    long sum = 0;
    for (PortType type : ports.values()) {
      int[] sizes = type.sizes();
      long product = sizes == null ? 0 : 1;
      for (int i = 0; sizes != null && i < sizes.length; i++) {
        product *= sizes[i];
      }
      sum += product;
    }
    return sum;
  }
}
