package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.time.DateElements;

/// Reads a pattern expression into a tree.
final class PieceReader {
  private static final String LETTER = "\\p{L}";
  private static final String DIGIT = "[0-9]";

  private static final Map<String, Piece> SYMBOLS =
      Map.ofEntries(
          Map.entry("LetterCharacter", new Piece.Glyph(LETTER)),
          Map.entry("DigitCharacter", new Piece.Glyph(DIGIT)),
          Map.entry("HexadecimalCharacter", new Piece.Glyph("[0-9A-Fa-f]")),
          Map.entry("WordCharacter", new Piece.Glyph("[\\p{L}\\p{N}]")),
          Map.entry("PunctuationCharacter", new Piece.Glyph("[\\p{P}\\p{S}]")),
          Map.entry("WhitespaceCharacter", new Piece.Glyph("\\s")),
          Map.entry("Whitespace", new Piece.Chunk("\\s+")),
          Map.entry("NumberString", new Piece.Chunk("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)")),
          Map.entry("StartOfString", new Piece.Place("\\A")),
          Map.entry("EndOfString", new Piece.Place("\\z")),
          Map.entry("StartOfLine", new Piece.Place("(?m:^)")),
          Map.entry("EndOfLine", new Piece.Place("(?m:$)")),
          Map.entry("WordBoundary", new Piece.Place("\\b")));

  private static final Map<String, String> KNOWN_TESTS =
      Map.of("LetterQ", LETTER, "DigitQ", DIGIT, "UpperCaseQ", "\\p{Lu}", "LowerCaseQ", "\\p{Ll}");

  private final boolean wildcards;
  private @Nullable Expr invalid;

  /// @param wildcards whether `*` and `@` in plain strings stand for other characters
  PieceReader(boolean wildcards) {
    this.wildcards = wildcards;
  }

  /// The part that is no pattern for strings, after [#read] gave null.
  Expr invalid() {
    return invalid == null ? Sym.NULL : invalid;
  }

  /// The tree of a pattern; null where it is none.
  @Nullable Piece read(Expr pattern) {
    return switch (pattern) {
      case Str(String text) -> wildcards ? Wildcards.read(text) : new Piece.Literal(text);
      default -> part(pattern, true);
    };
  }

  private @Nullable Piece part(Expr pattern, boolean greedy) {
    Piece piece =
        switch (pattern) {
          case Str(String text) -> new Piece.Literal(text);
          case Symbol symbol when symbol.isSystem() -> SYMBOLS.get(symbol.name());
          case Normal call -> call(call, greedy);
          default -> null;
        };
    if (piece == null && invalid == null) {
      invalid = pattern;
    }
    return piece;
  }

  private @Nullable Piece call(Normal call, boolean greedy) {
    String head = call.head() instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "";
    return switch (head) {
      case "Blank" -> call.size() == 0 ? Piece.ANY : null;
      case "BlankSequence" -> call.size() == 0 ? any(1, greedy) : null;
      case "BlankNullSequence" -> call.size() == 0 ? any(0, greedy) : null;
      case "StringExpression", "PatternSequence" -> row(call, greedy);
      case "List", "Alternatives" -> choice(call, greedy);
      case "RegularExpression" ->
          call.size() == 1 && call.arg(0) instanceof Str(String regex)
              ? new Piece.Chunk(Posix.translated(regex))
              : null;
      case "DatePattern" -> date(call);
      case "Repeated", "RepeatedNull" -> repeat(call, head.equals("Repeated") ? 1 : 0, greedy);
      case "Shortest", "Longest", "HoldPattern", "Verbatim" ->
          call.size() == 1
              ? part(
                  call.arg(0), head.equals("Shortest") ? false : head.equals("Longest") || greedy)
              : null;
      case "Pattern" -> {
        Piece part = call.size() == 2 ? part(call.arg(1), greedy) : null;
        yield part != null && call.arg(0) instanceof Symbol name
            ? new Piece.Named(name, part)
            : null;
      }
      case "Except" -> except(call, greedy);
      case "PatternTest" -> {
        Piece part = call.size() == 2 ? part(call.arg(0), greedy) : null;
        yield part == null ? null : tested(part, call.arg(1));
      }
      case "Condition" -> {
        Piece part = call.size() == 2 ? part(call.arg(0), greedy) : null;
        yield part == null ? null : new Piece.Guarded(part, call.arg(1));
      }
      default -> null;
    };
  }

