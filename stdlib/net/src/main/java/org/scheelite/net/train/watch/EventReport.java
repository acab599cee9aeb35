package org.scheelite.net.train.watch;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Console;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Validation;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.progress.TrainingEvent;
import org.scheelite.net.train.progress.TrainingEvent.Kind;

/// Tells the host program what happens in a training.
public final class EventReport implements Watchers.Watcher {
  /// At least so often something is told, in seconds.
  private static final double PERIOD = 0.1;

  private final Console console;
  private final Progress progress;
  private double last;
  private int validations;
  private long checkpoints;

  public EventReport(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
  }

  private void tell(Kind kind, String detail, Training training) {
    console.event(new TrainingEvent(kind, progress.standing(), detail));
    last = training.elapsed();
  }

  @Override
  public void begin(Training training) {
    validations = validations(training);
    checkpoints = training.checkpointing().writes();
    var from = training.checkpointing().from();
    tell(from == null ? Kind.STARTED : Kind.RESUMED, from == null ? "" : from.toString(), training);
  }

  private static int validations(Training training) {
    Validation validation = training.validation();
    return validation == null ? 0 : validation.losses().size();
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    checkpoint(training);
    if (validations(training) > validations) {
      validations = validations(training);
      tell(Kind.VALIDATION, "", training);
    }
    if (roundEnd) {
      tell(Kind.ROUND, "", training);
    } else if (training.elapsed() - last >= PERIOD) {
      tell(Kind.PROGRESS, "", training);
    }
    return null;
  }

  private void checkpoint(Training training) {
    if (training.checkpointing().writes() > checkpoints) {
      checkpoints = training.checkpointing().writes();
      tell(Kind.CHECKPOINT, training.checkpointing().newest(), training);
    }
  }

  @Override
  public void end(Training training) {
    checkpoint(training);
    tell(Kind.ENDED, training.reason(), training);
  }
}
