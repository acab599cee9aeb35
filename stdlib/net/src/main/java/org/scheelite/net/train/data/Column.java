package org.scheelite.net.train.data;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The values for one port, example by example.
public sealed interface Column {
  int size();

  Expr get(int index);

  /// All values.
  default List<Expr> examples() {
    var examples = new ArrayList<Expr>(size());
    for (int i = 0; i < size(); i++) {
      examples.add(get(i));
    }
    return examples;
  }

  /// Where an example of a column stands in the data, from 0 on.
  static int place(Column column, int index) {
    return column instanceof Chosen(Column whole, int[] places)
        ? place(whole, places[index])
        : index;
  }

  /// The elements of a list.
  record Listed(Normal list) implements Column {
    @Override
    public int size() {
      return list.size();
    }

    @Override
    public Expr get(int index) {
      return list.arg(index);
    }
  }

  /// One side of each rule of a list.
  record Side(Normal rules, int side) implements Column {
    @Override
    public int size() {
      return rules.size();
    }

    @Override
    public Expr get(int index) {
      return ((Normal) rules.arg(index)).arg(side);
    }
  }

  /// The values of a key in a list of associations.
  record Field(Normal rows, Expr key) implements Column {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public Expr get(int index) {
      Expr value = ((Assoc) rows.arg(index)).get(key);
      return value == null ? Sym.NULL : value;
    }
  }

  /// Some of the values of another column.
  record Chosen(Column column, int[] places) implements Column {
    @Override
    public int size() {
      return places.length;
    }

    @Override
    public Expr get(int index) {
      return column.get(places[index]);
    }
  }
}
