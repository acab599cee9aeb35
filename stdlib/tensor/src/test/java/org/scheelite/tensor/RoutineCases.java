package org.scheelite.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Attribute.Convolution;
import org.scheelite.tensor.Attribute.Pool;
import org.scheelite.tensor.Attribute.Windows;
import org.scheelite.tensor.OpCases.Build;
import org.scheelite.tensor.OpCases.Case;
import org.scheelite.tensor.OpCases.Reference;

/// Ways to use windows and routines, with references that follow their definitions literally.
final class RoutineCases {

  private final Map<Op, List<Case>> cases;

  private RoutineCases(Map<Op, List<Case>> cases) {
    this.cases = cases;
  }

  static void add(Map<Op, List<Case>> cases) {
    var all = new RoutineCases(cases);
    all.windows();
    all.order();
    for (int outputs : new int[] {2, 12}) { // directly, and by products of matrices
      all.convolutions(outputs, 2);
      all.convolutions(outputs, 1);
    }
    all.plainConvolution();
    all.solid();
    all.pooling();
    all.cells();
    all.alignment();
    all.calls();
  }

  private void add(Op op, String name, List<Shape> shapes, Build build, Reference reference) {
    add(op, new Case(name, shapes, build, reference, -2, 2, List.of()));
  }

  private void add(Op op, Case one) {
    cases.computeIfAbsent(op, k -> new ArrayList<>()).add(one);
  }

  // ---------------------------------------------------------------- windows

  private void windows() {
    var windows = new Windows(List.of(2, 3), List.of(1, 2), List.of(2, 1));
    add(
        Op.WINDOWS,
        "two axes",
        List.of(Shape.of(2, 5, 7)),
        (g, x) -> g.windows(x.getFirst(), windows),
        x -> {
          double[] y = new double[2 * 2 * 3 * 3 * 3];
          int p = 0;
          for (int c = 0; c < 2; c++) {
            for (int k = 0; k < 2; k++) {
              for (int l = 0; l < 3; l++) {
                for (int i = 0; i < 3; i++) {
                  for (int j = 0; j < 3; j++) {
                    y[p++] = x[0][c * 35 + (i + 2 * k) * 7 + 2 * j + l];
                  }
                }
              }
            }
          }
          return y;
        });
    var line = new Windows(List.of(3), List.of(1), List.of(1));
    add(
        Op.WINDOWS,
        "added up",
        List.of(Shape.of(5)),
        (g, x) -> g.sum(g.windows(g.exp(x.getFirst()), line), 0),
        x ->
            IntStream.range(0, 3)
                .mapToDouble(i -> Math.exp(x[0][i]) + Math.exp(x[0][i + 1]) + Math.exp(x[0][i + 2]))
                .toArray());
    add(
        Op.OVERLAP,
        "line",
        List.of(Shape.of(3, 3)),
        (g, x) -> g.overlap(x.getFirst(), line, Shape.of(5)),
        x -> {
          double[] y = new double[5];
          for (int i = 0; i < 9; i++) {
            y[i / 3 + i % 3] += x[0][i];
          }
          return y;
        });
  }

  private void order() {
    add(
        Op.ORDER,
        "two rows",
        List.of(Shape.of(2, 5)),
        (g, x) -> g.order(x.getFirst()),
        x -> {
          double[] y = new double[10];
          for (int row = 0; row < 2; row++) {
            int at = 5 * row;
            double[] sorted = Arrays.copyOfRange(x[0], at, at + 5);
            Arrays.sort(sorted);
            for (int i = 0; i < 5; i++) {
              double value = sorted[i];
              y[at + i] =
                  IntStream.range(0, 5).filter(k -> x[0][at + k] == value).findFirst().orElse(-1);
            }
          }
          return y;
        });
  }

  /// Squares of 3 numbers by a function of the user, with its gradient.
  private void calls() {
    ForeignFunction square =
        (in, rows, to) -> {
          for (int i = 0; i < 3 * rows; i++) {
            to[i] = in[0][i] * in[0][i];
          }
        };
    ForeignFunction gradient =
        (in, rows, to) -> {
          for (int i = 0; i < 3 * rows; i++) {
            to[i] = 2 * in[0][i] * in[1][i];
          }
        };
    var attribute = new Attribute.Foreign(square, gradient);
    add(
        Op.CALL,
        "squares",
        List.of(Shape.of(3)),
        (g, x) -> g.call(attribute, Shape.of(3), x.getFirst()),
        x -> Arrays.stream(x[0]).map(v -> v * v).toArray());
  }

