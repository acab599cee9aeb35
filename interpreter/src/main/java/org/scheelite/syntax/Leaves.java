package org.scheelite.syntax;

import java.math.BigInteger;
import java.util.Map;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.syntax.Syntax.Leaf;

/// From the words of a text to expressions.
final class Leaves {
  /// Characters that are another way to write a symbol of the language.
  private static final Map<String, Symbol> LETTERS =
      Map.of(
          "∞", Sym.INFINITY,
          "π", Sym.PI,
          "°", Sym.DEGREE,
          "ⅈ", Sym.I,
          "ⅉ", Sym.I,
          "ⅇ", Sym.E,
          "\uF74E", Sym.I,
          "\uF74F", Sym.I,
          "\uF74D", Sym.E,
          "\uF3A0", Sym.NULL);

  private final Names names;

  Leaves(Names names) {
    this.names = names;
  }

  /// What a word means.
  Expr expr(Leaf leaf) {
    String text = leaf.text();
    return switch (leaf.kind()) {
      case NUMBER -> Numerals.number(text);
      case STRING -> Str.of(Strings.unquote(text));
      case NAME -> name(text);
      case PATTERN -> pattern(text);
      case SLOT -> slot(text);
      case OUT -> out(text);
      case INFORMATION -> information(text);
    };
  }

  /// The string that a tag or a file name is, quoted or not.
  Str text(Leaf leaf) {
    String text = leaf.text();
    return Str.of(text.startsWith("\"") ? Strings.unquote(text) : text);
  }

  private Symbol name(String text) {
    if (text.length() == 1 && text.charAt(0) >= 0x80) {
      Symbol letter = LETTERS.get(text);
      if (letter != null) {
        return letter;
      }
    }
    return names.resolve(text);
  }

  private Expr pattern(String text) {
    int from = text.indexOf('_');
    int to = from;
    while (to < text.length() && text.charAt(to) == '_') {
      to++;
    }
    String head = text.substring(to);
    boolean optional = head.equals(".");
    Symbol kind =
        switch (to - from) {
          case 1 -> Sym.BLANK;
          case 2 -> Sym.BLANK_SEQUENCE;
          default -> Sym.BLANK_NULL_SEQUENCE;
        };
    Expr blank = head.isEmpty() || optional ? Call.of(kind) : Call.of(kind, name(head));
    Expr pattern = from == 0 ? blank : Call.of(Sym.PATTERN, name(text.substring(0, from)), blank);
    return optional ? Call.of(Sym.OPTIONAL, pattern) : pattern;
  }

  private static Expr slot(String text) {
    boolean sequence = text.startsWith("##");
    String rest = text.substring(sequence ? 2 : 1);
    Expr which;
    if (rest.isEmpty()) {
      which = Int.ONE;
    } else if (rest.charAt(0) == '"') {
      which = Str.of(Strings.unquote(rest));
    } else if (Character.isDigit(rest.charAt(0))) {
      which = whole(rest);
    } else {
      which = Str.of(rest);
    }
    return Call.of(sequence ? Sym.SLOT_SEQUENCE : Sym.SLOT, which);
  }

  private static Expr out(String text) {
    if (text.equals("%")) {
      return Call.of(Sym.OUT);
    }
    return text.endsWith("%")
        ? Call.of(Sym.OUT, Int.of(-text.length()))
        : Call.of(Sym.OUT, whole(text.substring(1)));
  }

  private static Whole whole(String digits) {
    return Whole.of(new BigInteger(digits));
  }

  private static Expr information(String text) {
    boolean full = text.startsWith("??");
    String name = text.substring(full ? 2 : 1).strip();
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return Call.of(
        Symbol.system("Information"),
        Str.of(quoted ? name.substring(1, name.length() - 1) : name),
        Call.rule(Symbol.system("LongForm"), Sym.bool(full)));
  }
}
