package org.scheelite.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long one thing took that was done several times.
///
/// The processor time is that of the whole process: of all threads, collector and compiler
/// included. On a machine with other work it says more than the clock does.
final class Times {
  private final List<Double> clock = new ArrayList<>();
  private double processor;

  /// Does it once more.
  ///
  /// @param repeats how often the body does what is measured
  void measure(int repeats, Runnable body) {
    double before = processorTime();
    double time = time(body);
    clock.add(time / repeats);
    clock.sort(null);
    processor += (processorTime() - before) / repeats;
  }

  /// Runs something once.
  ///
  /// @return how long it took by the clock, in milliseconds
  static double time(Runnable body) {
    long start = System.nanoTime();
    body.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e6;
  }

  int count() {
    return clock.size();
  }

  /// Half of the times are at most this.
  double median() {
    int middle = clock.size() / 2;
    return clock.size() % 2 == 1
        ? clock.get(middle)
        : (clock.get(middle - 1) + clock.get(middle)) / 2;
  }

  double best() {
    return clock.getFirst();
  }

  /// The mean processor time.
  double processor() {
    return processor / Math.max(1, clock.size());
  }

  /// Median, best and processor time as columns of a table.
  String columns() {
    return text(median()) + " | " + text(best()) + " | " + text(processor());
  }

  /// A time with three digits or so.
  static String text(double milliseconds) {
    int decimals = milliseconds >= 100 ? 0 : milliseconds >= 10 ? 1 : milliseconds >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", milliseconds);
  }
}