  // ---------------------------------------------------------------- convolution

  /// Two-dimensional correlation of 5 by 6 elements with 2 by 3 weights, stride 2 and 1, dilation 1
  /// and 2, padding 1 and 2 in front, 1 and 0 behind, which gives 3 by 4 elements.
  private void convolutions(int outputs, int groups) {
    var attribute = new Convolution(List.of(2, 1), List.of(1, 2), List.of(1, 2), groups);
    int per = 4 / groups;
    Shape x = Shape.of(4, 5, 6);
    Shape w = Shape.of(outputs, per, 2, 3);
    Shape y = Shape.of(outputs, 3, 4);
    String name = outputs + " outputs, " + groups + " groups";
    add(
        Op.CONVOLVE,
        name,
        List.of(x, w),
        (g, in) -> g.convolve(in.get(0), in.get(1), attribute, List.of(1, 0)),
        in -> {
          double[] out = new double[y.size()];
          each(outputs, groups, (a, b, c) -> out[c] += in[0][a] * in[1][b]);
          return out;
        });
    add(
        Op.CONVOLVE_BACK,
        name,
        List.of(y, w),
        (g, in) -> g.convolveBack(in.get(0), in.get(1), attribute, x),
        in -> {
          double[] out = new double[x.size()];
          each(outputs, groups, (a, b, c) -> out[a] += in[0][c] * in[1][b]);
          return out;
        });
    add(
        Op.CONVOLVE_WEIGHTS,
        name,
        List.of(x, y),
        (g, in) -> g.convolveWeights(in.get(0), in.get(1), attribute, w),
        in -> {
          double[] out = new double[w.size()];
          each(outputs, groups, (a, b, c) -> out[b] += in[0][a] * in[1][c]);
          return out;
        });
  }

  private interface Term {
    void at(int x, int w, int y);
  }

  /// All products of a convolution: the places of the factors and of the sum.
  private static void each(int outputs, int groups, Term term) {
    int per = 4 / groups;
    for (int f = 0; f < outputs; f++) {
      for (int n = 0; n < per; n++) {
        int c = f / (outputs / groups) * per + n;
        for (int o = 0; o < 12; o++) {
          for (int k = 0; k < 6; k++) {
            int u = 2 * (o / 4) + k / 3 - 1;
            int v = o % 4 + 2 * (k % 3) - 2;
            if (u >= 0 && u < 5 && v >= 0 && v < 6) {
              term.at(c * 30 + u * 6 + v, (f * per + n) * 6 + k, f * 12 + o);
            }
          }
        }
      }
    }
  }

  private void plainConvolution() {
    var attribute = new Convolution(List.of(1), List.of(1), List.of(0), 1);
    add(
        Op.CONVOLVE,
        "one by one",
        List.of(Shape.of(2, 3), Shape.of(2, 2, 1)),
        (g, in) -> g.convolve(in.get(0), in.get(1), attribute, List.of(0)),
        in ->
            IntStream.range(0, 6)
                .mapToDouble(
                    i -> in[1][i / 3 * 2] * in[0][i % 3] + in[1][i / 3 * 2 + 1] * in[0][3 + i % 3])
                .toArray());
  }

  private void solid() {
    var attribute = new Convolution(List.of(1, 1, 1), List.of(1, 1, 1), List.of(0, 0, 0), 1);
    add(
        Op.CONVOLVE,
        "three dimensions",
        List.of(Shape.of(1, 2, 2, 3), Shape.of(6, 1, 2, 2, 2)),
        (g, in) -> g.convolve(in.get(0), in.get(1), attribute, List.of(0, 0, 0)),
        in -> {
          double[] y = new double[12];
          for (int i = 0; i < 12; i++) {
            for (int k = 0; k < 8; k++) {
              y[i] += in[1][i / 2 * 8 + k] * in[0][k / 4 * 6 + k / 2 % 2 * 3 + k % 2 + i % 2];
            }
          }
          return y;
        });
  }

  private void pooling() {
    var pool = new Pool(List.of(2, 2), List.of(1, 2), List.of(1, 0));
    Shape x = Shape.of(2, 3, 4);
    Shape y = Shape.of(2, 4, 2);
    Reference largest = in -> picked(in[0], in[0]);
    Build build = (g, in) -> g.largest(in.getFirst(), pool, y);
    add(Op.PICK, "largest", List.of(x), build, largest);
    add(
        Op.UNPICK,
        new Case(
            "largest",
            List.of(x, y),
            (g, in) -> g.unpick(g.stop(in.get(0)), in.get(1), pool),
            in -> {
              double[] out = new double[24];
              double[] places = picked(in[0], IntStream.range(0, 24).asDoubleStream().toArray());
              for (int i = 0; i < 16; i++) {
                out[(int) places[i]] += in[1][i];
              }
              return out;
            },
            -2,
            2,
            List.of()));
  }

