package org.scheelite.tensor.plan;

import java.util.List;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;

/// The kinds of kernels that are no matrix product.
final class Kernels {

  private Kernels() {}

  /// Generated loops over all rows of a shard.
  ///
  /// @param rows rows per example, 0 for a single row
  record Loops(Loop loop, LoopCode code, int rows) implements Kernel {
    @Override
    public void run(Frame f) {
      code.run(f.arrays, f.starts, 0, f.rows(rows));
    }

    @Override
    public String toString() {
      return loop.toString();
    }
  }

  /// A generated loop over elements, each on its own.
  record Elements(Loop loop, LoopCode code, int elements) implements Kernel.Divisible {
    @Override
    public void run(Frame f, int from, int to) {
      code.run(f.arrays, f.starts, from, to - from);
    }

    @Override
    public String toString() {
      return elements + " elements of " + loop;
    }
  }

  /// Sets an array to one number.
  record Fill(int slot, int size, int rows, double value) implements Kernel {
    @Override
    public void run(Frame f) {
      Precision.fill(f.arrays[slot], f.starts[slot], size * f.rows(rows), value);
    }

    @Override
    public String toString() {
      return "fill @" + slot + " with " + value;
    }
  }

  /// Puts the same array into each row.
  record Repeat(int from, int to, int size, int rows) implements Kernel {
    @Override
    public void run(Frame f) {
      for (int row = 0; row < f.rows(rows); row++) {
        System.arraycopy(f.arrays[from], 0, f.arrays[to], f.starts[to] + row * size, size);
      }
    }

    @Override
    public String toString() {
      return "@" + to + " = @" + from + " in each row";
    }
  }

  /// Adds up the rows of a shard.
  record SumRows(int from, int to, int size, int rows) implements Kernel {
    @Override
    public void run(Frame f) {
      f.blas.sumRows(
          f.rows(rows), size, f.blocks[from], f.starts[from], f.blocks[to], f.starts[to]);
    }

    @Override
    public String toString() {
      return "@" + to + " = sum of the rows of @" + from;
    }
  }

  /// Several kernels as one.
  record Sequence(List<Kernel> parts) implements Kernel {
    @Override
    public void run(Frame f) {
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).run(f);
      }
    }

    @Override
    public String toString() {
      return String.join(" then ", parts.stream().map(Kernel::toString).toList());
    }
  }

  /// Adds up the parts that the shards have made, in the order of shards.
  record Combine(int parts, int to, int elements) implements Kernel.Divisible {
    @Override
    public void run(Frame f, int from, int end) {
      if (f.arrays[parts] instanceof float[] source) {
        Sums.add(source, f.shards, elements, (float[]) f.arrays[to], from, end);
      } else {
        double[] source = (double[]) f.arrays[parts];
        Sums.add(source, f.shards, elements, (double[]) f.arrays[to], from, end);
      }
    }

    @Override
    public String toString() {
      return "sum of the shards' @" + parts + " to @" + to;
    }
  }

  /// Uniform random numbers, numbered by stream, example and element.
  record Random(int slot, int size, int rows, int stream) implements Kernel {
    @Override
    public void run(Frame f) {
      int first = rows == 0 ? 0 : f.firstExample * rows;
      long key = RandomNumbers.mix(f.randomKey + stream);
      for (int row = 0; row < f.rows(rows); row++) {
        long rowKey = RandomNumbers.mix(key + first + row);
        RandomNumbers.uniform(rowKey, f.arrays[slot], f.starts[slot] + row * size, size);
      }
    }

    @Override
    public String toString() {
      return "random @" + slot;
    }
  }
}
