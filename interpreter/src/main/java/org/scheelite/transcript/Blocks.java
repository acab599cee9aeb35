package org.scheelite.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.transcript.BlockReader.Line;

/// Finds the blocks of lines in a file that are sessions.
final class Blocks {
  private static final String FENCE = "```";

  private Blocks() {}

  /// The parts of a case file between lines `---`.
  static List<List<Line>> divided(List<String> lines) {
    var blocks = new ArrayList<List<Line>>();
    List<Line> block = new ArrayList<>();
    blocks.add(block);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("---")) {
        block = new ArrayList<>();
        blocks.add(block);
      } else {
        block.add(new Line(i + 1, "", lines.get(i)));
      }
    }
    return blocks;
  }

  /// The blocks marked `wl`, in Markdown text or in doc comments.
  static List<List<Line>> fenced(List<String> lines) {
    var blocks = new ArrayList<List<Line>>();
    @Nullable List<Line> block = null;
    String fence = "";
    boolean other = false;
    for (int i = 0; i < lines.size(); i++) {
      String margin = margin(lines.get(i));
      String text = lines.get(i).substring(margin.length());
      if (text.startsWith(FENCE)) {
        boolean opens = block == null && !other;
        other = opens && !isMarked(text);
        block = opens && !other ? new ArrayList<>() : null;
        fence = margin;
        if (block != null) {
          blocks.add(block);
        }
      } else if (block != null) {
        block.add(lineOf(i + 1, fence, lines.get(i)));
      }
    }
    return blocks;
  }

  private static boolean isMarked(String fence) {
    return fence.substring(FENCE.length()).strip().equals("wl");
  }

  /// The lines of a block have the margin of its fence; one without text may lack the end of it.
  private static Line lineOf(int number, String margin, String line) {
    return new Line(number, margin, line.startsWith(margin) ? line.substring(margin.length()) : "");
  }

  /// What stands before the text of a line: spaces, and the slashes of a doc comment.
  private static String margin(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (line.startsWith("///", at)) {
      at += line.startsWith("/// ", at) ? 4 : 3;
    }
    return line.substring(0, at);
  }
}
