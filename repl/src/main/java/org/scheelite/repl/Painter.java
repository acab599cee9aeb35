package org.scheelite.repl;

import java.util.List;
import org.jline.utils.AttributedString;

/// Lines below the text of a terminal that are painted over again and again.
///
/// It gives the characters to write; what is written in between has to begin where [#erased] leaves
/// the cursor.
final class Painter {
  private List<String> shown = List.of();

  /// The lines shown now.
  List<String> shown() {
    return shown;
  }

  /// Takes the lines away. A terminal that became narrower in the meantime has wrapped them.
  String erased(int columns) {
    if (shown.isEmpty()) {
      return "";
    }
    int rows = 0;
    for (String line : shown) {
      rows += Math.max(1, (width(line) + columns - 1) / columns);
    }
    shown = List.of();
    return "\r" + (rows > 1 ? "\u001B[" + (rows - 1) + "A" : "") + "\u001B[J";
  }

  /// Shows other lines in place of those before; each is cut where the terminal ends.
  String painted(List<String> lines, int columns, int rows) {
    String erased = erased(columns);
    int most = Math.min(lines.size(), Math.max(1, rows - 1));
    shown = lines.subList(0, most).stream().map(line -> cut(line, columns - 1)).toList();
    return erased + String.join("\r\n", shown);
  }

  private static int width(String line) {
    return new AttributedString(line).columnLength();
  }

  private static String cut(String line, int columns) {
    return width(line) <= columns
        ? line
        : new AttributedString(line).columnSubSequence(0, Math.max(1, columns)).toString();
  }
}
