package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scheelite.expr.Expr;
import org.scheelite.net.Net;
import org.scheelite.net.inspect.Diagram.Edge;
import org.scheelite.net.inspect.Diagram.Vertex;

/// A picture of a net: layers as boxes with name, kind and parameters, from the inputs at the top
/// to the outputs at the bottom, with the sizes of what runs between them.
final class Drawing {
  private static final double ROW_GAP = 48;
  private static final double GAP = 28;
  private static final double MARGIN = 14;
  private static final double ARROW = 8;
  private static final double RADIUS = 4;

  /// The widest space between arrows into the same box.
  private static final double SPREAD = 34;

  /// How far labels are from boxes and lines.
  private static final double LABEL = 9;

  /// How far a connection runs straight down before it bends.
  private static final double STUB = 14;

  private static final int CURVE_STEPS = 14;
  private static final int INK = 0x2b2f36;
  private static final int GRAY = 0x6b7280;
  private static final int LINE = 0x8a919c;
  private static final int WHITE = 0xffffff;
  private static final int PORT_FILL = 0xf1f3f5;

  private final Diagram diagram;
  private final List<Box> boxes;
  private final Placement placement;
  private final Ink ink = new Ink();
  private final double[] heights;
  private final double[] middles;
  private double left = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;

  private Drawing(Diagram diagram) {
    this.diagram = diagram;
    boxes = diagram.vertices().stream().map(Box::of).toList();
    var edges = diagram.edges().stream().map(edge -> new int[] {edge.from(), edge.to()}).toList();
    var last =
        IntStream.range(0, boxes.size())
            .filter(i -> diagram.vertices().get(i) instanceof Vertex.Output)
            .boxed()
            .toList();
    double[] widths = boxes.stream().mapToDouble(Box::width).toArray();
    placement = new Placement(widths, edges, last, GAP);
    heights = new double[placement.rowCount()];
    middles = new double[placement.rowCount()];
  }

  /// The picture of a net as a `Graphics` expression.
  ///
  /// @param flat whether layers inside of inner nets are drawn instead of these
  static Expr of(Net net, boolean flat) {
    var drawing = new Drawing(Diagram.of(net, flat));
    double height = drawing.measure();
    drawing.connections();
    for (int vertex = 0; vertex < drawing.boxes.size(); vertex++) {
      drawing.box(vertex);
    }
    return drawing.ink.picture(drawing.right - drawing.left + 2 * MARGIN, height, ARROW);
  }

  // ---------------------------------------------------------------- measures

  /// Finds the rows and the sides; gives the height of the picture.
  private double measure() {
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      int row = placement.row(i);
      heights[row] = Math.max(heights[row], box.height());
      left = Math.min(left, placement.x(i) - box.width() / 2);
      right = Math.max(right, placement.x(i) + box.width() / 2);
    }
    for (int i = 0; i < diagram.edges().size(); i++) {
      Edge edge = diagram.edges().get(i);
      double label = Ink.width(leaving(edge), Box.SMALL, false) + LABEL;
      left = Math.min(left, exit(edge) - label);
      right = Math.max(right, exit(edge) + label);
      for (double x : placement.passes(i)) {
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
    }
    double total = 2 * MARGIN + (heights.length - 1) * ROW_GAP;
    for (double height : heights) {
      total += height;
    }
    double top = total - MARGIN;
    for (int row = 0; row < heights.length; row++) {
      middles[row] = top - heights[row] / 2;
      top -= heights[row] + ROW_GAP;
    }
    return total;
  }

  private double x(double placed) {
    return placed - left + MARGIN;
  }

  private double top(int vertex) {
    return middles[placement.row(vertex)] + boxes.get(vertex).height() / 2;
  }

  private double bottom(int vertex) {
    return middles[placement.row(vertex)] - boxes.get(vertex).height() / 2;
  }

  // ---------------------------------------------------------------- boxes

  private void box(int vertex) {
    Box box = boxes.get(vertex);
    double middle = x(placement.x(vertex));
    double x0 = middle - box.width() / 2;
    double x1 = middle + box.width() / 2;
    double y0 = bottom(vertex);
    double y1 = top(vertex);
    if (box.port()) {
      ink.box(x0, y0, x1, y1, box.height() / 2, PORT_FILL, box.colour());
    } else {
      ink.box(x0, y0, x1, y1, RADIUS, box.colour(), box.colour());
      ink.box(x0 + box.tabWidth(), y0, x1, y1, RADIUS, WHITE, box.colour());
      ink.text(box.tab(), x0 + box.tabWidth() / 2, (y0 + y1) / 2, 0, Box.SMALL, true, WHITE);
    }
    double centre = (x0 + box.tabWidth() + x1) / 2;
    double y = (y0 + y1) / 2;
    double above = box.detail().isEmpty() ? 0 : 6.5;
    ink.text(box.title(), centre, y + above, 0, Box.TITLE, !box.port(), INK);
    if (!box.detail().isEmpty()) {
      ink.text(box.detail(), centre, y - 8.5, 0, Box.SMALL, false, GRAY);
    }
  }

