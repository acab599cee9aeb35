package org.scheelite.net.train.checkpoint;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The name of a checkpoint in a folder, `start_counter_round_batch_loss.wlnet`.
///
/// Rounds and batches are padded with zeros, so that names in the order of the alphabet are in the
/// order of time. A training that goes on keeps start and counter.
///
/// @param start when the training began, as in `DateString["ISODateTime"]`
/// @param counter the number of the call of `NetTrain` in its session
/// @param round how many rounds were over
/// @param batch how many batches were over
/// @param losses the training loss, and the validation loss where there is one
public record CheckpointName(String start, long counter, long round, long batch, String losses) {
  /// Earlier ones first.
  public static final Comparator<CheckpointName> ORDER =
      Comparator.comparing(CheckpointName::start)
          .thenComparingLong(CheckpointName::counter)
          .thenComparingLong(CheckpointName::batch);

  private static final String ENDING = ".wlnet";

  /// A loss as names have it.
  public static String loss(double loss) {
    return String.format(Locale.ROOT, "%.3e", loss);
  }

  /// The name as text.
  public String text() {
    return String.format(
        Locale.ROOT, "%s_%d_%04d_%07d_%s%s", start, counter, round, batch, losses, ENDING);
  }

  /// Reads a name; null where it is none of a checkpoint.
  public static @Nullable CheckpointName read(String text) {
    String[] parts = text.split("_", 5);
    if (parts.length < 5 || !text.endsWith(ENDING)) {
      return null;
    }
    for (int i = 1; i < 4; i++) {
      if (!parts[i].matches("\\d{1,18}")) {
        return null;
      }
    }
    return new CheckpointName(
        parts[0],
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        parts[4].substring(0, parts[4].length() - ENDING.length()));
  }
}
