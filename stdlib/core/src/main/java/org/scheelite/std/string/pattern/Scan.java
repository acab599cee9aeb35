package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The search for a pattern in one text.
public abstract sealed class Scan permits RegexScan, WalkScan {

  /// Which matches count.
  public enum Overlaps {
    /// One behind the other.
    FALSE(Sym.FALSE),
    /// The first at every position.
    TRUE(Sym.TRUE),
    /// All.
    ALL(Sym.ALL);

    private final Symbol symbol;

    Overlaps(Symbol symbol) {
      this.symbol = symbol;
    }

    /// The symbol users write.
    public Symbol symbol() {
      return symbol;
    }

    /// What a symbol stands for, or null.
    public static @Nullable Overlaps of(Expr value) {
      for (Overlaps overlaps : values()) {
        if (overlaps.symbol.equals(value)) {
          return overlaps;
        }
      }
      return null;
    }
  }

  /// The first match that begins at `from` or later, or null.
  public abstract @Nullable Found next(int from);

  /// The match of exactly the positions `start` to before `end`, or null.
  public abstract @Nullable Found exactly(int start, int end);

  abstract String text();

  /// The match of the whole text, or null.
  public final @Nullable Found whole() {
    return exactly(0, text().length());
  }

  /// The matches that count.
  public final List<Found> matches(Overlaps overlaps) {
    return switch (overlaps) {
      case FALSE -> apart();
      case TRUE -> overlapping();
      case ALL -> all();
    };
  }

  private List<Found> apart() {
    var found = new ArrayList<Found>();
    Found match = next(0);
    while (match != null) {
      found.add(match);
      match = next(after(match));
    }
    return found;
  }

  private List<Found> overlapping() {
    var found = new ArrayList<Found>();
    Found match = next(0);
    while (match != null) {
      found.add(match);
      match = next(step(match.start()));
    }
    return found;
  }

  /// Longer ones first.
  private List<Found> all() {
    var found = new ArrayList<Found>();
    int length = text().length();
    for (int start = 0; start <= length; start = step(start)) {
      for (int end = length; end >= start; end--) {
        Found match = exactly(start, end);
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found;
  }

  /// Where the search goes on behind a match.
  public final int after(Found match) {
    return match.end() > match.start() ? match.end() : step(match.end());
  }

  private int step(int position) {
    return position < text().length()
        ? position + Character.charCount(text().codePointAt(position))
        : position + 1;
  }
}
