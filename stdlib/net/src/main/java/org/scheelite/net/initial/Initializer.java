package org.scheelite.net.initial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Path;
import org.scheelite.net.number.Numbers;

/// Gives arrays their starting values.
///
/// Arrays are drawn one after the other in the order of the net from one stream of random numbers,
/// so that the same seed gives the same values everywhere.
public record Initializer(Method method, Distribution weights, @Nullable Distribution biases) {
  /// What `NetInitialize` and `NetTrain` use by default: He's method with a normal distribution.
  public static final Initializer KAIMING =
      new Initializer(Method.KAIMING, new Distribution(Distribution.Kind.NORMAL, 0, 1), null);

  /// The seed that `NetInitialize` uses by default.
  public static final long SEED = 1234;

  /// How large the numbers are.
  public enum Method {
    /// Variance 2 / fan-in (He 2015): keeps the variance through layers with ramps.
    KAIMING,
    /// Variance 2 / (fan-in + fan-out) (Glorot 2010).
    XAVIER,
    /// Orthogonal rows or columns.
    ORTHOGONAL,
    /// The given distribution as it is.
    RANDOM,
    /// The identity matrix with some noise.
    IDENTITY
  }

  /// A distribution of single numbers.
  ///
  /// @param centre the mean of a normal distribution, the lower end of a uniform one
  /// @param spread the standard deviation of a normal distribution, the width of a uniform one
  public record Distribution(Kind kind, double centre, double spread) {

    /// Families of distributions.
    public enum Kind {
      NORMAL,
      UNIFORM
    }

    double draw(Draws draws) {
      return kind == Kind.NORMAL
          ? centre + spread * draws.normal()
          : centre + spread * draws.uniform();
    }
  }

  /// A copy of the net in which the unset arrays (or all of them) have values.
  ///
  /// @throws NetFault where the size of an array is not known
  public Net initialise(Net net, long seed, boolean all) {
    var draws = new Draws(seed);
    var values = new LinkedHashMap<Path, NumArray>();
    visit(net, Path.ROOT, all, draws, values);
    return net.withArrays(values);
  }

  private void visit(Net net, Path path, boolean all, Draws draws, Map<Path, NumArray> values) {
    for (ArraySlot slot : net.arrays()) {
      Path place = slot.place(path);
      if ((slot.value() == null || all) && !values.containsKey(place)) {
        int[] sizes = slot.sizes();
        if (sizes == null) {
          throw new NetFault(NetMessages.UNKNOWN_ARRAY.by(net.head().name()), place.expr(), net);
        }
        float[] data = values(net.layer().start(slot.name()), sizes, draws);
        values.put(place, NumArray.of(sizes, data));
      }
    }
    net.parts().forEach(part -> visit(part.net(), path.child(part.key()), all, draws, values));
  }

  private float[] values(Layer.Start start, int[] sizes, Draws draws) {
    var data = new float[(int) Numbers.total(sizes)];
    switch (start) {
      case DRAWN -> draw(data, sizes, draws);
      case ONE -> java.util.Arrays.fill(data, 1);
      case TENTH -> java.util.Arrays.fill(data, 0.1f);
      case ZERO -> {
        if (biases != null) {
          fill(data, biases, draws);
        }
      }
    }
    return data;
  }

  private void draw(float[] data, int[] sizes, Draws draws) {
    int rows = sizes.length == 0 ? 1 : sizes[0];
    int fanIn = Math.max(1, data.length / rows);
    int field = sizes.length < 2 ? 1 : Math.max(1, fanIn / sizes[1]);
    switch (method) {
      case KAIMING -> fill(data, scaled(2.0 / fanIn), draws);
      case XAVIER -> fill(data, scaled(2.0 / (fanIn + (double) rows * field)), draws);
      case RANDOM -> fill(data, weights, draws);
      case IDENTITY -> {
        fill(data, weights, draws);
        for (int i = 0; i < Math.min(rows, fanIn); i++) {
          data[i * fanIn + i] += 1;
        }
      }
      case ORTHOGONAL -> {
        fill(data, new Distribution(Distribution.Kind.NORMAL, 0, 1), draws);
        Orthogonal.make(data, rows, fanIn);
      }
    }
  }

  /// The distribution of mean 0 and this variance, of the family of the weights.
  private Distribution scaled(double variance) {
    double deviation = Math.sqrt(variance);
    if (weights.kind == Distribution.Kind.NORMAL) {
      return new Distribution(Distribution.Kind.NORMAL, 0, deviation);
    }
    double half = deviation * Math.sqrt(3);
    return new Distribution(Distribution.Kind.UNIFORM, -half, 2 * half);
  }

  private static void fill(float[] data, Distribution distribution, Draws draws) {
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) distribution.draw(draws);
    }
  }
}
