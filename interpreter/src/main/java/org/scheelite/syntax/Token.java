package org.scheelite.syntax;

/// A word of a text for a highlighter or a completer.
public record Token(Kind kind, Span span) {

  /// What a word is.
  public enum Kind {
    NUMBER,
    STRING,
    SYMBOL,
    PATTERN,
    SLOT,
    OUT,
    OPERATOR,
    OPEN,
    CLOSE,
    COMMA,
    COMMENT,
    FILE,
    INFORMATION,
    NEWLINE,
    /// A string or comment that is not closed yet.
    UNFINISHED,
    /// No part of the language.
    WRONG
  }
}
