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
  private final char first;
  private final boolean numeric;
  private final Frame frame;
  private int at;

  /// @param numeric whether cells that look like numbers become numbers
  DelimitedReader(String text, String separator, boolean numeric, Frame frame) {
    this.text = text;
    this.separator = separator;
    this.first = separator.charAt(0);
    this.numeric = numeric;
    this.frame = frame;
  }

  List<Expr> rows() {
    var rows = new ArrayList<Expr>();
    var cells = new ArrayList<Expr>();
    while (at < text.length()) {
      frame.poll();
      row(cells);
      rows.add(Lists.of(cells));
      cells.clear();
    }
    return rows;
  }

  private void row(List<Expr> cells) {
    while (true) {
      cells.add(cell());
      if (isSeparator()) {
        at += separator.length();
        continue;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      return;
    }
  }

  private boolean isSeparator() {
    return at < text.length()
        && text.charAt(at) == first
        && (separator.length() == 1 || text.startsWith(separator, at));
  }

  private Expr cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quotedCell();
    }
    int start = at;
    while (!isEnd()) {
      at++;
    }
    if (numeric) {
      int from = start;
      int to = at;
      while (from < to && text.charAt(from) == ' ') {
        from++;
      }
      while (to > from && text.charAt(to - 1) == ' ') {
        to--;
      }
      Expr number = Numbers.read(text, from, to);
      if (number != null) {
        return number;
      }
    }
    return Str.of(text.substring(start, at));
  }

  private boolean isEnd() {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return c == '\n' || c == '\r' || c == first && isSeparator();
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
