package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.tensor.Precision;

/// Puts together what comes out of a net for several groups of examples.
final class Collected {
  private final Request request;
  private final int count;
  private final boolean batch;
  private final boolean numeric;
  private final Frame frame;
  private final List<Column> columns = new ArrayList<>();

  Collected(Request request, int count, boolean batch, boolean numeric, Frame frame) {
    this.request = request;
    this.count = count;
    this.batch = batch;
    this.numeric = numeric;
    this.frame = frame;
    request.wants().forEach(_ -> columns.add(new Column()));
  }

  /// What is there of one thing wanted: single values, or one array for all.
  private static final class Column {
    private Program.@Nullable Result result;
    private @Nullable Object array;
    private Expr @Nullable [] examples;
  }

  /// Whether something wanted is a sum over all examples.
  boolean summed() {
    return request.wants().stream().anyMatch(w -> w.kind() == Want.Kind.ARRAY_GRADIENT);
  }

  /// Adds the results of some examples.
  ///
  /// @param outputs an array for each result, which becomes this object's own
  /// @param lengths the length of an example's sequence at a port
  void add(
      List<Program.Result> results,
      List<Object> outputs,
      int[] places,
      ToIntBiFunction<String, Integer> lengths) {
    for (int i = 0; i < results.size(); i++) {
      Program.Result result = results.get(i);
      Column column = columns.get(i);
      Object output = outputs.get(i);
      column.result = result;
      if (!result.each()) {
        sum(column, output);
      } else if (places.length == count && !result.ragged()) {
        column.array = output;
      } else {
        scatter(column, result, output, places, lengths);
      }
    }
  }

  private static void sum(Column column, Object output) {
    Object before = column.array;
    if (before != null) {
      for (int k = 0; k < Precision.length(output); k++) {
        Program.add(output, k, Precision.get(before, k));
      }
    }
    column.array = output;
  }

  private void scatter(
      Column column,
      Program.Result result,
      Object output,
      int[] places,
      ToIntBiFunction<String, Integer> lengths) {
    Expr[] examples = column.examples;
    if (examples == null) {
      examples = new Expr[count];
      column.examples = examples;
    }
    int size = (int) Numbers.total(result.dims());
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      int[] own = result.dims(port -> lengths.applyAsInt(port, place));
      int total = (int) Numbers.total(own);
      Object one = output instanceof float[] ? new float[total] : new double[total];
      Blocks.copy(output, i * size, result.dims(), one, 0, own, own);
      examples[place] = Results.value(one, own, 1, false, result.type(), numeric, frame);
    }
  }

  /// The value of all that is asked for.
  ///
  /// @param count how many of the things that were calculated are asked for
  Expr value(int count) {
    Assoc keyed = keyed(0, count);
    return request.keyed() || count == 0 ? keyed : keyed.values().getFirst();
  }

  /// Values by what they are called.
  Assoc keyed(int from, int to) {
    Assoc.Builder keyed = Assoc.builder();
    for (Column column : columns.subList(from, to)) {
      Program.Result result = column.result;
      if (result == null) {
        throw new IllegalStateException("no result");
      }
      keyed.put(result.want().key(), value(column, result));
    }
    return keyed.build();
  }

  private Expr value(Column column, Program.Result result) {
    Expr[] examples = column.examples;
    Object array = column.array;
    if (examples != null) {
      return batch ? Lists.of(List.of(examples)) : examples[0];
    }
    if (array == null) {
      throw new IllegalStateException("no result");
    }
    boolean listed = batch && result.each();
    return Results.value(array, result.dims(), count, listed, result.type(), numeric, frame);
  }
}
