package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.net.number.Blocks;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;
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
    private Plain @Nullable [] examples;
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
    Plain[] examples = column.examples;
    if (examples == null) {
      examples = new Plain[count];
      column.examples = examples;
    }
    int size = (int) Numbers.total(result.dims());
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      int[] own = result.dims(port -> lengths.applyAsInt(port, place));
      int total = (int) Numbers.total(own);
      Object one = output instanceof float[] ? new float[total] : new double[total];
      Blocks.copy(output, i * size, result.dims(), one, 0, own, own);
      examples[place] = new Plain(one, 0, own);
    }
  }

  /// Plain values by what they are called.
  Assoc keyed(int from, int to) {
    Assoc.Builder keyed = Assoc.builder();
    for (Column column : columns.subList(from, to)) {
      Program.Result result = column.result;
      if (result == null) {
        throw new IllegalStateException("no result");
      }
      keyed.put(result.want().key(), value(column, result, null));
    }
    return keyed.build();
  }

  /// The value of all.
  ///
  /// @throws NetFault where a decoder has no such property
  Expr value() {
    var values = new ArrayList<Expr>();
    Assoc.Builder keyed = Assoc.builder();
    for (Request.Ask ask : request.asks()) {
      Column column = columns.get(ask.want());
      Program.Result result = column.result;
      if (result == null) {
        throw new IllegalStateException("no result");
      }
      Expr value = value(column, result, reading(result.type(), ask.property()));
      values.add(value);
      keyed.put(ask.key(), value);
    }
    return switch (request.form()) {
      case ONE -> values.getFirst();
      case KEYED -> keyed.build();
      case LIST -> Lists.of(values);
    };
  }

  /// How a value is read; null where the plain array is given.
  private Decoder.@Nullable Reading reading(PortType type, Expr property) {
    Decoder decoder = type.decoder();
    if (decoder == null || property.equals(Sym.NONE)) {
      return null;
    }
    Decoder.Reading reading =
        decoder.reading(property.equals(Sym.AUTOMATIC) ? decoder.usual() : property, frame);
    if (reading == null) {
      throw Request.noProperty(property, decoder);
    }
    return reading;
  }

  private Expr value(Column column, Program.Result result, Decoder.@Nullable Reading reading) {
    Plain[] examples = column.examples;
    Object array = column.array;
    if (examples != null) {
      var values = new Expr[examples.length];
      for (int i = 0; i < values.length; i++) {
        Plain one = examples[i];
        values[i] =
            reading == null
                ? Results.value(one.data(), one.dims(), 1, false, result.type().element(), numeric)
                : reading.of(one);
      }
      return batch ? Lists.of(values) : values[0];
    }
    if (array == null) {
      throw new IllegalStateException("no result");
    }
    boolean each = batch && result.each();
    return reading == null
        ? Results.value(array, result.dims(), count, each, result.type().element(), numeric)
        : Results.decoded(array, result.dims(), count, each, reading, frame);
  }
}
