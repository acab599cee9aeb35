package org.scheelite.net;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.scheelite.tensor.Precision;

/// The programs made for a net so far, one for each way it was applied.
final class Programs {
  /// So many are kept; beyond, all are forgotten. Sequences of many lengths would fill the memory.
  private static final int MOST = 64;

  /// A way to apply a net.
  ///
  /// @param sizes the dimensions of one example, input by input; negative where sequences are
  ///   filled up
  /// @param given the outputs whose gradients are given
  /// @param states the states whose first values are given
  record Signature(
      List<List<Integer>> sizes,
      List<String> given,
      List<Path> states,
      List<Want> wants,
      boolean training,
      Precision precision) {}

  private final ConcurrentHashMap<Signature, Program> known = new ConcurrentHashMap<>();

  Program get(Signature signature, Function<Signature, Program> make) {
    Program program = known.get(signature);
    if (program == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      program = known.computeIfAbsent(signature, make);
    }
    return program;
  }
}
