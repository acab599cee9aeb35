package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.List;

/// Steps between two moments at which all workers wait for each other.
sealed interface Job {

  /// Kernels over the examples, carried out shard by shard.
  record Shards(List<Kernel> kernels) implements Job {}

  /// Kernels over arrays that serve the whole batch, in chains that do not touch each other.
  record Whole(List<Task> tasks) implements Job {}

  /// A part of a chain.
  ///
  /// @param to the end of the elements, or -1 for kernels that are not divisible
  record Task(List<Kernel> kernels, int from, int to) {

    void run(Frame frame) {
      for (int i = 0; i < kernels.size(); i++) {
        Kernel kernel = kernels.get(i);
        if (to >= 0 && kernel instanceof Kernel.Divisible divisible) {
          divisible.run(frame, from, to);
        } else {
          kernel.run(frame);
        }
      }
    }
  }

  /// Kernels that must run in order on the same elements.
  record Chain(int elements, List<Kernel> kernels) {

    /// Parts of this size are worth a thread and still lie in its cache.
    private static final int PART = 8192;

    private static int grain(Kernel kernel) {
      return kernel instanceof Kernel.Divisible divisible ? divisible.grain() : 1;
    }

    List<Task> tasks() {
      if (elements < 0) {
        return List.of(new Task(kernels, 0, -1));
      }
      int grain = kernels.stream().mapToInt(Chain::grain).max().orElse(1);
      int part = (PART + grain - 1) / grain * grain;
      var tasks = new ArrayList<Task>();
      for (int from = 0; from < elements; from += part) {
        tasks.add(new Task(kernels, from, Math.min(elements, from + part)));
      }
      return tasks;
    }
  }
}
