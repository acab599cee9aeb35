package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places the vertices of a graph without cycles in rows, each below those it needs: sorted into
/// rows, ordered within them so that few connections cross, then moved to where connections are
/// straight. Connections that pass rows get places there, so that they run around vertices.
///
/// Source: K. Sugiyama, S. Tagawa, M. Toda, *Methods for Visual Understanding of Hierarchical
/// System Structures*, 1981.
final class Placement {
  private static final int SWEEPS = 12;

  /// How much a straight connection between two passing places counts, against one to a vertex.
  private static final double STRAIGHT = 4;

  /// A vertex, or a place where a connection passes a row.
  private static final class Node {
    final int row;
    final double width;
    final List<Node> above = new ArrayList<>();
    final List<Node> below = new ArrayList<>();
    final boolean passing;
    double x;

    Node(int row, double width, boolean passing) {
      this.row = row;
      this.width = width;
      this.passing = passing;
    }
  }

  private final List<Node> vertices = new ArrayList<>();
  private final List<List<Node>> rows = new ArrayList<>();
  private final Map<Integer, List<Node>> passes = new HashMap<>();
  private final double gap;

  /// @param widths the widths of the vertices
  /// @param edges pairs of numbers of vertices
  /// @param last vertices that belong into the last row
  /// @param gap the space between vertices of a row
  Placement(double[] widths, List<int[]> edges, List<Integer> last, double gap) {
    this.gap = gap;
    int[] row = rows(widths.length, edges, last);
    for (int i = 0; i < widths.length; i++) {
      vertices.add(add(row[i], widths[i], false));
    }
    for (int i = 0; i < edges.size(); i++) {
      connect(i, edges.get(i));
    }
    order();
    move();
  }

  /// The row of each vertex: one below the lowest that it needs; vertices that need none stand
  /// directly above the first that needs them.
  private static int[] rows(int count, List<int[]> edges, List<Integer> last) {
    var row = new int[count];
    for (int pass = 0; pass < count; pass++) {
      for (int[] edge : edges) {
        row[edge[1]] = Math.max(row[edge[1]], row[edge[0]] + 1);
      }
    }
    int deepest = Arrays.stream(row).max().orElse(0);
    last.forEach(vertex -> row[vertex] = deepest);
    for (int vertex = 0; vertex < count; vertex++) {
      int at = vertex;
      if (edges.stream().noneMatch(edge -> edge[1] == at)) {
        row[at] =
            Math.max(
                row[at],
                edges.stream()
                        .filter(edge -> edge[0] == at)
                        .mapToInt(edge -> row[edge[1]])
                        .min()
                        .orElse(1)
                    - 1);
      }
    }
    return row;
  }

