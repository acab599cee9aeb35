package org.scheelite.std.string.pattern;

import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// A string pattern as a tree.
sealed interface Piece {
  /// As often as one likes.
  int UNLIMITED = Integer.MAX_VALUE;

  /// Any one character.
  Glyph ANY = new Glyph("(?s:.)");

  /// The text itself.
  record Literal(String text) implements Piece {}

  /// Exactly one character of a kind.
  record Glyph(String regex) implements Piece {}

  /// A regular expression of any length.
  record Chunk(String regex) implements Piece {}

  /// A place between characters.
  record Place(String regex) implements Piece {}

  /// One after the other.
  record Row(List<Piece> parts) implements Piece {}

  /// One of several, the first that fits.
  record Choice(List<Piece> parts) implements Piece {}

  /// Several times; as often as possible when `greedy`, else as seldom as possible.
  record Repeat(Piece part, int min, int max, boolean greedy) implements Piece {}

  /// A name for what matches; met again it stands for the same text.
  record Named(Symbol name, Piece part) implements Piece {}

  /// What `part` matches where `not` does not match.
  record Unlike(Piece not, Piece part) implements Piece {}

  /// What matches and for which a function gives `True`.
  record Tested(Piece part, Expr test) implements Piece {}

  /// What matches and makes a condition on the names true.
  record Guarded(Piece part, Expr condition) implements Piece {}
}
