package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;

/// A calculation that is no loop over elements and no single product of matrices.
interface Routine {

  /// Calculates the results of rows from those of the inputs.
  void run(Frame f, RoutineKernel.Places places, int rows);

  /// The routine of a node.
  static Routine of(Node node) {
    return switch (node.op()) {
      case ORDER -> new OrderRoutine(node.shape().size(), node.shape().dim(-1));
      case CONVOLVE, CONVOLVE_BACK, CONVOLVE_WEIGHTS ->
          new ConvolutionRoutine(node.op(), ConvolutionShape.of(node));
      case PICK, UNPICK -> new PoolRoutine(node.op() == Op.PICK, ConvolutionShape.ofPool(node));
      case RECUR -> RecurrentRoutine.forward(node);
      case RECUR_BACK -> RecurrentRoutine.backward(node);
      case ALIGN -> new AlignmentRoutine(node.input(0).shape(), node.input(1).shape().size());
      case DRAW ->
          new DrawRoutine((Attribute.Law) node.attribute(), node.shape().size(), node.rows());
      case CALL -> ForeignRoutine.of(((Attribute.Foreign) node.attribute()).function(), node);
      default -> throw new IllegalArgumentException("no routine for " + node);
    };
  }

  /// About how many operations the routine takes for one row.
  static long cost(Node node) {
    long elements = node.shape().size();
    return switch (node.op()) {
      case CONVOLVE, CONVOLVE_BACK, CONVOLVE_WEIGHTS -> ConvolutionShape.of(node).cost();
      case PICK, UNPICK -> ConvolutionShape.ofPool(node).cost();
      case RECUR -> 2 * elements * node.input(1).shape().dim(1);
      case RECUR_BACK -> 2 * elements * node.input(2).shape().dim(1);
      case ALIGN, DRAW -> 20 * elements;
      default -> 10 * elements;
    };
  }
}