  /// A date made of elements.
  private static @Nullable Piece date(Normal call) {
    if (call.size() == 0 || !(call.arg(0) instanceof Normal elements) || !elements.is(Sym.LIST)) {
      return null;
    }
    String between =
        call.size() > 1 && call.arg(1) instanceof Str(String separator)
            ? Pattern.quote(separator)
            : "[ .,:/-]+";
    var regex = new StringBuilder();
    boolean afterElement = false;
    for (Expr element : elements.args()) {
      if (!(element instanceof Str(String name))) {
        return null;
      }
      String own = DateElements.regex(name);
      regex.append(own != null && afterElement ? between : "");
      regex.append(own == null ? Pattern.quote(name) : "(?:" + own + ")");
      afterElement = own != null;
    }
    return new Piece.Chunk(regex.toString());
  }

  private static Piece any(int min, boolean greedy) {
    return new Piece.Repeat(Piece.ANY, min, Piece.UNLIMITED, greedy);
  }

  private @Nullable List<Piece> parts(Normal call, boolean greedy) {
    var parts = new ArrayList<Piece>(call.size());
    for (Expr arg : call.args()) {
      Piece part = part(arg, greedy);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts;
  }

  private @Nullable Piece row(Normal call, boolean greedy) {
    List<Piece> parts = parts(call, greedy);
    return parts == null ? null : new Piece.Row(parts);
  }

  private @Nullable Piece choice(Normal call, boolean greedy) {
    if (!wildcards) {
      List<Piece> parts = parts(call, greedy);
      return parts == null ? null : new Piece.Choice(parts);
    }
    var parts = new ArrayList<Piece>();
    for (Expr arg : call.args()) {
      Piece part = arg instanceof Str ? read(arg) : part(arg, greedy);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return new Piece.Choice(parts);
  }

  private @Nullable Piece repeat(Normal call, int least, boolean greedy) {
    Piece part = call.size() == 1 || call.size() == 2 ? part(call.arg(0), greedy) : null;
    if (part == null) {
      return null;
    }
    if (call.size() == 1) {
      return new Piece.Repeat(part, least, Piece.UNLIMITED, greedy);
    }
    Expr spec = call.arg(1);
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      int min = list.size() > 0 ? count(list.arg(0)) : -1;
      int max = list.size() == 1 ? min : list.size() == 2 ? count(list.arg(1)) : -1;
      return min < 0 || max < 0 ? null : new Piece.Repeat(part, min, max, greedy);
    }
    int max = count(spec);
    return max < 0 ? null : new Piece.Repeat(part, least, max, greedy);
  }

  private static int count(Expr expr) {
    return expr instanceof Int(long value) && value >= 0 && value < Piece.UNLIMITED
        ? (int) value
        : expr.equals(Sym.INFINITY)
                || expr.equals(org.scheelite.expr.Call.of(Sym.DIRECTED_INFINITY, Int.ONE))
            ? Piece.UNLIMITED
            : -1;
  }

  private @Nullable Piece except(Normal call, boolean greedy) {
    Piece not = call.size() == 1 || call.size() == 2 ? part(call.arg(0), greedy) : null;
    Piece what =
        not == null ? null : call.size() == 2 ? part(call.arg(1), greedy) : (Piece) Piece.ANY;
    return not == null || what == null ? null : new Piece.Unlike(not, what);
  }

  /// A test of a run of blanks tests every character of it.
  private static Piece tested(Piece part, Expr test) {
    return switch (part) {
      case Piece.Named(Symbol name, Piece inner) -> new Piece.Named(name, tested(inner, test));
      case Piece.Repeat(Piece inner, int min, int max, boolean greedy) when inner == Piece.ANY ->
          new Piece.Repeat(tested(inner, test), min, max, greedy);
      case Piece.Glyph(String regex)
          when test instanceof Symbol symbol
              && symbol.isSystem()
              && KNOWN_TESTS.containsKey(symbol.name()) ->
          new Piece.Glyph("(?=" + KNOWN_TESTS.get(symbol.name()) + ")" + regex);
      default -> new Piece.Tested(part, test);
    };
  }
}
