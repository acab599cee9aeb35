package org.scheelite.syntax;

/// A stretch of a source text, in UTF-16 units: from `start` to before `end`.
public record Span(int start, int end) {

  /// From the start of this span to the end of `that`.
  Span to(Span that) {
    return new Span(start, that.end);
  }
}
