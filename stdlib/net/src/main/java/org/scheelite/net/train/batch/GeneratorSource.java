package org.scheelite.net.train.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.net.NetFault;
import org.scheelite.net.Ragged;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.data.Table;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.Precision;

/// Batches made by a function of the language, one call for each.
public final class GeneratorSource implements Source {
  private final Expr function;
  private final List<String> keys;
  private final Frame frame;
  private final List<PortReader> readers = new ArrayList<>();
  private final List<DataPort> ports;
  private final int examples;
  private final int batches;
  private final Supplier<? extends Expr> argument;
  private final Filler filler;
  private @Nullable Table ahead;

  /// @param roundLength the examples in a round; 0 where each call is a round
  /// @param ahead a batch made before, to be used first
  /// @param argument what the function is applied to
  public GeneratorSource(
      Expr function,
      int roundLength,
      int batchSize,
      @Nullable Table ahead,
      Objective objective,
      Fittings fittings,
      Supplier<? extends Expr> argument,
      Precision precision,
      Frame frame) {
    this.function = function;
    this.frame = frame;
    this.ahead = ahead;
    this.argument = argument;
    ports = objective.ports();
    filler = new Filler(objective, fittings, precision);
    keys = ports.stream().map(DataPort::key).toList();
    examples = roundLength == 0 ? batchSize : roundLength;
    batches = roundLength == 0 ? 1 : (roundLength + batchSize - 1) / batchSize;
    for (DataPort port : ports) {
      readers.add(PortReader.of(port, objective.net(), precision, frame));
    }
  }

  /// The batch that a generator makes of its argument.
  ///
  /// @throws NetFault where it is none
  static Table call(Expr function, Expr argument, List<String> keys, Frame frame) {
    Expr made = frame.call(function, argument);
    Table table = Table.read(made, keys);
    if (table == null) {
      throw new NetFault(TrainMessages.BATCH, brief(made, argument));
    }
    return table;
  }

  /// What was made, without the long argument that a function left in it.
  private static Expr brief(Expr made, Expr argument) {
    if (!(made instanceof Call call)) {
      return made;
    }
    Expr[] parts = call.toArray();
    Arrays.setAll(parts, i -> parts[i].equals(argument) ? NetFault.words("<|…|>") : parts[i]);
    return call.withArgs(parts);
  }

  @Override
  public int examples() {
    return examples;
  }

  @Override
  public int batches() {
    return batches;
  }

  @Override
  public void restart(long batches) {
    if (batches > 0) {
      ahead = null;
    }
  }

  @Override
  public void next(Feeds feeds) {
    Table table = ahead == null ? call(function, argument.get(), keys, frame) : ahead;
    ahead = null;
    var sequences = new ArrayList<@Nullable Ragged>();
    for (int i = 0; i < readers.size(); i++) {
      Column column = table.column(ports.get(i).key());
      if (Filler.varying(ports.get(i))) {
        sequences.add(readers.get(i).sequences(column));
      } else {
        feeds.set(i, readers.get(i).read(column, feeds.array(i)));
        sequences.add(null);
      }
    }
    if (ports.stream().anyMatch(Filler::varying)) {
      filler.fill(feeds, sequences, IntStream.range(0, table.size()).toArray());
    }
    feeds.count(table.size());
  }
}
