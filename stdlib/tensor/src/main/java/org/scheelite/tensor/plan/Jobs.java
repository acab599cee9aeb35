package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers kernels into jobs: those over examples in order; those over whole arrays in chains that
/// may run beside each other.
final class Jobs {

  private final Map<Kernel, Set<Integer>> reads;
  private final Map<Kernel, Set<Integer>> writes;
  private final List<Job> jobs = new ArrayList<>();
  private final List<Kernel> shards = new ArrayList<>();
  private final List<Open> chains = new ArrayList<>();

  /// A chain that still grows.
  private static final class Open {
    final List<Kernel> kernels = new ArrayList<>();
    final Set<Integer> reads = new HashSet<>();
    final Set<Integer> writes = new HashSet<>();
    int elements;
  }

  Jobs(Map<Kernel, Set<Integer>> reads, Map<Kernel, Set<Integer>> writes) {
    this.reads = reads;
    this.writes = writes;
  }

  void shard(Kernel kernel) {
    closeChains();
    shards.add(kernel);
  }

  void whole(Kernel kernel) {
    closeShards();
    Set<Integer> in = reads.getOrDefault(kernel, Set.of());
    Set<Integer> out = writes.getOrDefault(kernel, Set.of());
    int elements = kernel instanceof Kernel.Divisible d ? d.elements() : -1;
    List<Open> touching = chains.stream().filter(c -> touches(c, in, out)).toList();
    if (touching.size() > 1 || touching.size() == 1 && touching.getFirst().elements != elements) {
      closeChains();
      touching = List.of();
    }
    Open chain = touching.isEmpty() ? new Open() : touching.getFirst();
    if (touching.isEmpty()) {
      chain.elements = elements;
      chains.add(chain);
    }
    chain.kernels.add(kernel);
    chain.reads.addAll(in);
    chain.writes.addAll(out);
  }

  private static boolean touches(Open chain, Set<Integer> reads, Set<Integer> writes) {
    return reads.stream().anyMatch(chain.writes::contains)
        || writes.stream().anyMatch(s -> chain.writes.contains(s) || chain.reads.contains(s));
  }

  private void closeChains() {
    if (!chains.isEmpty()) {
      var tasks = new ArrayList<Job.Task>();
      for (Open chain : chains) {
        tasks.addAll(new Job.Chain(chain.elements, List.copyOf(chain.kernels)).tasks());
      }
      jobs.add(new Job.Whole(tasks));
      chains.clear();
    }
  }

  private void closeShards() {
    if (!shards.isEmpty()) {
      jobs.add(new Job.Shards(List.copyOf(shards)));
      shards.clear();
    }
  }

  List<Job> close() {
    closeShards();
    closeChains();
    return jobs;
  }
}
