package org.scheelite.syntax;

import org.jspecify.annotations.Nullable;

/// Leaves the reading of a text; caught by [Parser] alone.
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final boolean incomplete;
  private transient @Nullable Span before;

  private Trouble(String message, Span span, boolean incomplete) {
    super(message, null, false, false);
    this.span = span;
    this.incomplete = incomplete;
  }

  /// The text ends where something was expected.
  static Trouble incomplete(int offset, String expected) {
    return new Trouble(expected, new Span(offset, offset), true);
  }

  /// The text is wrong here.
  static Trouble wrong(Span span, String message) {
    return new Trouble(message, span, false);
  }

  /// Something should follow `before`, because of the operator at `span`: the text may only be
  /// incomplete.
  static Trouble missing(Span before, Span span, String expected) {
    var trouble = new Trouble(expected, span, false);
    trouble.before = before;
    return trouble;
  }

  /// What is to be said where the text ends after this place, or `this` where it goes on.
  Trouble settled(Words words) {
    Span last = before;
    if (last == null) {
      return this;
    }
    return words.endsAt(last)
        ? incomplete(last.end(), text())
        : wrong(span, "Expected " + text() + " further on.");
  }

  Span span() {
    return span;
  }

  boolean isIncomplete() {
    return incomplete;
  }

  /// The sentence, or what was expected.
  String text() {
    return String.valueOf(getMessage());
  }
}