  // ---------------------------------------------------------------- connections

  private void connections() {
    Map<Integer, Double> entries = entries();
    var labelled = new HashSet<List<Object>>();
    for (int i = 0; i < diagram.edges().size(); i++) {
      Edge edge = diagram.edges().get(i);
      double exit = x(exit(edge));
      double entry = x(entries.getOrDefault(i, placement.x(edge.to())));
      ink.arrow(curve(i, exit, entry), LINE);
      if (labelled.add(List.of(edge.from(), edge.output()))) {
        int side = leansRight(edge) ? 1 : -1;
        double y = bottom(edge.from()) - LABEL;
        ink.text(leaving(edge), exit - 5 * side, y, side, Box.SMALL, false, GRAY);
      }
      if (named(edge)) {
        ink.text(edge.input(), entry + 5, top(edge.to()) + LABEL + 3, -1, Box.SMALL, false, INK);
      }
    }
  }

  /// Whether what leaves the port of a connection leads to the right only.
  private boolean leansRight(Edge edge) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < diagram.edges().size(); i++) {
      Edge other = diagram.edges().get(i);
      if (other.from() == edge.from() && other.output().equals(edge.output())) {
        double[] passes = placement.passes(i);
        least = Math.min(least, passes.length > 0 ? passes[0] : placement.x(other.to()));
      }
    }
    return least > exit(edge) + STUB;
  }

  /// What is written where a connection leaves.
  private String leaving(Edge edge) {
    String sizes = Words.sizes(edge.type());
    return ports(edge.from()).size() > 1 ? edge.output() + ": " + sizes : sizes;
  }

  /// Whether the name of the port that a connection leads to is worth saying.
  private boolean named(Edge edge) {
    return diagram.vertices().get(edge.to()) instanceof Vertex.Layer(var path, Net net)
        && Box.named(net, edge.input());
  }

  /// The outputs of a vertex that lead somewhere.
  private List<String> ports(int vertex) {
    return diagram.edges().stream()
        .filter(edge -> edge.from() == vertex)
        .map(Edge::output)
        .distinct()
        .toList();
  }

  private double exit(Edge edge) {
    List<String> ports = ports(edge.from());
    double step = Math.min(2 * SPREAD, boxes.get(edge.from()).width() / ports.size());
    double place = ports.indexOf(edge.output()) - (ports.size() - 1) / 2.0;
    return placement.x(edge.from()) + place * step;
  }

  /// Where connections arrive, by their numbers: side by side, in the order of where they come
  /// from.
  private Map<Integer, Double> entries() {
    var arriving = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < diagram.edges().size(); i++) {
      arriving.computeIfAbsent(diagram.edges().get(i).to(), to -> new ArrayList<>()).add(i);
    }
    var entries = new HashMap<Integer, Double>();
    arriving.forEach(
        (to, edges) -> {
          edges.sort(Comparator.comparingDouble(this::before));
          boolean names = edges.stream().anyMatch(i -> named(diagram.edges().get(i)));
          double room = boxes.get(to).width() * Box.ARRIVALS / edges.size();
          double step = names ? room : Math.min(SPREAD, room);
          for (int k = 0; k < edges.size(); k++) {
            double place = k - (edges.size() - 1) / 2.0;
            entries.put(edges.get(k), placement.x(to) + place * step);
          }
        });
    return entries;
  }

  /// Where a connection is just above its end.
  private double before(int edge) {
    double[] passes = placement.passes(edge);
    return passes.length > 0
        ? passes[passes.length - 1]
        : placement.x(diagram.edges().get(edge).from());
  }

  /// The line of a connection, straight beside the boxes of rows that it passes.
  private double[] curve(int number, double exit, double entry) {
    Edge edge = diagram.edges().get(number);
    var points = new ArrayList<double[]>();
    points.add(new double[] {exit, bottom(edge.from())});
    points.add(new double[] {exit, bottom(edge.from()) - STUB});
    int row = placement.row(edge.from());
    for (double pass : placement.passes(number)) {
      row++;
      bend(points, x(pass), middles[row] + heights[row] / 2);
      points.add(new double[] {x(pass), middles[row] - heights[row] / 2});
    }
    bend(points, entry, top(edge.to()) + ARROW);
    points.add(new double[] {entry, top(edge.to())});
    return points.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
  }

  private static void bend(List<double[]> points, double x, double y) {
    double[] from = points.getLast();
    boolean straight = Math.abs(from[0] - x) < 0.5;
    for (int i = straight ? CURVE_STEPS : 1; i <= CURVE_STEPS; i++) {
      double t = (double) i / CURVE_STEPS;
      points.add(
          new double[] {
            from[0] + (x - from[0]) * t * t * (3 - 2 * t), from[1] + (y - from[1]) * t
          });
    }
  }
}
