package org.scheelite.syntax;

import java.util.List;

/// The answer of the parser to a text.
public sealed interface Parsed {

  /// The complete expressions in order: all of them, or those before the place of trouble.
  List<Statement> statements();

  /// The comments, in order.
  List<Span> comments();

  /// The text is complete, and may be empty.
  record Complete(List<Statement> statements, List<Span> comments, List<Notice> notices)
      implements Parsed {}

  /// The text ends too early: a bracket, string or comment is open, or an operator has no right
  /// side.
  ///
  /// @param offset where the open piece begins
  /// @param expected what could come next, in words
  record Incomplete(List<Statement> statements, List<Span> comments, int offset, String expected)
      implements Parsed {}

  /// The text is wrong, whatever may follow.
  record Wrong(List<Statement> statements, List<Span> comments, Fault fault) implements Parsed {}

  /// What is wrong and where.
  ///
  /// @param span the wrong piece
  /// @param line its line, from 1
  /// @param column its column, from 1
  /// @param source the line
  /// @param message one sentence with a full stop
  record Fault(Span span, int line, int column, String source, String message) {

    /// Message, place, and the line with a caret under the wrong piece.
    public String render() {
      String caret = " ".repeat(Math.max(0, column - 1)) + '^';
      return "Line %d, column %d: %s\n%s\n%s".formatted(line, column, message, source, caret);
    }
  }
}
