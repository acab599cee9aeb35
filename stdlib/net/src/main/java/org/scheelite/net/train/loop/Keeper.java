package org.scheelite.net.train.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Str;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.file.NetFormat;
import org.scheelite.net.train.checkpoint.CheckpointFolder;
import org.scheelite.net.train.checkpoint.CheckpointName;
import org.scheelite.net.train.checkpoint.DurableFile;
import org.scheelite.net.train.checkpoint.MemoryFormat;
import org.scheelite.net.train.model.TrainedArrays;
import org.scheelite.net.train.setting.TrainMessages;

/// Writes the checkpoints of one [Keeping] and clears old ones away.
///
/// What cannot be written is told once and does not disturb the training.
public final class Keeper {
  private final Keeping keeping;
  private final Frame frame;
  private final Alarm alarm;
  private double last = Double.NEGATIVE_INFINITY;
  private long written = -1;
  private String told = "";

  Keeper(Keeping keeping, Frame frame) {
    this.keeping = keeping;
    this.frame = frame;
    alarm = new Alarm(keeping.interval());
  }

  /// Goes on from a checkpoint.
  void catchUp(Training training) {
    alarm.catchUp(training);
    written = training.batches();
  }

  boolean isDue(Training training, boolean roundEnd) {
    if (!alarm.rings(training, roundEnd) || training.elapsed() - last < keeping.pause()) {
      return false;
    }
    return keeping.folder() || !keeping.best() || isBest(training);
  }

  void finish(Training training, Checkpointing all) {
    boolean wanted = keeping.folder() || !keeping.best() || isBest(training);
    if (wanted && written != training.batches() && training.batches() > 0) {
      write(training, all);
    }
  }

  /// Whether the last batch ended with the least loss so far.
  private static boolean isBest(Training training) {
    return lowest(training) == training.batches();
  }

  /// The batch after which the loss was the least: the validation loss, else that of rounds.
  private static long lowest(Training training) {
    Validation validation = training.validation();
    Series losses = validation == null ? training.roundLosses() : validation.losses();
    Series places = validation == null ? training.roundPositions() : validation.positions();
    long place = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < losses.size(); i++) {
      if (losses.get(i) < least) {
        least = losses.get(i);
        place = (long) places.get(i);
      }
    }
    return place;
  }

  // ---------------------------------------------------------------- writing

  void write(Training training, Checkpointing all) {
    Map<org.scheelite.net.Path, Object> arrays = training.model().arrays().snapshot(null);
    if (!TrainedArrays.finite(arrays)) {
      return;
    }
    last = training.elapsed();
    Path target =
        keeping.folder() ? keeping.path().resolve(name(training, all).text()) : keeping.path();
    String listed = target.toString();
    boolean fresh = !all.files().contains(listed);
    if (fresh) {
      all.files().add(listed);
    }
    try {
      DurableFile.write(target, draft(target, all), pieces(training.net(arrays), training, all));
      written = training.batches();
      all.wrote(listed);
      told = "";
      if (keeping.folder()) {
        clear(training, all);
      }
    } catch (IOException failed) {
      if (fresh) {
        all.files().remove(listed);
      }
      tell(listed, failed);
    }
  }

  private List<ByteBuffer> pieces(Net net, Training training, Checkpointing all) {
    byte[] bytes = new NetFormat().encode(net, Map.of(), frame);
    if (bytes == null) {
      throw new IllegalStateException("a net that cannot be written");
    }
    var pieces = new ArrayList<ByteBuffer>();
    pieces.add(ByteBuffer.wrap(bytes));
    pieces.addAll(MemoryFormat.encode(all.memory(training)));
    return pieces;
  }

  private static String draft(Path target, Checkpointing all) {
    return "." + all.start() + "_" + all.counter() + "_" + target.getFileName() + ".part";
  }

  private static CheckpointName name(Training training, Checkpointing all) {
    double loss =
        training.rounds() > 0
            ? training.roundLosses().last()
            : training.batchLosses().mean(training.batchLosses().size());
    String losses = CheckpointName.loss(loss);
    Validation validation = training.validation();
    if (validation != null && validation.losses().size() > 0) {
      losses += "_" + CheckpointName.loss(validation.losses().last());
    }
    return new CheckpointName(
        all.start(), all.counter(), training.rounds(), training.batches(), losses);
  }

  /// Deletes files of this training beyond those that are to be kept.
  private void clear(Training training, Checkpointing all) throws IOException {
    if (keeping.most() == Long.MAX_VALUE) {
      return;
    }
    List<CheckpointFolder.Entry> own =
        new CheckpointFolder(keeping.path())
            .newestFirst().stream()
                .filter(
                    entry ->
                        entry.name().start().equals(all.start())
                            && entry.name().counter() == all.counter())
                .toList();
    Path best = keeping.best() ? best(own, training) : null;
    for (CheckpointFolder.Entry entry :
        own.subList((int) Math.min(own.size(), keeping.most()), own.size())) {
      if (!entry.path().equals(best)) {
        Files.deleteIfExists(entry.path());
        all.files().remove(entry.path().toString());
      }
    }
  }

  /// The checkpoint with the least loss at its batch.
  private static @Nullable Path best(List<CheckpointFolder.Entry> own, Training training) {
    Validation validation = training.validation();
    Series losses = validation == null ? training.roundLosses() : validation.losses();
    Series places = validation == null ? training.roundPositions() : validation.positions();
    Path best = null;
    double least = Double.POSITIVE_INFINITY;
    for (CheckpointFolder.Entry entry : own) {
      for (int i = 0; i < losses.size(); i++) {
        if (places.get(i) == entry.name().batch() && losses.get(i) <= least) {
          least = losses.get(i);
          best = entry.path();
        }
      }
    }
    return best;
  }

  /// Why the system refuses, in words.
  public static String why(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "access is denied";
      case FileAlreadyExistsException _, NotDirectoryException _ ->
          "there is a file where a folder should be";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(failed.getMessage());
    };
  }

  private void tell(String file, IOException failed) {
    String why = why(failed);
    if (!why.equals(told)) {
      told = why;
      frame.message(TrainMessages.CHECKPOINT_FAILED, Str.of(file), NetFault.words(why));
    }
  }
}
