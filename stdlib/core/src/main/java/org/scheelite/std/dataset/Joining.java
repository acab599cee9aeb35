package org.scheelite.std.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Joins two tables.
final class Joining {
  private static final Expr UNMATCHED = Call.of(Sym.MISSING, Str.of("Unmatched"));

  private final List<Expr> leftKeys = new ArrayList<>();
  private final List<Expr> rightKeys = new ArrayList<>();
  private final Expr collision;
  private final Frame frame;

  /// @param keys what must agree: a key, a rule for two keys, or a list of these
  /// @param collision a function that gives the two names for columns of one name, or `None`
  Joining(Expr keys, Expr collision, Frame frame) {
    this.collision = collision;
    this.frame = frame;
    List<Expr> all = keys instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(keys);
    for (Expr one : all) {
      boolean two = one instanceof Normal rule && rule.is(Sym.RULE, 2);
      leftKeys.add(key(two ? ((Normal) one).arg(0) : one));
      rightKeys.add(key(two ? ((Normal) one).arg(1) : one));
    }
  }

  private static Expr key(Expr spec) {
    return spec instanceof Normal call && call.is(Sym.KEY, 1) ? call.arg(0) : spec;
  }

  Expr join(List<Assoc> left, List<Assoc> right, boolean keepLeft, boolean keepRight) {
    var places = new HashMap<List<Expr>, List<Integer>>();
    for (int i = 0; i < right.size(); i++) {
      List<Expr> values = values(right.get(i), rightKeys);
      if (values != null) {
        places.computeIfAbsent(values, _ -> new ArrayList<>()).add(i);
      }
    }
    var matched = new boolean[right.size()];
    var rows = new ArrayList<Expr>();
    var lonely = new ArrayList<Assoc>();
    for (Assoc row : left) {
      frame.poll();
      List<Expr> values = values(row, leftKeys);
      List<Integer> partners = values == null ? List.of() : places.getOrDefault(values, List.of());
      for (int partner : partners) {
        matched[partner] = true;
        rows.add(joined(row, right.get(partner)));
      }
      if (partners.isEmpty()) {
        lonely.add(row);
      }
    }
    if (keepLeft) {
      Assoc blank = blank(right);
      lonely.forEach(row -> rows.add(joined(row, without(blank, row))));
    }
    if (keepRight) {
      Assoc blank = blank(left);
      for (int i = 0; i < matched.length; i++) {
        if (!matched[i]) {
          rows.add(joined(renamed(blank, right.get(i)), right.get(i)));
        }
      }
    }
    return Call.list(rows);
  }

  private static @Nullable List<Expr> values(Assoc row, List<Expr> keys) {
    var values = new ArrayList<Expr>();
    for (Expr key : keys) {
      Expr value = row.get(key);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  /// The columns of a table, without values.
  private static Assoc blank(List<Assoc> rows) {
    Assoc.Builder columns = Assoc.builder();
    rows.forEach(row -> row.keys().forEach(key -> columns.put(key, UNMATCHED)));
    return columns.build();
  }

  /// The blank columns of the right table that a row of the left one lacks.
  private Assoc without(Assoc blank, Assoc row) {
    Assoc.Builder columns = Assoc.builder();
    for (Assoc.Entry column : blank) {
      int place = rightKeys.indexOf(column.key());
      Expr value = place < 0 ? null : row.get(leftKeys.get(place));
      columns.put(column.key(), value == null ? column.value() : value);
    }
    return columns.build();
  }

  /// The blank columns of the left table, its keys with the values of a row of the right one.
  private Assoc renamed(Assoc blank, Assoc row) {
    Assoc.Builder columns = Assoc.builder();
    for (Assoc.Entry column : blank) {
      int place = leftKeys.indexOf(column.key());
      Expr value = place < 0 ? null : row.get(rightKeys.get(place));
      columns.put(column.key(), value == null ? column.value() : value);
    }
    return columns.build();
  }

  private Assoc joined(Assoc left, Assoc right) {
    Assoc.Builder row = Assoc.builder();
    left.forEach(row::put);
    for (Assoc.Entry column : right) {
      boolean collides =
          left.containsKey(column.key())
              && !(rightKeys.contains(column.key()) && leftKeys.contains(column.key()));
      if (collides && !collision.equals(Sym.NONE)) {
        return renaming(left, right);
      }
      boolean unknown = collides && column.value().equals(UNMATCHED);
      if (!unknown) {
        row.put(column);
      }
    }
    return row.build();
  }

  private Assoc renaming(Assoc left, Assoc right) {
    Assoc.Builder row = Assoc.builder();
    for (Assoc.Entry column : left) {
      boolean collides = right.containsKey(column.key()) && !leftKeys.contains(column.key());
      row.put(collides ? name(column.key(), 0) : column.key(), column.value());
    }
    for (Assoc.Entry column : right) {
      boolean collides = left.containsKey(column.key()) && !rightKeys.contains(column.key());
      row.put(collides ? name(column.key(), 1) : column.key(), column.value());
    }
    return row.build();
  }

  private Expr name(Expr key, int side) {
    return frame.call(collision, key) instanceof Normal names && names.is(Sym.LIST, 2)
        ? names.arg(side)
        : key;
  }
}
