package org.scheelite.repl;

import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.scheelite.syntax.Parser;
import org.scheelite.syntax.Token;

/// Colours the input line by the kinds of its words.
final class Colours extends DefaultHighlighter {

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    var text = new AttributedStringBuilder(buffer.length());
    int at = 0;
    for (Token token : Parser.tokens(buffer)) {
      int start = token.span().start();
      int end = token.span().end();
      if (start < at || end > buffer.length()) {
        continue;
      }
      text.append(buffer, at, start);
      text.styled(style(token.kind()), buffer.subSequence(start, end));
      at = end;
    }
    text.append(buffer, at, buffer.length());
    return text.toAttributedString();
  }

  private static AttributedStyle style(Token.Kind kind) {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    return switch (kind) {
      case NUMBER -> plain.foreground(AttributedStyle.CYAN);
      case STRING, FILE -> plain.foreground(AttributedStyle.GREEN);
      case PATTERN, SLOT -> plain.foreground(AttributedStyle.YELLOW);
      case OUT, INFORMATION -> plain.foreground(AttributedStyle.MAGENTA);
      case COMMENT -> plain.foreground(AttributedStyle.BRIGHT + AttributedStyle.BLACK);
      case WRONG, UNFINISHED -> plain.foreground(AttributedStyle.RED);
      case OPERATOR, OPEN, CLOSE, COMMA -> plain.foreground(AttributedStyle.BLUE);
      case SYMBOL, NEWLINE -> plain;
    };
  }
}