  /// The values at the largest elements of 2 by 2 windows, one row above the array included.
  private static double[] picked(double[] x, double[] values) {
    double[] y = new double[16];
    for (int i = 0; i < 16; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < 4; k++) {
        int u = i / 2 % 4 + k / 2 - 1;
        int at = i / 8 * 12 + u * 4 + i % 2 * 2 + k % 2;
        if (u >= 0 && u < 3 && x[at] > most) {
          most = x[at];
          y[i] = values[at];
        }
      }
    }
    return y;
  }

  // ---------------------------------------------------------------- recurrent cells

  private void cells() {
    for (Cell cell : Cell.values()) {
      int n = 2;
      int steps = 3;
      int gates = cell.gates() * n;
      var shapes =
          new ArrayList<>(List.of(Shape.of(steps, gates), Shape.of(gates, n), Shape.of(n)));
      if (cell == Cell.LONG) {
        shapes.add(Shape.of(n));
      }
      add(
          Op.RECUR,
          cell + " cell",
          shapes,
          (g, in) -> g.recur(cell, in.get(0), in.get(1), in.subList(2, in.size())),
          in -> {
            double[] y = new double[steps * cell.taped() * n];
            double[] s = in[2].clone();
            double[] c = in[in.length - 1].clone();
            for (int t = 0; t < steps; t++) {
              double[] g = products(in[1], s, gates);
              for (int k = 0; k < n; k++) {
                double[] x = new double[cell.gates()];
                double[] h = new double[cell.gates()];
                for (int i = 0; i < x.length; i++) {
                  x[i] = in[0][t * gates + i * n + k];
                  h[i] = g[i * n + k];
                }
                double[] taped = step(cell, x, h, s[k], c[k]);
                for (int i = 0; i < taped.length; i++) {
                  y[(t * taped.length + i) * n + k] = taped[i];
                }
                c[k] = cell == Cell.LONG ? taped[4] : 0;
                s[k] = taped[taped.length - 1];
              }
            }
            return y;
          });
    }
  }

  private static double[] products(double[] w, double[] s, int rows) {
    double[] g = new double[rows];
    for (int i = 0; i < w.length; i++) {
      g[i / s.length] += w[i] * s[i % s.length];
    }
    return g;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double[] step(Cell cell, double[] x, double[] h, double s, double c) {
    return switch (cell) {
      case BASIC -> new double[] {Math.tanh(x[0] + h[0])};
      case GATED -> {
        double i = sigmoid(x[0] + h[0]);
        double r = sigmoid(x[1] + h[1]);
        double m = Math.tanh(x[2] + r * h[2]);
        yield new double[] {i, r, m, h[2], (1 - i) * m + i * s};
      }
      case LONG -> {
        double i = sigmoid(x[0] + h[0]);
        double o = sigmoid(x[1] + h[1]);
        double f = sigmoid(x[2] + h[2]);
        double m = Math.tanh(x[3] + h[3]);
        double next = f * c + i * m;
        yield new double[] {i, o, f, m, next, o * Math.tanh(next)};
      }
    };
  }

  // ---------------------------------------------------------------- alignment

  /// Four steps, two classes and a blank, a target with a repetition; all ways are tried.
  private void alignment() {
    add(
        Op.ALIGN,
        new Case(
            "all ways",
            List.of(Shape.of(4, 3)),
            (g, in) -> {
              Node target = g.constant(new double[] {1, 1}, Shape.of(2));
              Node all = g.align(in.getFirst(), target, g.constant(4), g.constant(2));
              return g.slice(all, new int[] {0}, new int[] {1}, Shape.of(1));
            },
            in -> {
              double sum = 0;
              for (int way = 0; way < 81; way++) {
                int[] labels = {way / 27, way / 9 % 3, way / 3 % 3, way % 3};
                double product = 1;
                var text = new StringBuilder();
                for (int t = 0; t < 4; t++) {
                  product *= in[0][t * 3 + labels[t]];
                  if (labels[t] != 2 && (t == 0 || labels[t] != labels[t - 1])) {
                    text.append(labels[t]);
                  }
                }
                sum += text.toString().equals("11") ? product : 0;
              }
              return new double[] {-Math.log(sum)};
            },
            0.1,
            0.9,
            List.of()));
  }
}