  private Node add(int row, double width, boolean passing) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    var node = new Node(row, width, passing);
    rows.get(row).add(node);
    return node;
  }

  private void connect(int number, int[] edge) {
    Node from = vertices.get(edge[0]);
    Node to = vertices.get(edge[1]);
    var passed = new ArrayList<Node>();
    Node at = from;
    for (int row = from.row + 1; row < to.row; row++) {
      Node place = add(row, 0, true);
      join(at, place);
      passed.add(place);
      at = place;
    }
    join(at, to);
    passes.put(number, passed);
  }

  private static void join(Node above, Node below) {
    above.below.add(below);
    below.above.add(above);
  }

  // ---------------------------------------------------------------- order within rows

  private void order() {
    List<List<Node>> best = copy();
    int fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 1; i < rows.size(); i++) {
        sort(rows.get(down ? i : rows.size() - 1 - i), down);
      }
      int crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, best.get(i));
    }
  }

  private List<List<Node>> copy() {
    var copy = new ArrayList<List<Node>>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    return copy;
  }

  /// Sorts a row by the mean places of the neighbours above or below.
  private void sort(List<Node> row, boolean byAbove) {
    var mean = new HashMap<Node, Double>();
    for (int i = 0; i < row.size(); i++) {
      Node node = row.get(i);
      List<Node> neighbours = byAbove ? node.above : node.below;
      int place = i;
      mean.put(
          node,
          neighbours.stream()
              .mapToInt(other -> rows.get(other.row).indexOf(other))
              .average()
              .orElse(place));
    }
    row.sort(Comparator.comparing(mean::get));
  }

  private int crossings() {
    int count = 0;
    for (List<Node> row : rows) {
      var targets = new ArrayList<int[]>();
      for (int i = 0; i < row.size(); i++) {
        for (Node below : row.get(i).below) {
          targets.add(new int[] {i, rows.get(below.row).indexOf(below)});
        }
      }
      for (int[] one : targets) {
        for (int[] other : targets) {
          count += one[0] < other[0] && one[1] > other[1] ? 1 : 0;
        }
      }
    }
    return count;
  }

  // ---------------------------------------------------------------- places

  private void move() {
    for (List<Node> row : rows) {
      settle(row, new double[row.size()]);
    }
    for (int sweep = 0; sweep < 2 * SWEEPS; sweep++) {
      for (int i = 0; i < rows.size(); i++) {
        List<Node> row = rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i);
        var wished = new double[row.size()];
        for (int k = 0; k < wished.length; k++) {
          wished[k] = wish(row.get(k));
        }
        settle(row, wished);
      }
    }
    straighten();
    straighten();
  }

  /// Makes runs of single connections straight, where what stands beside them leaves room.
  private void straighten() {
    for (List<Node> row : rows) {
      for (Node node : row) {
        boolean first = node.above.size() != 1 || node.above.getFirst().below.size() != 1;
        if (first) {
          straighten(run(node));
        }
      }
    }
  }

  private static List<Node> run(Node first) {
    var run = new ArrayList<>(List.of(first));
    Node at = first;
    while (at.below.size() == 1 && at.below.getFirst().above.size() == 1) {
      at = at.below.getFirst();
      run.add(at);
    }
    return run;
  }

  /// Moves as many as can be of a run to one place, then as many as can be of the rest.
  private void straighten(List<Node> run) {
    int from = 0;
    while (from < run.size()) {
      double low = low(run.get(from));
      double high = high(run.get(from));
      double sum = run.get(from).x;
      int to = from + 1;
      while (to < run.size()
          && Math.max(low, low(run.get(to))) <= Math.min(high, high(run.get(to)))) {
        low = Math.max(low, low(run.get(to)));
        high = Math.min(high, high(run.get(to)));
        sum += run.get(to).x;
        to++;
      }
      double x = Math.clamp(sum / (to - from), Math.min(low, high), high);
      run.subList(from, to).forEach(node -> node.x = x);
      from = to;
    }
  }

  /// The least place that the vertex to the left leaves to one.
  private double low(Node node) {
    List<Node> row = rows.get(node.row);
    int at = row.indexOf(node);
    if (at == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    Node left = row.get(at - 1);
    return left.x + (left.width + node.width) / 2 + gap;
  }

  private double high(Node node) {
    List<Node> row = rows.get(node.row);
    int at = row.indexOf(node);
    if (at == row.size() - 1) {
      return Double.POSITIVE_INFINITY;
    }
    Node right = row.get(at + 1);
    return right.x - (right.width + node.width) / 2 - gap;
  }

  private static double wish(Node node) {
    double sum = 0;
    double weights = 0;
    for (List<Node> side : List.of(node.above, node.below)) {
      for (Node other : side) {
        double weight = (node.passing && other.passing ? STRAIGHT : 1) / side.size();
        sum += weight * other.x;
        weights += weight;
      }
    }
    return weights == 0 ? node.x : sum / weights;
  }

  /// Puts the vertices of a row as near to wished places as their widths allow, in the sense of
  /// least squares: neighbours that would overlap move together.
  private void settle(List<Node> row, double[] wished) {
    var offset = new double[row.size()];
    for (int i = 1; i < offset.length; i++) {
      offset[i] = offset[i - 1] + (row.get(i - 1).width + row.get(i).width) / 2 + gap;
    }
    var sums = new ArrayList<double[]>(); // of blocks: sum of wished places, count
    for (int i = 0; i < offset.length; i++) {
      sums.add(new double[] {wished[i] - offset[i], 1});
      while (sums.size() > 1 && mean(sums, 2) > mean(sums, 1)) {
        double[] later = sums.removeLast();
        sums.getLast()[0] += later[0];
        sums.getLast()[1] += later[1];
      }
    }
    int at = 0;
    for (double[] block : sums) {
      for (int k = 0; k < block[1]; k++, at++) {
        row.get(at).x = block[0] / block[1] + offset[at];
      }
    }
  }

  private static double mean(List<double[]> sums, int fromEnd) {
    double[] block = sums.get(sums.size() - fromEnd);
    return block[0] / block[1];
  }

  // ---------------------------------------------------------------- what came out

  int rowCount() {
    return rows.size();
  }

  int row(int vertex) {
    return vertices.get(vertex).row;
  }

  /// The middle of a vertex.
  double x(int vertex) {
    return vertices.get(vertex).x;
  }

  /// Where a connection passes the rows between its ends.
  double[] passes(int edge) {
    return passes.getOrDefault(edge, List.of()).stream().mapToDouble(node -> node.x).toArray();
  }
}
