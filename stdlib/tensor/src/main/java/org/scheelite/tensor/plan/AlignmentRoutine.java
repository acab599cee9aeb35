package org.scheelite.tensor.plan;

import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// The connectionist temporal loss: minus the logarithm of the probability that a sequence of
/// classes, with repetitions and blanks put in, gives the target; then its gradient.
///
/// Source: A. Graves et al., *Connectionist Temporal Classification*, 2006; calculated with
/// logarithms.
///
/// @param shape steps and classes of the probabilities, the last class being the blank
/// @param most the length of the longest target
record AlignmentRoutine(Shape shape, int most) implements Routine {

  /// Smaller probabilities count as this one, so that no loss or gradient is infinite.
  private static final double LEAST = 1e-30;

  @Override
  public void run(Frame f, Places p, int rows) {
    int steps = shape.dim(0);
    int places = 2 * most + 1;
    double[] work = f.scratch().doubles(2 * steps * places);
    int[] labels = f.scratch().integers(0, places);
    for (int row = 0; row < rows; row++) {
      int length = Math.clamp((int) Precision.get(p.array(f, 3), p.at(f, 3, row)), 0, most);
      int count = Math.clamp((int) Precision.get(p.array(f, 2), p.at(f, 2, row)), 1, steps);
      for (int i = 0; i < 2 * length + 1; i++) {
        int at = p.at(f, 1, row) + i / 2;
        labels[i] = i % 2 == 0 ? shape.dim(1) - 1 : (int) Precision.get(p.array(f, 1), at);
      }
      var lattice =
          new Lattice(p.array(f, 0), p.at(f, 0, row), shape.dim(1), count, 2 * length + 1, labels);
      lattice.run(work, work.length / 2, p.resultArray(f), p.resultAt(f, row), shape.size());
    }
  }

  /// Steps and places of the target with blanks, for one example.
  private record Lattice(Object x, int at, int classes, int steps, int places, int[] labels) {

    double log(int t, int place) {
      return Math.log(Math.max(LEAST, Precision.get(x, at + t * classes + labels[place])));
    }

    /// Whether a step may leave out the blank before a place.
    boolean skips(int place) {
      return place >= 2 && place % 2 == 1 && labels[place] != labels[place - 2];
    }

    void run(double[] work, int half, Object to, int toAt, int size) {
      before(work);
      after(work, half);
      int last = (steps - 1) * places;
      double total = work[last + places - 1];
      if (places > 1) {
        total = sum(total, work[last + places - 2]);
      }
      Precision.fill(to, toAt, size + 1, 0);
      set(to, toAt, -total);
      if (total == Double.NEGATIVE_INFINITY) {
        return;
      }
      for (int t = 0; t < steps; t++) {
        for (int s = 0; s < places; s++) {
          double share = work[t * places + s] + work[half + t * places + s] - log(t, s) - total;
          int place = toAt + 1 + t * classes + labels[s];
          set(to, place, Precision.get(to, place) - Math.exp(share));
        }
      }
    }

    /// Logarithms of the probabilities of all ways to a place, its own step included.
    private void before(double[] a) {
      for (int t = 0; t < steps; t++) {
        for (int s = 0; s < places; s++) {
          double way = Double.NEGATIVE_INFINITY;
          if (t == 0) {
            way = s < 2 ? 0 : way;
          } else {
            int row = (t - 1) * places;
            way = a[row + s];
            way = s >= 1 ? sum(way, a[row + s - 1]) : way;
            way = skips(s) ? sum(way, a[row + s - 2]) : way;
          }
          a[t * places + s] = way + log(t, s);
        }
      }
    }

    /// Logarithms of the probabilities of all ways from a place to the end, its own step left out.
    private void after(double[] b, int half) {
      for (int t = steps - 1; t >= 0; t--) {
        for (int s = 0; s < places; s++) {
          double way = Double.NEGATIVE_INFINITY;
          if (t == steps - 1) {
            way = s >= places - 2 ? 0 : way;
          } else {
            int row = half + (t + 1) * places;
            way = b[row + s] + log(t + 1, s);
            way = s + 1 < places ? sum(way, b[row + s + 1] + log(t + 1, s + 1)) : way;
            boolean skip = s + 2 < places && skips(s + 2);
            way = skip ? sum(way, b[row + s + 2] + log(t + 1, s + 2)) : way;
          }
          b[half + t * places + s] = way;
        }
      }
    }

    private static double sum(double a, double b) {
      double most = Math.max(a, b);
      return most == Double.NEGATIVE_INFINITY
          ? most
          : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }

    private static void set(Object array, int at, double value) {
      if (array instanceof float[] floats) {
        floats[at] = (float) value;
      } else {
        ((double[]) array)[at] = value;
      }
    }
  }
}
