package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.net.lower.Take;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Determinants and inverses of small square matrices, from minors: as sums of products, which have
/// derivatives everywhere. There are 2^n minors, so that n has to be small.
final class SquareMatrices {
  private static final int MOST = 8;

  private final Graph g;
  private final Node[][] elements;

  SquareMatrices(Graph g, Node matrix) {
    this.g = g;
    int size = matrix.shape().dim(0);
    elements = new Node[size][size];
    for (int i = 0; i < size; i++) {
      Node row = Take.slice(g, matrix, 0, i, 1, 1);
      for (int k = 0; k < size; k++) {
        elements[i][k] = g.reshape(Take.slice(g, row, 1, k, 1, 1), Shape.SCALAR);
      }
    }
  }

  static boolean isSmall(Node x) {
    return x.shape().rank() == 2
        && x.shape().dim(0) == x.shape().dim(1)
        && x.shape().dim(0) <= MOST;
  }

  Node determinant() {
    return minor(rows(-1), (1 << elements.length) - 1, new HashMap<>());
  }

  /// The matrix of cofactors, transposed, by the determinant.
  Node inverse() {
    int size = elements.length;
    Node whole = determinant();
    var cofactors = new ArrayList<Node>();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        int columns = ((1 << size) - 1) & ~(1 << i);
        Node minor = size == 1 ? g.constant(1) : minor(rows(k), columns, new HashMap<>());
        Node signed = (i + k) % 2 == 0 ? minor : g.neg(minor);
        cofactors.add(g.reshape(g.div(signed, whole), Shape.of(1)));
      }
    }
    return g.reshape(g.concat(0, cofactors), Shape.of(size, size));
  }

  private List<Integer> rows(int without) {
    var rows = new ArrayList<Integer>();
    for (int i = 0; i < elements.length; i++) {
      if (i != without) {
        rows.add(i);
      }
    }
    return rows;
  }

  /// The determinant of the last of the rows with a set of columns, by the first of those rows.
  private Node minor(List<Integer> rows, int columns, Map<Integer, Node> known) {
    Node minor = known.get(columns);
    if (minor != null) {
      return minor;
    }
    int count = Integer.bitCount(columns);
    int row = rows.get(rows.size() - count);
    Node sum = null;
    int place = 0;
    for (int k = 0; k < elements.length; k++) {
      if ((columns & 1 << k) == 0) {
        continue;
      }
      Node element = elements[row][k];
      Node term = count == 1 ? element : g.mul(element, minor(rows, columns & ~(1 << k), known));
      sum = sum == null ? term : place % 2 == 0 ? g.add(sum, term) : g.sub(sum, term);
      place++;
    }
    if (sum == null) {
      throw new IllegalArgumentException("no columns");
    }
    known.put(columns, sum);
    return sum;
  }
}
