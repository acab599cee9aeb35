package org.scheelite.tensor.plan;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Generated code that plans have in common: the same loops become one class, which the JVM's
/// compiler has seen to already when the next plan comes. Any thread may use it.
public final class SharedCode {
  /// So many classes are kept; beyond, all are forgotten.
  private static final int MOST = 4096;

  private final ConcurrentHashMap<ByteBuffer, LoopCode> known = new ConcurrentHashMap<>();

  /// The object of a class.
  ///
  /// @param bytes the class file, which says all about it
  /// @param load makes an object of it
  LoopCode get(byte[] bytes, Function<byte[], LoopCode> load) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(ByteBuffer.wrap(bytes), key -> load.apply(bytes));
  }
}
