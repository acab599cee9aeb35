package org.scheelite.transcript;

import java.util.Optional;
import java.util.stream.Stream;

/// The words that begin the lines of a case.
enum Label {
  IN("In:"),
  PRINT("Print:"),
  MESSAGE("Msg:"),
  OUT("Out:"),
  ABOUT("Out~:"),
  ERROR("Error:");

  /// What a line that continues the one before begins with.
  static final String INDENT = "     ";

  private final String word;

  Label(String word) {
    this.word = word;
  }

  /// The label a line begins with.
  static Optional<Label> of(String line) {
    return Stream.of(values()).filter(label -> line.startsWith(label.word)).findFirst();
  }

  /// The text behind the label.
  String textOf(String line) {
    return line.substring(word.length()).strip();
  }

  /// The label with the space behind it.
  String start() {
    return this == IN ? "In:  " : word + " ";
  }

  /// The text of a line that continues the one before.
  static String continued(String line) {
    return line.startsWith(INDENT) ? line.substring(INDENT.length()).stripTrailing() : line.strip();
  }
}
