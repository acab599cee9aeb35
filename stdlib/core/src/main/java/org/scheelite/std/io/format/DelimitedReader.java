package org.scheelite.std.io.format;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.std.io.Numbers;

/// Reads the lines of a table; cells in quotes may hold separators and ends of lines.
final class DelimitedReader {
  private final String text;
  private final String separator;
  private final boolean numeric;
  private final Frame frame;
  private int at;

  /// @param numeric whether cells that look like numbers become numbers
  DelimitedReader(String text, String separator, boolean numeric, Frame frame) {
    this.text = text;
    this.separator = separator;
    this.numeric = numeric;
    this.frame = frame;
  }

  List<Expr> rows() {
    var rows = new ArrayList<Expr>();
    while (at < text.length()) {
      frame.poll();
      rows.add(Lists.of(row()));
    }
    return rows;
  }

  private List<Expr> row() {
    var cells = new ArrayList<Expr>();
    while (true) {
      cells.add(cell());
      if (text.startsWith(separator, at)) {
        at += separator.length();
        continue;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      return cells;
    }
  }

  private Expr cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quotedCell();
    }
    int start = at;
    while (!isEnd()) {
      at++;
    }
    String cell = text.substring(start, at);
    Expr number = numeric ? Numbers.read(cell.strip()) : null;
    return number == null ? Str.of(cell) : number;
  }

  private boolean isEnd() {
    return at >= text.length()
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r'
        || text.startsWith(separator, at);
  }

  private Expr quotedCell() {
    var cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        break;
      }
    }
    while (!isEnd()) {
      cell.append(text.charAt(at++));
    }
    return Str.of(cell.toString());
  }
}
