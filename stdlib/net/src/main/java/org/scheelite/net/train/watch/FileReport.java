package org.scheelite.net.train.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Str;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Keeper;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.progress.RowFile;
import org.scheelite.net.train.progress.TrainingEvent;
import org.scheelite.net.train.progress.TrainingEvent.Kind;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;

/// A file that gets a row now and then while a net is trained; files of JSON lines also tell when
/// it begins and ends and what checkpoints there are.
///
/// A training that goes on from a checkpoint drops the rows that came after it and goes on behind
/// those before. A file that cannot be written is told once and disturbs nothing.
public final class FileReport implements Watchers.Watcher {
  private final Path path;
  private final Interval interval;
  private final boolean all;
  private final Alarm alarm;
  private final double pause;
  private final Progress progress;
  private final Frame frame;
  private @Nullable RowFormat format;
  private @Nullable RowFile file;
  private long kept;
  private long checkpoints;
  private double last = Double.NEGATIVE_INFINITY;

  FileReport(Path path, Interval interval, double pause, Progress progress, Frame frame) {
    this.path = path;
    this.interval = interval;
    this.pause = pause;
    this.progress = progress;
    this.frame = frame;
    all = RowFormat.of(path.toString(), List.of()).all();
    alarm = new Alarm(interval);
  }

  private String key() {
    return "report " + path;
  }

  @Override
  public void remember(Memory memory) {
    RowFile open = file;
    memory.put(key(), open == null ? 0 : open.length());
  }

  @Override
  public void recall(Memory memory, Training training) throws Unfit {
    kept = memory.has(key()) ? memory.whole(key()) : 0;
  }

  @Override
  public void begin(Training training) {
    alarm.catchUp(training);
    checkpoints = training.checkpointing().writes();
    try {
      file = RowFile.open(path, kept);
    } catch (IOException failed) {
      tell(failed);
      return;
    }
    if (all) {
      Path from = training.checkpointing().from();
      add(from == null ? Kind.STARTED : Kind.RESUMED, from == null ? "" : from.toString());
    }
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    checkpoint(training);
    if (alarm.rings(training, roundEnd) && training.elapsed() - last >= pause) {
      last = training.elapsed();
      add(interval.unit() == Interval.Unit.ROUNDS ? Kind.ROUND : Kind.PROGRESS, "");
    }
    return null;
  }

  private void checkpoint(Training training) {
    if (all && training.checkpointing().writes() > checkpoints) {
      checkpoints = training.checkpointing().writes();
      add(Kind.CHECKPOINT, training.checkpointing().newest());
    }
  }

  @Override
  public void end(Training training) {
    checkpoint(training);
    if (all) {
      add(Kind.ENDED, training.reason());
    }
    RowFile open = file;
    if (open != null) {
      file = null;
      try {
        open.close();
      } catch (IOException failed) {
        tell(failed);
      }
    }
  }

  private void add(Kind kind, String detail) {
    RowFile open = file;
    if (open == null) {
      return;
    }
    RowFormat rows = format;
    if (rows == null) {
      rows = RowFormat.of(path.toString(), progress.measurements());
      format = rows;
    }
    Map<String, Object> facts = new TrainingEvent(kind, progress.standing(), detail).facts();
    if (!all) {
      facts.keySet().removeAll(List.of("Event", "File", "Reason"));
    }
    try {
      open.add(rows.head(), rows.between(), rows.row().apply(facts), rows.tail());
    } catch (IOException failed) {
      file = null;
      tell(failed);
    }
  }

  private void tell(IOException failed) {
    frame.message(
        TrainMessages.REPORT_FAILED, Str.of(path.toString()), NetFault.words(Keeper.why(failed)));
  }
}
