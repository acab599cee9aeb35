package org.scheelite.net.train.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.net.NetFault;
import org.scheelite.net.Ragged;
import org.scheelite.net.shape.Length;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.Precision;

/// Puts the sequences of a batch into [Feeds], filled up to the same size.
public final class Filler {
  private final List<DataPort> ports;
  private final Fittings fittings;
  private final Precision precision;

  Filler(Objective objective, Fittings fittings, Precision precision) {
    ports = objective.ports();
    this.fittings = fittings;
    this.precision = precision;
  }

  /// Whether the examples of a port are sequences with lengths of their own.
  public static boolean varying(DataPort port) {
    return port.type().varyingAxis() >= 0;
  }

  /// Fills in the sequences of a batch.
  ///
  /// @param columns the sequences of each data port; null where it has none
  /// @param chosen the examples of the batch
  /// @throws NetFault where the lengths of an example do not fit together
  void fill(Feeds feeds, List<@Nullable Ragged> columns, int[] chosen) {
    var longest = new ArrayList<Integer>();
    for (Ragged column : columns) {
      longest.add(column == null ? 0 : column.longest(chosen));
    }
    List<Integer> sizes = fittings.sizes(longest);
    feeds.sizes(sizes);
    Set<Length.Equation> equations = fittings.fitting(sizes).equations();
    if (!equations.isEmpty()) {
      for (int example : chosen) {
        check(columns, example, equations);
      }
    }
    for (int port = 0; port < columns.size(); port++) {
      Ragged column = columns.get(port);
      if (column != null) {
        int size = sizes.get(port);
        Object to = room(feeds.array(port), column.size(size) * chosen.length);
        column.copy(chosen, size, to);
        feeds.set(port, to);
        feeds.lengths(port, lengths(column, chosen));
      }
    }
  }

  private Object room(@Nullable Object old, int size) {
    return old != null && Precision.length(old) >= size ? old : precision.array(size);
  }

  private static float[] lengths(Ragged column, int[] chosen) {
    var lengths = new float[chosen.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = column.length(chosen[i]);
    }
    return lengths;
  }

  private void check(List<@Nullable Ragged> columns, int example, Set<Length.Equation> equations) {
    ToIntFunction<String> given = input -> length(columns, input, example);
    if (!equations.stream().allMatch(equation -> equation.holds(given))) {
      Assoc.Builder lengths = Assoc.builder();
      for (int port = 0; port < columns.size(); port++) {
        Ragged column = columns.get(port);
        if (column != null) {
          lengths.put(Str.of(ports.get(port).key()), Int.of(column.length(example)));
        }
      }
      throw new NetFault(TrainMessages.SEQUENCES, Int.of(example + 1), lengths.build());
    }
  }

  private int length(List<@Nullable Ragged> columns, String input, int example) {
    for (int port = 0; port < columns.size(); port++) {
      Ragged column = columns.get(port);
      if (column != null && ports.get(port).input().equals(input)) {
        return column.length(example);
      }
    }
    return 0;
  }
}
