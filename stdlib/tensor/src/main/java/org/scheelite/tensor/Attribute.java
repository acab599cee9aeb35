package org.scheelite.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /// Windows on the last axes: their sizes, the distances between windows and within them.
  record Windows(List<Integer> size, List<Integer> stride, List<Integer> dilation)
      implements Attribute {

    /// How many windows there are along an axis of this length.
    public int count(int axis, int length) {
      int extent = dilation.get(axis) * (size.get(axis) - 1);
      return Math.floorDiv(length - extent - 1, stride.get(axis)) + 1;
    }
  }

  /// How weights slide over channels: distances between places of the output and between those of
  /// the weights, zeros before the first element, and groups of channels that do not mix.
  record Convolution(List<Integer> stride, List<Integer> dilation, List<Integer> before, int groups)
      implements Attribute {}

  /// Windows of pooling, which may reach beyond the edges.
  record Pool(List<Integer> size, List<Integer> stride, List<Integer> before)
      implements Attribute {}

  /// Kinds of recurrent cells.
  enum Cell implements Attribute {
    /// `s' = tanh(x + W s)`.
    BASIC(1, 1, 1, 1),
    /// Input, reset and memory gates.
    GATED(3, 5, 4, 1),
    /// Input, output, forget and memory gates, and a second state.
    LONG(4, 6, 4, 2);

    private final int gates;
    private final int taped;
    private final int slopes;
    private final int states;

    Cell(int gates, int taped, int slopes, int states) {
      this.gates = gates;
      this.taped = taped;
      this.slopes = slopes;
      this.states = states;
    }

    /// How many products with the state a step has.
    public int gates() {
      return gates;
    }

    /// How many vectors of a step are kept, the new state last.
    public int taped() {
      return taped;
    }

    /// How many vectors of gradients a step has.
    public int slopes() {
      return slopes;
    }

    public int states() {
      return states;
    }
  }

  /// A function of the user.
  ///
  /// @param gradient the gradient by the input, of the input, the gradient by the output, and the
  ///   output; null where none flows
  record Foreign(ForeignFunction function, @Nullable ForeignFunction gradient)
      implements Attribute {}

  /// A family of distributions, and the number of its stream of random numbers.
  record Law(Family family, int id) implements Attribute {
    /// Distributions whose numbers are drawn by methods with a varying number of steps.
    public enum Family {
      /// Shape; the scale is 1.
      GAMMA,
      /// Mean.
      POISSON,
      /// Number of trials, probability.
      BINOMIAL
    }
  }
}
