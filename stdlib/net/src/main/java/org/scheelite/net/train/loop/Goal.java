package org.scheelite.net.train.loop;

/// When training is long enough.
///
/// @param rounds the most rounds
/// @param seconds the most time; infinite for any
/// @param hard whether time may end the first round too
public record Goal(long rounds, double seconds, boolean hard) {
  /// How long training takes where nothing is said.
  private static final double USUAL_SECONDS = 20;

  private static final long MOST_ROUNDS = 10_000;

  /// The goal that options set.
  ///
  /// @param rounds the number of rounds; 0 where it is not given
  /// @param seconds the time; not-a-number where it is not given
  public static Goal of(long rounds, double seconds) {
    if (rounds == 0 && Double.isNaN(seconds)) {
      return new Goal(MOST_ROUNDS, USUAL_SECONDS, false);
    }
    return new Goal(
        rounds == 0 ? Long.MAX_VALUE : rounds,
        Double.isNaN(seconds) ? Double.POSITIVE_INFINITY : seconds,
        true);
  }

  /// Whether no batch is to be begun after those that were.
  boolean reached(Training training) {
    long batches = training.source().batches();
    if (training.issued() / batches >= rounds) {
      return true;
    }
    return seconds < Double.POSITIVE_INFINITY
        && (hard || training.issued() >= batches)
        && training.elapsed() >= seconds;
  }

  /// How many batches there will be, estimated where time decides.
  public long batches(Training training) {
    long batches = training.source().batches();
    long most = rounds > Long.MAX_VALUE / batches ? Long.MAX_VALUE : rounds * batches;
    if (seconds == Double.POSITIVE_INFINITY || training.batches() == 0) {
      return most;
    }
    double each = training.elapsed() / training.batches();
    return Math.max(training.issued(), (long) Math.min(most, Math.ceil(seconds / each)));
  }

  /// The part that is done, from 0 to 1.
  double fraction(Training training) {
    double done = (double) training.batches() / training.source().batches() / rounds;
    return Math.min(1, Math.max(done, training.elapsed() / seconds));
  }

  /// The seconds left, as far as they can be told.
  public double left(Training training) {
    double elapsed = training.elapsed();
    double byRounds =
        rounds == Long.MAX_VALUE || training.batches() == 0
            ? Double.POSITIVE_INFINITY
            : elapsed * ((double) rounds * training.source().batches() / training.batches() - 1);
    return Math.max(0, Math.min(byRounds, seconds - elapsed));
  }

  /// Why training is over.
  String words(Training training) {
    return training.issued() / training.source().batches() >= rounds
        ? "the number of rounds is reached"
        : "the time is over";
  }
}
