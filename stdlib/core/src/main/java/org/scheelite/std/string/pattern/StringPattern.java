package org.scheelite.std.string.pattern;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A string pattern, ready to be looked for in texts.
public final class StringPattern {
  private final Piece piece;
  private final boolean ignoreCase;
  private final @Nullable Pattern regex;
  private final Map<Symbol, String> groups;

  private StringPattern(
      Piece piece, boolean ignoreCase, @Nullable Pattern regex, Map<Symbol, String> groups) {
    this.piece = piece;
    this.ignoreCase = ignoreCase;
    this.regex = regex;
    this.groups = groups;
  }

  /// Reads a pattern; null, after a message, where it is none.
  public static @Nullable StringPattern of(Expr pattern, boolean ignoreCase, Frame frame) {
    return of(pattern, null, ignoreCase, false, frame);
  }

  /// Reads a pattern whose plain strings may hold `*` and `@`; null, after a message, where it is
  /// none.
  public static @Nullable StringPattern wild(Expr pattern, boolean ignoreCase, Frame frame) {
    return of(pattern, null, ignoreCase, true, frame);
  }

  /// Reads a pattern that matches only where a condition holds as well.
  static @Nullable StringPattern guarded(
      Expr pattern, @Nullable Expr condition, boolean ignoreCase, Frame frame) {
    return of(pattern, condition, ignoreCase, false, frame);
  }

  private static @Nullable StringPattern of(
      Expr pattern, @Nullable Expr condition, boolean ignoreCase, boolean wild, Frame frame) {
    var reader = new PieceReader(wild);
    Piece piece = reader.read(pattern);
    if (piece == null) {
      frame.message(StringExpression.INVLD, reader.invalid(), pattern);
      return null;
    }
    if (condition != null) {
      piece = new Piece.Guarded(piece, condition);
    }
    RegexWriter writer = RegexWriter.write(piece);
    try {
      Pattern regex = Pattern.compile(writer.regex(), flags(ignoreCase));
      return new StringPattern(piece, ignoreCase, writer.isExact() ? regex : null, writer.groups());
    } catch (PatternSyntaxException wrong) {
      frame.message(
          RegularExpression.SYNTAX, pattern, Str.of(String.valueOf(wrong.getDescription())));
      return null;
    }
  }

  /// The pattern at the start of a text.
  public static Expr atStart(Expr pattern) {
    return Call.of(Sym.STRING_EXPRESSION, Symbol.system("StartOfString"), pattern);
  }

  /// The pattern at the end of a text.
  public static Expr atEnd(Expr pattern) {
    return Call.of(Sym.STRING_EXPRESSION, pattern, Symbol.system("EndOfString"));
  }

  static int flags(boolean ignoreCase) {
    return ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
  }

  /// Begins to look for the pattern in a text.
  public Scan in(String text, Frame frame) {
    return regex != null
        ? new RegexScan(regex, groups, text, frame)
        : new WalkScan(piece, ignoreCase, text, frame);
  }
}
