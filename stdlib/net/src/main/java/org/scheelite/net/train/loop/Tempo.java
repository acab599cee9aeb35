package org.scheelite.net.train.loop;

/// The clock of a training: how long it has taken, how fast it is now, how long it waits for data.
public final class Tempo {
  /// The speed of now is that of about so many seconds.
  private static final double WINDOW = 2;

  private static final int SAMPLES = 8;

  private final double[] times = new double[SAMPLES];
  private final double[] batches = new double[SAMPLES];
  private final double[] examples = new double[SAMPLES];
  private final double[] waits = new double[SAMPLES];
  private int taken;
  private long start = System.nanoTime();
  private double before;
  private double all = -1;
  private double waited;
  private long batchesNow;
  private long examplesNow;

  /// Starts the clock.
  void begin() {
    start = System.nanoTime();
    sample(before);
  }

  /// Stops the clock.
  void end() {
    all = elapsed();
  }

  /// Adds the time that was spent before a checkpoint.
  void earlier(double seconds) {
    before = seconds;
  }

  /// Seconds since the start, or for all of it when it is over.
  double elapsed() {
    return all >= 0 ? all : before + (System.nanoTime() - start) * 1e-9;
  }

  /// Takes note that the workers were idle for so long because the next batch was not there.
  void fetched(double idle) {
    waited += idle;
  }

  /// Takes note of what is done.
  void count(long batchesDone, long examplesDone) {
    batchesNow = batchesDone;
    examplesNow = examplesDone;
    double now = elapsed();
    if (now - times[(taken + SAMPLES - 1) % SAMPLES] >= WINDOW / SAMPLES) {
      sample(now);
    }
  }

  private void sample(double now) {
    int at = taken++ % SAMPLES;
    times[at] = now;
    batches[at] = batchesNow;
    examples[at] = examplesNow;
    waits[at] = waited;
  }

  /// Batches in a second, now.
  public double batchesPerSecond() {
    return rate(batches, batchesNow);
  }

  /// Examples in a second, now.
  public double examplesPerSecond() {
    return rate(examples, examplesNow);
  }

  /// The part of the time, now, in which the workers wait for data: from 0 to 1.
  public double waiting() {
    return Math.clamp(rate(waits, waited), 0, 1);
  }

  private double rate(double[] samples, double now) {
    int oldest = taken <= SAMPLES ? 0 : taken % SAMPLES;
    return (now - samples[oldest]) / Math.max(1e-9, elapsed() - times[oldest]);
  }
}
