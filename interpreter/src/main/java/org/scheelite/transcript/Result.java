package org.scheelite.transcript;

import java.util.ArrayList;
import java.util.List;

/// What an input gives.
///
/// @param printed the lines it wrote
/// @param messages the messages it gave, each with its name
/// @param output the value, as batch mode prints it; empty for `Null`
public record Result(List<String> printed, List<String> messages, String output) {

  public Result {
    printed = List.copyOf(printed);
    messages = List.copyOf(messages);
  }

  /// The lines of a transcript that say this.
  ///
  /// @param approximate whether numbers of the output may differ a little
  List<String> lines(boolean approximate) {
    var lines = new ArrayList<String>();
    printed.forEach(text -> add(lines, Label.PRINT, text));
    messages.forEach(text -> add(lines, Label.MESSAGE, text));
    if (!output.isBlank()) {
      add(lines, approximate ? Label.ABOUT : Label.OUT, output);
    }
    return lines;
  }

  private static void add(List<String> lines, Label label, String text) {
    String start = label.start();
    for (String line : text.strip().lines().filter(part -> !part.isBlank()).toList()) {
      lines.add((start + line).stripTrailing());
      start = Label.INDENT;
    }
  }

  /// Whether this result is what `expected` asks for.
  boolean fits(Result expected, boolean approximate) {
    var asked = expected.lines(approximate);
    var given = lines(approximate);
    if (!approximate || output.isBlank() || expected.output.isBlank()) {
      return given.equals(asked);
    }
    return new Result(printed, messages, "")
            .lines(false)
            .equals(new Result(expected.printed, expected.messages, "").lines(false))
        && Nearness.near(output, expected.output);
  }
}
