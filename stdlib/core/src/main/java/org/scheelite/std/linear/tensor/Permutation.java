package org.scheelite.std.linear.tensor;

/// Signs of permutations.
final class Permutation {
  private Permutation() {}

  /// 1 or -1 by the parity of the number of exchanges that sort the numbers, which differ.
  static int signature(int... numbers) {
    int sign = 1;
    for (int i = 0; i < numbers.length; i++) {
      for (int k = i + 1; k < numbers.length; k++) {
        if (numbers[i] > numbers[k]) {
          sign = -sign;
        }
      }
    }
    return sign;
  }
}
