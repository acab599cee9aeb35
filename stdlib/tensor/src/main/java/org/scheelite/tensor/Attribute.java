package org.scheelite.tensor;

import java.util.List;

/// What an operation needs to know beside its inputs.
public sealed interface Attribute {

  /// Nothing more.
  enum None implements Attribute {
    NONE
  }

  /// The name of an input or parameter.
  record Name(String name) implements Attribute {}

  /// A constant that is one number everywhere.
  record Number(double value) implements Attribute {}

  /// The elements of a constant; equal only to itself.
  final class Elements implements Attribute {
    private final double[] values;

    Elements(double[] values) {
      this.values = values.clone();
    }

    public double[] values() {
      return values.clone();
    }
  }

  /// Axes: those reduced, a permutation, or the places of old axes.
  record Axes(List<Integer> axes) implements Attribute {
    public int[] array() {
      return axes.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /// Where a slice begins on each axis, and its steps.
  record Window(List<Integer> start, List<Integer> step) implements Attribute {}

  /// Which factors of a product are transposed.
  record Transposed(boolean first, boolean second) implements Attribute {}

  /// The number of a stream of random numbers.
  record Stream(int id) implements Attribute {}
}
