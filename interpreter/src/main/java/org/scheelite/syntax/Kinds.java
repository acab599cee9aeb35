package org.scheelite.syntax;

import org.antlr.v4.runtime.misc.IntervalSet;
import org.scheelite.grammar.Brackets;
import org.scheelite.grammar.ScheeliteLexer;
import org.scheelite.syntax.Token.Kind;

/// What the token types of the grammar are, in words and for highlighters.
final class Kinds {
  private Kinds() {}

  /// Whether a token of this type opens a bracket.
  static boolean opens(int type) {
    return kind(type) == Kind.OPEN;
  }

  /// Whether a token of this type closes a bracket.
  static boolean closes(int type) {
    return kind(type) == Kind.CLOSE;
  }

  /// The kind of a token type.
  static Kind kind(int type) {
    return switch (type) {
      case ScheeliteLexer.NUMBER -> Kind.NUMBER;
      case ScheeliteLexer.STRING -> Kind.STRING;
      case ScheeliteLexer.NAME -> Kind.SYMBOL;
      case ScheeliteLexer.PATTERN -> Kind.PATTERN;
      case ScheeliteLexer.SLOT -> Kind.SLOT;
      case ScheeliteLexer.OUT -> Kind.OUT;
      case ScheeliteLexer.FILENAME -> Kind.FILE;
      case ScheeliteLexer.INFORMATION -> Kind.INFORMATION;
      case ScheeliteLexer.COMMENT -> Kind.COMMENT;
      case ScheeliteLexer.COMMA -> Kind.COMMA;
      case ScheeliteLexer.NEWLINE -> Kind.NEWLINE;
      case ScheeliteLexer.OPEN_STRING, ScheeliteLexer.OPEN_COMMENT -> Kind.UNFINISHED;
      case ScheeliteLexer.SYMBOLIC -> Kind.WRONG;
      case ScheeliteLexer.LEFT_PAREN,
          ScheeliteLexer.LEFT_SQUARE,
          ScheeliteLexer.LEFT_BRACE,
          ScheeliteLexer.LEFT_ASSOC,
          ScheeliteLexer.LEFT_PART,
          ScheeliteLexer.OPEN ->
          Kind.OPEN;
      case ScheeliteLexer.RIGHT_PAREN,
          ScheeliteLexer.RIGHT_SQUARE,
          ScheeliteLexer.RIGHT_BRACE,
          ScheeliteLexer.RIGHT_ASSOC,
          ScheeliteLexer.RIGHT_PART,
          ScheeliteLexer.CLOSE ->
          Kind.CLOSE;
      default -> Kind.OPERATOR;
    };
  }

  /// What could stand at a place, in words; `open` is the innermost open bracket or empty.
  static String expected(IntervalSet types, String open) {
    if (types.contains(ScheeliteLexer.FILENAME)) {
      return "a file name";
    }
    if (types.contains(ScheeliteLexer.NUMBER)) {
      return "an expression";
    }
    if (types.contains(ScheeliteLexer.NAME)) {
      return "a message tag";
    }
    return switch (open) {
      case "(" -> "`)`";
      case "[" -> "`]`";
      case "{" -> "`}`";
      case "<|", "\uF113" -> "`|>`";
      case "" -> "an operator or the end of the line";
      default -> {
        Brackets brackets = Brackets.opening(open);
        yield "`" + (brackets == null ? "〛" : brackets.close()) + "`";
      }
    };
  }
}
