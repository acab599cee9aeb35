package org.scheelite.tensor.plan;

import java.util.Arrays;
import java.util.List;
import org.scheelite.tensor.Attribute.Convolution;
import org.scheelite.tensor.Attribute.Pool;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Shape;

/// The numbers of a convolution or pooling, always with three dimensions: missing ones have size 1.
///
/// @param channels of the input, `outputs` of the output
/// @param size of the input, `places` of the output, `kernel` of the weights or window
record ConvolutionShape(
    int channels,
    int outputs,
    int groups,
    int[] size,
    int[] kernel,
    int[] places,
    int[] stride,
    int[] dilation,
    int[] before) {

  private static final int DIMENSIONS = 3;

  /// So few outputs that share channels do not repay the copies which a product of matrices needs.
  private static final int FEW = 4;

  static ConvolutionShape of(Node node) {
    var attribute = (Convolution) node.attribute();
    Shape x = node.op() == Op.CONVOLVE_BACK ? node.shape() : node.input(0).shape();
    Shape w = node.op() == Op.CONVOLVE_WEIGHTS ? node.shape() : node.input(1).shape();
    Shape y =
        switch (node.op()) {
          case CONVOLVE -> node.shape();
          case CONVOLVE_BACK -> node.input(0).shape();
          default -> node.input(1).shape();
        };
    return new ConvolutionShape(
        x.dim(0),
        w.dim(0),
        attribute.groups(),
        tail(x, 1),
        tail(w, 2),
        tail(y, 1),
        filled(attribute.stride(), 1),
        filled(attribute.dilation(), 1),
        filled(attribute.before(), 0));
  }

  static ConvolutionShape ofPool(Node node) {
    var pool = (Pool) node.attribute();
    Shape x = node.input(0).shape();
    Shape y = node.op() == Op.PICK ? node.shape() : node.input(1).shape();
    int channels = x.dim(0);
    return new ConvolutionShape(
        channels,
        channels,
        channels,
        tail(x, 1),
        filled(pool.size(), 1),
        tail(y, 1),
        filled(pool.stride(), 1),
        new int[] {1, 1, 1},
        filled(pool.before(), 0));
  }

  private static int[] tail(Shape shape, int from) {
    int[] tail = new int[DIMENSIONS];
    Arrays.fill(tail, 1);
    int count = shape.rank() - from;
    for (int i = 0; i < count; i++) {
      tail[DIMENSIONS - count + i] = shape.dim(from + i);
    }
    return tail;
  }

  private static int[] filled(List<Integer> values, int missing) {
    int[] filled = new int[DIMENSIONS];
    Arrays.fill(filled, missing);
    for (int i = 0; i < values.size(); i++) {
      filled[DIMENSIONS - values.size() + i] = values.get(i);
    }
    return filled;
  }

  private static int product(int... sizes) {
    return sizes[0] * sizes[1] * sizes[2];
  }

  /// Elements of one channel of the input.
  int area() {
    return product(size);
  }

  /// Elements of one channel of the output.
  int count() {
    return product(places);
  }

  /// Elements of the weights of one channel.
  int window() {
    return product(kernel);
  }

  int channelsPerGroup() {
    return channels / groups;
  }

  int outputsPerGroup() {
    return outputs / groups;
  }

  /// Elements of the columns of a line of places.
  int lineSize() {
    return depth() * places[2];
  }

  /// Rows of the matrix of columns of one group.
  int depth() {
    return channelsPerGroup() * window();
  }

  /// Whether the input is the matrix of columns itself.
  boolean plain() {
    return window() == 1
        && product(stride) == 1
        && before[0] + before[1] + before[2] == 0
        && Arrays.equals(size, places);
  }

  /// Whether it is cheaper to walk through the channels than to make a matrix of columns.
  boolean direct() {
    return outputsPerGroup() <= FEW && !plain();
  }

  long cost() {
    return 2L * outputs * depth() * count();
  }

  /// The first place of the output for which place `k` of the weights looks at an element, in a
  /// dimension.
  int first(int dimension, int k) {
    int shift = before[dimension] - k * dilation[dimension];
    return shift <= 0 ? 0 : (shift + stride[dimension] - 1) / stride[dimension];
  }

  /// The place of the output after the last one for which place `k` of the weights looks at an
  /// element.
  int end(int dimension, int k) {
    int last = size[dimension] - 1 + before[dimension] - k * dilation[dimension];
    return last < 0 ? 0 : Math.min(places[dimension], last / stride[dimension] + 1);
  }

  /// The element that place `k` of the weights looks at for place `o` of the output.
  int element(int dimension, int o, int k) {
    return o * stride[dimension] + k * dilation[dimension] - before[dimension];
  }
}
