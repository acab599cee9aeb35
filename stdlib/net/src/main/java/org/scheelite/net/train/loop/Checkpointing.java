package org.scheelite.net.train.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.checkpoint.CheckpointFolder;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.MemoryFormat;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.std.io.file.FileAccess;

/// The checkpoints of a training: the option `TrainingProgressCheckpointing`.
///
/// It finds the checkpoint to go on from, and has [Keeper]s write new ones.
public final class Checkpointing {
  /// How often nets were trained in a session.
  private static final StateKey<AtomicLong> CALLS =
      new StateKey<>("calls of NetTrain", AtomicLong::new);

  private final List<Keeper> keepers;
  private final @Nullable Path from;
  private final @Nullable Memory resumed;
  private final String start;
  private final long counter;
  private final List<String> files = new ArrayList<>();
  private long seed;
  private long writes;
  private String newest = "";

  private Checkpointing(
      List<Keeper> keepers,
      @Nullable Path from,
      @Nullable Memory resumed,
      String start,
      long counter,
      List<String> files) {
    this.keepers = keepers;
    this.from = from;
    this.resumed = resumed;
    this.start = start;
    this.counter = counter;
    this.files.addAll(files);
  }

  /// Writes nothing.
  static Checkpointing none() {
    return new Checkpointing(List.of(), null, null, "", 0, List.of());
  }

  /// Reads a value of the option, and the checkpoint to go on from where it asks for that.
  ///
  /// @throws NetFault where it cannot be read
  public static Checkpointing read(Expr value, Frame frame) {
    long call = frame.state(CALLS).incrementAndGet();
    if (value.equals(Sym.NONE)) {
      return none();
    }
    List<Keeping> all = settings(value, frame);
    var access = new FileAccess("NetTrain", frame);
    if (!access.may(Capability.WRITE_FILES)) {
      return none();
    }
    List<Keeper> keepers = all.stream().map(keeping -> new Keeper(keeping, frame)).toList();
    for (Keeping keeping : all) {
      if (keeping.resume() && access.may(Capability.READ_FILES)) {
        Checkpointing found = newest(keeping, keepers, frame);
        if (found != null) {
          return found;
        }
      }
    }
    String now =
        LocalDateTime.now()
            .truncatedTo(ChronoUnit.SECONDS)
            .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    return new Checkpointing(keepers, null, null, named(now), call, List.of());
  }

  /// A time as file names can have it everywhere.
  private static String named(String time) {
    return java.io.File.separatorChar == '/' ? time : time.replace(':', '-');
  }

  private static List<Keeping> settings(Expr value, Frame frame) {
    if (value instanceof Normal list
        && Lists.isList(list)
        && list.size() > 0
        && list.arg(0) instanceof Normal inner
        && Lists.isList(inner)) {
      return list.args().stream().map(one -> Keeping.read(one, frame)).toList();
    }
    return List.of(Keeping.read(value, frame));
  }

  // ---------------------------------------------------------------- going on

  /// The newest checkpoint that can be read; null where there is none.
  private static @Nullable Checkpointing newest(
      Keeping keeping, List<Keeper> keepers, Frame frame) {
    for (Path path : candidates(keeping)) {
      try {
        frame.budget().reserve(Files.size(path));
        Memory memory = MemoryFormat.decode(Files.readAllBytes(path));
        String files = memory.text("files");
        var found =
            new Checkpointing(
                keepers,
                path,
                memory,
                memory.text("start"),
                memory.whole("counter"),
                files.isEmpty() ? List.of() : List.of(files.split("\n")));
        found.seed = memory.whole("seed");
        return found;
      } catch (Unfit unfit) {
        frame.message(
            TrainMessages.CHECKPOINT_DAMAGED,
            Str.of(path.toString()),
            NetFault.words(String.valueOf(unfit.getMessage())));
      } catch (IOException _) {
        frame.message(
            TrainMessages.CHECKPOINT_DAMAGED,
            Str.of(path.toString()),
            NetFault.words("the system refuses to read it"));
      }
    }
    return null;
  }

  private static List<Path> candidates(Keeping keeping) {
    Path from = keeping.from();
    if (from != null && !Files.isDirectory(from)) {
      if (!Files.exists(from)) {
        throw new NetFault(TrainMessages.CHECKPOINT_MISSING, Str.of(from.toString()));
      }
      return List.of(from);
    }
    Path place = from == null ? keeping.path() : from;
    if (!keeping.folder() && from == null) {
      return Files.exists(place) ? List.of(place) : List.of();
    }
    try {
      return new CheckpointFolder(place)
          .newestFirst().stream().map(CheckpointFolder.Entry::path).toList();
    } catch (IOException _) {
      throw new NetFault(TrainMessages.CHECKPOINT_MISSING, Str.of(place.toString()));
    }
  }

  /// What is remembered in the checkpoint to go on from; null for a fresh start.
  @Nullable Memory resumed() {
    return resumed;
  }

  /// The checkpoint to go on from; null for a fresh start.
  public @Nullable Path from() {
    return from;
  }

  /// What to say where the checkpoint is of another training.
  NetFault fault(Unfit unfit) {
    return new NetFault(
        TrainMessages.CHECKPOINT_UNFIT,
        Str.of(String.valueOf(from)),
        NetFault.words(String.valueOf(unfit.getMessage())));
  }

  /// The seed of the training: that of the checkpoint where there is one.
  public long seed(long fresh) {
    if (resumed == null) {
      seed = fresh;
    }
    return seed;
  }

  /// Passes over the times that were before the checkpoint.
  void catchUp(Training training) {
    keepers.forEach(keeper -> keeper.catchUp(training));
  }

  // ---------------------------------------------------------------- writing

  /// Writes what is due.
  void look(Training training, boolean roundEnd) {
    for (Keeper keeper : keepers) {
      if (keeper.isDue(training, roundEnd)) {
        keeper.write(training, this);
      }
    }
  }

  /// Writes what was not written since the last batch, when training is over.
  void finish(Training training) {
    keepers.forEach(keeper -> keeper.finish(training, this));
  }

  /// What a training remembers, with what belongs to its checkpoints.
  Memory memory(Training training) {
    Memory memory = training.memory();
    memory.put("seed", seed);
    memory.put("start", start);
    memory.put("counter", counter);
    memory.put("files", String.join("\n", files));
    return memory;
  }

  String start() {
    return start;
  }

  long counter() {
    return counter;
  }

  /// Takes note that a checkpoint was written.
  void wrote(String file) {
    writes++;
    newest = file;
  }

  /// How many checkpoints were written.
  public long writes() {
    return writes;
  }

  /// The checkpoint written last; empty before there was one.
  public String newest() {
    return newest;
  }

  /// The names of the files written, in order.
  public List<String> files() {
    return files;
  }
}
