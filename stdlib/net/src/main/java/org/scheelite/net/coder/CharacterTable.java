package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Which characters have which codes, read from the language of tables of the encoder
/// `"Characters"`.
///
/// Codes are given in order: each new character gets the least code above 0 that none has yet.
final class CharacterTable {
  static final Symbol START = Symbol.system("StartOfString");
  static final Symbol END = Symbol.system("EndOfString");

  /// Stands for all characters that have no code of their own.
  static final Expr OTHER = Call.of(Sym.BLANK);

  private static final int MOST = 1 << 16;

  private final CoderSpec spec;
  private final boolean ignoreCase;
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final Map<Expr, Integer> marks = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final TreeMap<Integer, Expr> alphabet = new TreeMap<>();
  private int free = 1;

  private CharacterTable(CoderSpec spec, boolean ignoreCase) {
    this.spec = spec;
    this.ignoreCase = ignoreCase;
  }

  /// Reads a table.
  ///
  /// @throws org.scheelite.net.NetFault where it is none
  static CharacterTable of(CoderSpec spec, boolean ignoreCase) {
    var table = new CharacterTable(spec, ignoreCase);
    table.read(spec.argument(0));
    if (table.alphabet.isEmpty()) {
      throw table.wrong(spec.argument(0));
    }
    return table;
  }

  private RuntimeException wrong(Expr item) {
    return spec.wrong(
        "characters",
        item,
        "a string, a group such as DigitCharacter, StartOfString, EndOfString, _, a rule from such"
            + " to a code, or a list of these");
  }

  // ---------------------------------------------------------------- reading

  private void read(Expr item) {
    if (item instanceof Normal list && Lists.isList(list)) {
      list.args().forEach(this::read);
    } else if (item instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      List<Expr> members = members(rule.arg(0));
      if (rule.arg(1).equals(Sym.AUTOMATIC)) {
        int code = next();
        members.forEach(member -> assign(member, code));
      } else if (rule.arg(1) instanceof Int(long code) && code > 0 && code <= MOST) {
        members.forEach(member -> assign(member, (int) code));
      } else if (rule.arg(1).equals(Sym.ALL)) {
        members.forEach(member -> assign(member, next()));
      } else {
        throw wrong(item);
      }
    } else {
      for (Expr member : members(item)) {
        if (!known(member)) {
          assign(member, next());
        }
      }
    }
  }

  /// The least code that is free.
  private int next() {
    while (used.contains(free)) {
      free++;
    }
    return free;
  }

  private boolean known(Expr member) {
    return member instanceof Str(String text)
        ? codes.containsKey(key(text.codePointAt(0)))
        : marks.containsKey(member);
  }

  private void assign(Expr member, int code) {
    if (known(member)) {
      return;
    }
    used.add(code);
    if (member instanceof Str(String text)) {
      int key = key(text.codePointAt(0));
      codes.put(key, code);
      alphabet.putIfAbsent(code, Str.of(Character.toString(key)));
    } else {
      marks.put(member, code);
      alphabet.putIfAbsent(code, member);
    }
  }

  private int key(int character) {
    return ignoreCase ? Character.toLowerCase(character) : character;
  }

  /// The characters, one by one, and marks that an item stands for.
  private List<Expr> members(Expr item) {
    return switch (item) {
      case Str(String text) -> characters(text.codePoints());
      case Symbol symbol -> group(symbol);
      case Normal span when span.is(Sym.SPAN, 2) -> range(span);
      case Normal list when Lists.isList(list) -> {
        var all = new ArrayList<Expr>();
        list.args().forEach(one -> all.addAll(members(one)));
        yield all;
      }
      default -> {
        if (item.equals(OTHER)) {
          yield List.of(item);
        }
        throw wrong(item);
      }
    };
  }

  private static List<Expr> characters(IntStream points) {
    return points.mapToObj(point -> (Expr) Str.of(Character.toString(point))).toList();
  }

  private List<Expr> range(Normal span) {
    if (span.arg(0) instanceof Int(long from)
        && span.arg(1) instanceof Int(long to)
        && from >= 0
        && to >= from
        && to <= Character.MAX_CODE_POINT
        && to - from < MOST) {
      return characters(IntStream.rangeClosed((int) from, (int) to));
    }
    throw wrong(span);
  }

  private List<Expr> group(Symbol symbol) {
    IntStream ascii = IntStream.range(32, 127);
    return switch (symbol.name()) {
      case "Automatic" -> characters(IntStream.concat(IntStream.of('\t', '\n'), ascii));
      case "LetterCharacter" ->
          characters(
              IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('A', 'Z')));
      case "DigitCharacter" -> characters(IntStream.rangeClosed('0', '9'));
      case "WordCharacter" ->
          characters(
              IntStream.concat(
                  IntStream.concat(
                      IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('A', 'Z')),
                  IntStream.rangeClosed('0', '9')));
      case "PunctuationCharacter" ->
          characters(ascii.filter(point -> point > 32 && !Character.isLetterOrDigit(point)));
      case "WhitespaceCharacter" -> characters(IntStream.of(' ', '\t', '\n'));
      case "StartOfString", "EndOfString" -> List.of(symbol);
      default -> throw wrong(symbol);
    };
  }

  // ---------------------------------------------------------------- using

  /// The largest code.
  int size() {
    return alphabet.lastKey();
  }

  /// The code of a mark, `StartOfString` or `EndOfString`; 0 where it has none.
  int mark(Expr mark) {
    return marks.getOrDefault(mark, 0);
  }

  /// The code of a character; 0 where it has none.
  int code(int character) {
    Integer own = codes.get(key(character));
    return own == null ? mark(OTHER) : own;
  }

  /// What a code stands for; null where it stands for nothing.
  @Nullable Expr meaning(int code) {
    return alphabet.get(code);
  }

  /// The characters and marks in the order of their codes.
  Expr alphabet() {
    return Lists.of(List.copyOf(alphabet.values()));
  }
}
