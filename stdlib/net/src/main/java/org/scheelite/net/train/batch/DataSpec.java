package org.scheelite.net.train.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.data.DataForms;
import org.scheelite.net.train.data.Table;

/// Data as the user gave it: examples, or a function that makes batches.
///
/// @param table the examples; null where batches are made
/// @param generator what makes batches; null where there are examples
/// @param roundLength how many made examples are a round; 0 where each batch is one
public record DataSpec(@Nullable Table table, @Nullable Expr generator, int roundLength) {

  /// Reads data in any form.
  ///
  /// @param element which part of a named data set is meant
  /// @param keys the ports that need data
  /// @throws NetFault where it has none
  public static DataSpec read(Expr given, String element, List<String> keys, Frame frame) {
    Expr data = DataForms.resolved(given, element, frame);
    Table table = Table.read(data, keys);
    if (table != null) {
      return of(table);
    }
    if (isFunction(data)) {
      return new DataSpec(null, data, 0);
    }
    if (data instanceof Normal list && list.is(Sym.LIST) && list.size() >= 1) {
      int length = roundLength(list);
      if (length >= 0 && isFunction(list.arg(0))) {
        return new DataSpec(null, list.arg(0), length);
      }
    }
    throw Table.fault(data);
  }

  /// Examples that are there.
  public static DataSpec of(Table table) {
    return new DataSpec(table, null, 0);
  }

  private static boolean isFunction(Expr data) {
    return switch (data) {
      case Symbol symbol ->
          !List.of(Sym.NONE, Sym.NULL, Sym.AUTOMATIC, Sym.FAILED, Sym.ALL).contains(symbol);
      case Packed _ -> false;
      case Normal call -> !call.is(Sym.LIST) && !call.is(Sym.RULE);
      default -> false;
    };
  }

  /// The round length that options after a function give; 0 for none, -1 where they are no options.
  private static int roundLength(Normal list) {
    int length = list instanceof Packed ? -1 : 0;
    for (int i = 1; i < list.size() && length >= 0; i++) {
      length =
          list.arg(i) instanceof Normal rule
                  && rule.is(Sym.RULE, 2)
                  && Option.nameOf(rule.arg(0)).equals("RoundLength")
                  && rule.arg(1) instanceof Int(long given)
                  && given > 0
              ? (int) Math.min(given, Integer.MAX_VALUE)
              : -1;
    }
    return length;
  }

  /// The examples; they must be there.
  public Table examples() {
    if (table == null) {
      throw new IllegalStateException("no examples");
    }
    return table;
  }

  /// Some examples: all, or a first batch that is made for the purpose.
  public Table sample(Expr argument, List<String> keys, Frame frame) {
    if (table != null) {
      return table;
    }
    if (generator == null) {
      throw new IllegalStateException("neither examples nor a generator");
    }
    return GeneratorSource.call(generator, argument, keys, frame);
  }
}
