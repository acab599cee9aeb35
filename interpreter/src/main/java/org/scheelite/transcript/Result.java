package org.scheelite.transcript;

import java.util.ArrayList;
import java.util.List;

/// What an input gives.
///
/// @param printed the lines it wrote
/// @param messages the messages it gave, each with its name
/// @param output the value, as batch mode prints it; empty for `Null`
/// @param error why there is no value: wrong syntax, a limit; empty where there is one
public record Result(List<String> printed, List<String> messages, String output, String error) {
  private static final String FAULT = "This is a fault";

  public Result {
    printed = List.copyOf(printed);
    messages = List.copyOf(messages);
  }

  /// What an input that has a value gives.
  public Result(List<String> printed, List<String> messages, String output) {
    this(printed, messages, output, "");
  }

  /// Whether the engine itself was at fault, which nobody may expect.
  boolean isFault() {
    return error.startsWith(FAULT);
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
    if (!error.isBlank()) {
      add(lines, Label.ERROR, error);
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
    if (isFault()) {
      return false;
    }
    if (!approximate || output.isBlank() || expected.output.isBlank()) {
      return lines(approximate).equals(expected.lines(approximate));
    }
    return withoutOutput().lines(false).equals(expected.withoutOutput().lines(false))
        && Nearness.near(output, expected.output);
  }

  private Result withoutOutput() {
    return new Result(printed, messages, "", error);
  }
}
