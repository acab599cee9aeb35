package org.scheelite.net.train.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.Ragged;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.data.Table;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.Precision;

/// Examples that are files: they are read and encoded when their batch is due, so that they need
/// not be in memory together.
final class DueExamples {
  private static final Symbol FILE = Symbol.system("File");
  private static final Symbol EXISTS = Symbol.system("FileExistsQ");

  private final Map<Integer, Column> columns;
  private final List<DataPort> ports;
  private final List<PortReader> readers = new ArrayList<>();
  private final Filler filler;

  private DueExamples(
      Map<Integer, Column> columns,
      Objective objective,
      Filler filler,
      Precision precision,
      Frame frame) {
    this.columns = columns;
    this.filler = filler;
    ports = objective.ports();
    for (DataPort port : ports) {
      readers.add(PortReader.of(port, objective.net(), precision, frame));
    }
  }

  /// What is due later; null where all examples are there.
  ///
  /// @throws NetFault where a file is missing
  static @Nullable DueExamples of(
      Table table, Objective objective, Filler filler, Precision precision, Frame frame) {
    var columns = new LinkedHashMap<Integer, Column>();
    boolean sequences = false;
    List<DataPort> ports = objective.ports();
    for (int i = 0; i < ports.size(); i++) {
      Column column = table.column(ports.get(i).key());
      if (ports.get(i).encoder() != null && hasFiles(column, ports.get(i), frame)) {
        columns.put(i, column);
        sequences |= Filler.varying(ports.get(i));
      }
    }
    for (int i = 0; i < ports.size() && sequences; i++) { // they are filled up together
      if (Filler.varying(ports.get(i))) {
        columns.put(i, table.column(ports.get(i).key()));
      }
    }
    return columns.isEmpty() ? null : new DueExamples(columns, objective, filler, precision, frame);
  }

  private static boolean hasFiles(Column column, DataPort port, Frame frame) {
    boolean found = false;
    for (int i = 0; i < column.size(); i++) {
      if (!(column.get(i) instanceof Normal file) || !file.is(FILE, 1)) {
        continue;
      }
      found = true;
      Expr there = frame.call(EXISTS, file);
      if (!there.equals(Sym.TRUE)) {
        throw new NetFault(
            TrainMessages.ENCODE,
            Str.of(port.key()),
            Int.of(Column.place(column, i) + 1),
            file,
            NetFault.words("a file that exists"));
      }
    }
    return found;
  }

  /// Whether the examples of a data port are read here.
  boolean reads(int port) {
    return columns.containsKey(port);
  }

  /// Reads the examples with these numbers.
  void read(Feeds feeds, int... numbers) {
    var sequences = new ArrayList<@Nullable Ragged>();
    boolean varying = false;
    for (int port = 0; port < ports.size(); port++) {
      Column column = columns.get(port);
      sequences.add(null);
      if (column != null) {
        Column chosen = new Column.Chosen(column, numbers);
        if (Filler.varying(ports.get(port))) {
          sequences.set(port, readers.get(port).sequences(chosen));
          varying = true;
        } else {
          feeds.set(port, readers.get(port).read(chosen, feeds.array(port)));
        }
      }
    }
    if (varying) {
      filler.fill(feeds, sequences, IntStream.range(0, numbers.length).toArray());
    }
  }
}
