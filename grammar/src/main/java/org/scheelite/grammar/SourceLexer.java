package org.scheelite.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/// The part of the lexer that rules cannot say: nesting, and a few looks at the next character.
public abstract class SourceLexer extends Lexer {
  private int depth;
  private int deepest;
  private int previous = ScheeliteLexer.NEWLINE;

  /// A lexer over `input`.
  protected SourceLexer(CharStream input) {
    super(input);
  }

  /// How deeply brackets were nested up to now.
  public int deepest() {
    return deepest;
  }

  @Override
  public Token emit() {
    Token token = super.emit();
    if (token.getChannel() == Token.DEFAULT_CHANNEL) {
      previous = token.getType();
    }
    return token;
  }

  /// After an opening bracket.
  protected void open() {
    depth++;
    deepest = Math.max(deepest, depth);
  }

  /// After a closing bracket.
  protected void close() {
    depth = Math.max(0, depth - 1);
  }

  /// After a line end: inside brackets it is only space.
  protected void newline() {
    if (depth > 0) {
      _channel = HIDDEN;
    }
  }

  /// After a number: the dot of `1..` belongs to the operator.
  protected void number() {
    if (_input.LA(-1) == '.' && _input.LA(1) == '.') {
      back();
    }
  }

  /// After `_.`: in `_..` the dots are an operator.
  protected void optionalBlank() {
    if (_input.LA(1) == '.') {
      back();
    }
  }

  /// After `=.` and `/.`: in `x=.5` and `x/.5` the dot belongs to the number.
  protected void beforeDecimals() {
    if (Character.isDigit(_input.LA(1))) {
      back();
      _type = ScheeliteLexer.INFIX;
    }
  }

  /// After `?`: at the start of an input it asks for information on the names in the line.
  protected void information() {
    if (previous != ScheeliteLexer.NEWLINE || depth > 0) {
      return;
    }
    _type = ScheeliteLexer.INFORMATION;
    while (_input.LA(1) != '\n' && _input.LA(1) != '\r' && _input.LA(1) != CharStream.EOF) {
      _input.consume();
    }
  }

  /// After `(*`: takes all up to the matching `*)`.
  protected void comment() {
    int level = 1;
    while (level > 0) {
      int c = _input.LA(1);
      if (c == CharStream.EOF) {
        _type = ScheeliteLexer.OPEN_COMMENT;
        return;
      }
      _input.consume();
      if (c == '(' && _input.LA(1) == '*') {
        _input.consume();
        level++;
      } else if (c == '*' && _input.LA(1) == ')') {
        _input.consume();
        level--;
      }
    }
    _channel = HIDDEN;
  }

  /// After a character outside ASCII that is no letter: gives it the type of what it means.
  protected void symbolic() {
    int c = _input.LA(-1);
    if (c < 0x80 || c == 0xFFFD) {
      return; // no part of the language
    }
    String text = Character.toString(c);
    boolean prefix = Operators.prefix(text) != null;
    boolean infix = Operators.infix(text) != null;
    if (prefix && infix) {
      _type = ScheeliteLexer.PREFIX_INFIX;
    } else if (prefix) {
      _type = ScheeliteLexer.PREFIX;
    } else if (infix) {
      _type = ScheeliteLexer.INFIX;
    } else if (Operators.postfix(text) != null) {
      _type = ScheeliteLexer.POSTFIX;
    } else {
      bracket(c, text);
    }
  }

  private void bracket(int c, String text) {
    if (c == 0xF113) {
      _type = ScheeliteLexer.LEFT_ASSOC;
      open();
    } else if (c == 0xF114) {
      _type = ScheeliteLexer.RIGHT_ASSOC;
      close();
    } else if (Brackets.closing(text) != null) {
      _type = ScheeliteLexer.CLOSE;
      close();
    } else {
      _type = ScheeliteLexer.NAME; // a symbol of one character, such as ∞
    }
  }

  private void back() {
    _input.seek(_input.index() - 1);
  }
}
