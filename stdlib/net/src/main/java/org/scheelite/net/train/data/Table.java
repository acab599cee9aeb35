package org.scheelite.net.train.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.train.setting.TrainMessages;

/// Examples as columns, one for each port that needs data.
///
/// @param size how many examples there are
/// @param columns the values, by key
public record Table(int size, Map<String, Column> columns) {
  /// Data with more elements is not shown in messages.
  private static final int MOST_SHOWN = 8;

  /// Reads examples in any of their forms; null where they have none of these.
  ///
  /// @param keys the ports that need data: inputs, then targets
  /// @throws NetFault where a form is known but does not fit the ports
  public static @Nullable Table read(Expr data, List<String> keys) {
    return switch (data) {
      case Assoc assoc -> ofColumns(assoc, keys);
      case Normal rule when rule.is(Sym.RULE, 2) -> ofSides(rule, keys);
      case Normal list when list.is(Sym.LIST) && list.size() == 0 ->
          throw new NetFault(TrainMessages.EMPTY);
      case Normal list when list.is(Sym.LIST) -> ofList(list, keys);
      default -> null;
    };
  }

  private static @Nullable Table ofList(Normal list, List<String> keys) {
    if (list instanceof Packed) {
      return single(list, keys);
    }
    boolean rules = isRule(list.arg(0));
    if (!rules && !(list.arg(0) instanceof Assoc)) {
      return list.args().stream().anyMatch(Table::isRule) ? null : single(list, keys);
    }
    for (int i = 1; i < list.size(); i++) {
      if (rules ? !isRule(list.arg(i)) : !(list.arg(i) instanceof Assoc)) {
        throw new NetFault(
            TrainMessages.EXAMPLE,
            Int.of(i + 1),
            list.arg(i),
            NetFault.words(rules ? "a rule" : "an association"));
      }
    }
    return rules
        ? pair(new Column.Side(list, 0), new Column.Side(list, 1), keys)
        : ofRows(list, keys);
  }

  /// A list of the values for the only port that needs data; null where there are several.
  private static @Nullable Table single(Normal list, List<String> keys) {
    return keys.size() == 1
        ? new Table(list.size(), Map.of(keys.getFirst(), new Column.Listed(list)))
        : null;
  }

  private static boolean isRule(Expr expr) {
    return expr instanceof Normal rule && rule.is(Sym.RULE, 2);
  }

  /// The fault of data that has no known form.
  public static NetFault fault(Expr data) {
    if (data instanceof Normal list && list.size() > MOST_SHOWN) {
      String words = Lists.isList(list) ? "a list" : "an expression with head " + list.head();
      return new NetFault(
          TrainMessages.DATA,
          NetFault.words(
              words + " of " + list.size() + " elements that begins with " + list.arg(0)));
    }
    return new NetFault(TrainMessages.DATA, data);
  }

  private static @Nullable Table ofSides(Normal rule, List<String> keys) {
    Column left = column(rule.arg(0));
    Column right = column(rule.arg(1));
    if (left == null || right == null) {
      return null;
    }
    return pair(left, right, keys);
  }

  private static Table pair(Column left, Column right, List<String> keys) {
    if (keys.size() != 2) {
      throw new NetFault(TrainMessages.RULES, TrainMessages.names(keys));
    }
    var columns = new LinkedHashMap<String, Column>();
    columns.put(keys.getFirst(), left);
    columns.put(keys.getLast(), right);
    return sized(columns);
  }

  private static @Nullable Table ofColumns(Assoc assoc, List<String> keys) {
    var columns = new LinkedHashMap<String, Column>();
    for (Assoc.Entry entry : assoc) {
      Column column = column(entry.value());
      if (!(entry.key() instanceof Str(String key)) || !keys.contains(key)) {
        continue; // there may be more columns than training needs
      }
      if (column == null) {
        throw new NetFault(TrainMessages.COLUMN, entry.key(), entry.value());
      }
      columns.put(key, column);
    }
    complete(columns, assoc, keys);
    return sized(columns);
  }

  private static void complete(Map<String, Column> columns, Assoc given, List<String> keys) {
    for (String key : keys) {
      if (!columns.containsKey(key)) {
        throw new NetFault(TrainMessages.MISSING, Str.of(key), Lists.of(given.keys()));
      }
    }
  }

  private static Table ofRows(Normal rows, List<String> keys) {
    var columns = new LinkedHashMap<String, Column>();
    for (String key : keys) {
      for (int i = 0; i < rows.size(); i++) {
        var row = (Assoc) rows.arg(i);
        if (!row.containsKey(Str.of(key))) {
          throw new NetFault(
              TrainMessages.MISSING_IN, Int.of(i + 1), Str.of(key), Lists.of(row.keys()));
        }
      }
      columns.put(key, new Column.Field(rows, Str.of(key)));
    }
    return sized(columns);
  }

  private static @Nullable Column column(Expr values) {
    return switch (values) {
      case Normal list when Lists.isList(list) -> new Column.Listed(list);
      case NumArray array when array.rank() > 0 -> new Column.Listed(Numbers.packed(array));
      default -> null;
    };
  }

  private static Table sized(Map<String, Column> columns) {
    int size = -1;
    for (Column column : columns.values()) {
      if (size >= 0 && column.size() != size) {
        Assoc.Builder lengths = Assoc.builder();
        columns.forEach((key, one) -> lengths.put(Str.of(key), Int.of(one.size())));
        throw new NetFault(TrainMessages.LENGTHS, lengths.build());
      }
      size = column.size();
    }
    if (size <= 0) {
      throw new NetFault(TrainMessages.EMPTY);
    }
    return new Table(size, columns);
  }

  /// The examples at these places.
  Table chosen(int... places) {
    var chosen = new LinkedHashMap<String, Column>();
    columns.forEach((key, column) -> chosen.put(key, new Column.Chosen(column, places)));
    return new Table(places.length, chosen);
  }

  public Column column(String key) {
    Column column = columns.get(key);
    if (column == null) {
      throw new IllegalArgumentException("no column " + key + " in " + columns.keySet());
    }
    return column;
  }
}
