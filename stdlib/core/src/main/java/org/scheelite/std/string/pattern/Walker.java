package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Matches a pattern tree against a text by going back where a way turns out wrong. Whoever follows
/// a piece is handed over as a function of the position behind it.
final class Walker {
  private final String text;
  private final boolean ignoreCase;
  private final Frame frame;
  private final Map<Symbol, String> names = new HashMap<>();
  private final Map<String, Matcher> matchers = new HashMap<>();
  private final Map<Expr, Map<String, Boolean>> tests = new HashMap<>();

  Walker(String text, boolean ignoreCase, Frame frame) {
    this.text = text;
    this.ignoreCase = ignoreCase;
    this.frame = frame;
  }

  /// What the names stand for at this moment.
  Map<Symbol, String> names() {
    return names;
  }

  /// Whether `piece` matches from `at` on so that `then` is content with a position behind it.
  boolean match(Piece piece, int at, IntPredicate then) {
    frame.poll();
    return switch (piece) {
      case Piece.Literal(String literal) ->
          text.regionMatches(ignoreCase, at, literal, 0, literal.length())
              && then.test(at + literal.length());
      case Piece.Glyph _ -> {
        int end = single(piece, at);
        yield end >= 0 && then.test(end);
      }
      case Piece.Chunk(String regex) -> chunk(regex, at, then);
      case Piece.Place(String regex) ->
          matcher(regex).region(at, text.length()).lookingAt() && then.test(at);
      case Piece.Row(List<Piece> parts) -> row(parts, 0, at, then);
      case Piece.Choice(List<Piece> parts) ->
          parts.stream().anyMatch(part -> match(part, at, then));
      case Piece.Repeat repeat ->
          isSingle(repeat.part()) ? run(repeat, at, then) : repeat(repeat, 0, at, then);
      case Piece.Named named -> named(named, at, then);
      case Piece.Unlike(Piece not, Piece part) ->
          !match(not, at, end -> true) && match(part, at, then);
      case Piece.Tested(Piece part, Expr test) ->
          match(part, at, end -> passes(test, text.substring(at, end)) && then.test(end));
      case Piece.Guarded(Piece part, Expr condition) ->
          match(part, at, end -> Fill.holds(condition, names, frame) && then.test(end));
    };
  }

  private boolean row(List<Piece> parts, int index, int at, IntPredicate then) {
    return index == parts.size()
        ? then.test(at)
        : match(parts.get(index), at, end -> row(parts, index + 1, end, then));
  }

  private boolean chunk(String regex, int at, IntPredicate then) {
    Matcher matcher = matcher(regex);
    if (!matcher.region(at, text.length()).lookingAt()) {
      return false;
    }
    int longest = matcher.end();
    for (int end = longest; end >= at; end--) {
      if ((end == longest || matcher.region(at, end).matches()) && then.test(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSingle(Piece piece) {
    return piece instanceof Piece.Glyph
        || piece instanceof Piece.Tested tested && tested.part() instanceof Piece.Glyph;
  }

  /// The position behind one character that fits, or -1.
  private int single(Piece piece, int at) {
    if (at >= text.length()) {
      return -1;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    boolean fits =
        switch (piece) {
          case Piece.Tested(Piece part, Expr test) ->
              single(part, at) >= 0 && passes(test, text.substring(at, end));
          case Piece.Glyph(String regex) ->
              piece.equals(Piece.ANY) || matcher(regex).region(at, end).matches();
          default -> false;
        };
    return fits ? end : -1;
  }

  /// Characters of one kind in a run, without nesting deeper for each.
  private boolean run(Piece.Repeat repeat, int at, IntPredicate then) {
    var ends = new ArrayList<Integer>();
    int end = at;
    for (int count = 0; end >= 0; count++) {
      frame.poll();
      if (count >= repeat.min()) {
        if (!repeat.greedy() && then.test(end)) {
          return true;
        }
        ends.add(end);
      }
      end = count < repeat.max() ? single(repeat.part(), end) : -1;
    }
    for (int i = ends.size() - 1; repeat.greedy() && i >= 0; i--) {
      if (then.test(ends.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean repeat(Piece.Repeat repeat, int count, int at, IntPredicate then) {
    boolean enough = count >= repeat.min();
    if (enough && !repeat.greedy() && then.test(at)) {
      return true;
    }
    boolean more =
        count < repeat.max()
            && match(
                repeat.part(),
                at,
                end -> (end > at || !enough) && repeat(repeat, count + 1, end, then));
    return more || enough && repeat.greedy() && then.test(at);
  }

  private boolean named(Piece.Named named, int at, IntPredicate then) {
    String known = names.get(named.name());
    if (known != null) {
      return text.regionMatches(ignoreCase, at, known, 0, known.length())
          && then.test(at + known.length());
    }
    return match(
        named.part(),
        at,
        end -> {
          @Nullable String before = names.put(named.name(), text.substring(at, end));
          if (then.test(end)) {
            return true;
          }
          if (before == null) {
            names.remove(named.name());
          } else {
            names.put(named.name(), before);
          }
          return false;
        });
  }

  private boolean passes(Expr test, String part) {
    return tests
        .computeIfAbsent(test, _ -> new HashMap<>())
        .computeIfAbsent(part, known -> frame.test(test, Str.of(known)));
  }

  private Matcher matcher(String regex) {
    return matchers.computeIfAbsent(
        regex,
        source ->
            Pattern.compile(source, StringPattern.flags(ignoreCase))
                .matcher(new PolledText(text, frame))
                .useTransparentBounds(true)
                .useAnchoringBounds(false));
  }
}
