package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A table in plain text, with columns as wide as their longest cells.
final class Grid {
  private static final String GAP = "   ";

  private final Set<Integer> right;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param right the columns whose cells stand at the right
  Grid(Set<Integer> right) {
    this.right = right;
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /// Adds the table to a text, a line for each row; columns without words are left out.
  void write(StringBuilder text) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var widths = new int[columns];
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> titles = rows.getFirst();
    for (int i = 0; i < titles.size(); i++) {
      widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], titles.get(i).length());
    }
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        if (widths[i] > 0) {
          String space = " ".repeat(widths[i] - row.get(i).length());
          line.append(line.isEmpty() ? "" : GAP);
          line.append(right.contains(i) ? space + row.get(i) : row.get(i) + space);
        }
      }
      text.append('\n').append(line.toString().stripTrailing());
    }
  }
}
