package org.scheelite.tensor;

import java.util.List;
import org.scheelite.tensor.Attribute.Convolution;
import org.scheelite.tensor.Attribute.Windows;

/// The shapes that follow from windows and convolutions.
final class Shapes {

  private Shapes() {}

  static Shape windows(Shape shape, Windows windows) {
    int count = windows.size().size();
    int lead = shape.rank() - count;
    int[] dims = new int[shape.rank() + count];
    for (int i = 0; i < lead; i++) {
      dims[i] = shape.dim(i);
    }
    for (int i = 0; i < count; i++) {
      dims[lead + i] = windows.size().get(i);
      dims[lead + count + i] = windows.count(i, shape.dim(lead + i));
    }
    return Shape.of(dims);
  }

  static Shape convolved(
      Shape channels, Shape weights, Convolution attribute, List<Integer> after) {
    int[] dims = new int[channels.rank()];
    dims[0] = weights.dim(0);
    for (int i = 0; i < dims.length - 1; i++) {
      int extent = attribute.dilation().get(i) * (weights.dim(i + 2) - 1) + 1;
      int length = channels.dim(i + 1) + attribute.before().get(i) + after.get(i);
      dims[i + 1] = Math.floorDiv(length - extent, attribute.stride().get(i)) + 1;
    }
    return Shape.of(dims);
  }
}
