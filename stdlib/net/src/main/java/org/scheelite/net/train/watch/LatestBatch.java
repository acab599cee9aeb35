package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Path;
import org.scheelite.net.Results;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.loop.Series;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.model.Examination;
import org.scheelite.tensor.Precision;

/// What functions can learn of the latest batch. Losses and gradients are those with the arrays as
/// they are after the step; they take a run of their own, once for each batch.
public final class LatestBatch {
  static final List<String> KEYS =
      List.of(
          "BatchData",
          "BatchIndices",
          "ExampleLosses",
          "Gradients",
          "GradientsRMS",
          "GradientsVector");

  private final Training training;
  private long examined = -1;
  private Examination.@Nullable Findings findings;

  LatestBatch(Training training) {
    this.training = training;
  }

  /// The value of one of the keys; `None` before the first batch.
  Expr value(String key) {
    Feeds feeds = training.latest();
    if (feeds == null || training.batches() == 0) {
      return Sym.NONE;
    }
    return switch (key) {
      case "BatchData" -> data(feeds);
      case "BatchIndices" -> indices(feeds);
      case "ExampleLosses" -> reals(findings(feeds).losses());
      case "Gradients" -> gradients(feeds);
      case "GradientsVector" -> reals(vector(feeds));
      case "GradientsRMS" -> {
        double[] all = vector(feeds);
        double sum = 0;
        for (double x : all) {
          sum += x * x;
        }
        yield Real.of(Math.sqrt(sum / Math.max(1, all.length)));
      }
      default -> Sym.NONE;
    };
  }

  private static Expr reals(double... values) {
    return Results.array(values, new int[] {values.length}, Element.REAL);
  }

  private static Expr indices(Feeds feeds) {
    int[] places = feeds.places();
    if (places == null) {
      return Sym.NONE;
    }
    long[] counted = new long[places.length];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = places[i] + 1L;
    }
    return Packed.of(counted);
  }

  private Expr data(Feeds feeds) {
    Assoc.Builder all = Assoc.builder();
    int i = 0;
    for (DataPort port : training.model().dataPorts()) {
      Object array = feeds.array(i);
      Object lengths = feeds.lengths(i);
      int filled = feeds.sizes().isEmpty() ? 0 : feeds.sizes().get(i);
      PortType type = filled == 0 ? port.type() : port.type().padded(filled, port.input());
      int[] sizes = type.sizes();
      if (array != null && sizes != null) {
        Expr values =
            filled == 0 || lengths == null
                ? values(array, 0, dims(feeds.count(), sizes))
                : sequences(array, sizes, lengths, feeds.count());
        all.put(Str.of(port.key()), values);
      }
      i++;
    }
    return all.build();
  }

  private static int[] dims(int count, int... rest) {
    int[] dims = new int[rest.length + 1];
    dims[0] = count;
    System.arraycopy(rest, 0, dims, 1, rest.length);
    return dims;
  }

  private static Expr values(Object array, int from, int... dims) {
    int total = 1;
    for (int dim : dims) {
      total *= dim;
    }
    double[] values = new double[total];
    for (int k = 0; k < total; k++) {
      values[k] = Precision.get(array, from + k);
    }
    return Results.array(values, dims, Element.REAL);
  }

  /// Sequences without what they were filled up with.
  private static Expr sequences(Object array, int[] filled, Object lengths, int count) {
    int step = 1;
    for (int size : filled) {
      step *= size;
    }
    var all = new ArrayList<Expr>();
    for (int i = 0; i < count; i++) {
      int[] dims = filled.clone();
      dims[0] = (int) Precision.get(lengths, i);
      all.add(values(array, i * step, dims));
    }
    return Lists.of(all);
  }

  private Examination.Findings findings(Feeds feeds) {
    if (examined != training.batches()) {
      findings = training.model().examine(feeds);
      examined = training.batches();
    }
    return Objects.requireNonNull(findings);
  }

  private Expr gradients(Feeds feeds) {
    Assoc.Builder all = Assoc.builder();
    for (Map.Entry<Path, NumArray> slope : findings(feeds).gradients().entrySet()) {
      all.put(slope.getKey().expr(), slope.getValue());
    }
    return all.build();
  }

  private double[] vector(Feeds feeds) {
    var values = new Series();
    findings(feeds)
        .gradients()
        .values()
        .forEach(
            slope -> {
              for (int i = 0; i < slope.total(); i++) {
                values.add(slope.real(i));
              }
            });
    return values.toArray(0);
  }
}
