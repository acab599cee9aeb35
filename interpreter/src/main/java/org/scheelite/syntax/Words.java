package org.scheelite.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.grammar.ScheeliteLexer;
import org.scheelite.grammar.SourceText;
import org.scheelite.syntax.Parsed.Fault;

/// A text cut into the tokens of the grammar.
final class Words {
  private final SourceText source;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();
  private final int depth;

  Words(String text, Runnable poll) {
    source = SourceText.of(text);
    var lexer = new ScheeliteLexer(source.stream());
    lexer.removeErrorListeners();
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      poll.run();
      if (token.getType() == ScheeliteLexer.COMMENT) {
        comments.add(span(token));
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        tokens.add(token);
      }
      token = lexer.nextToken();
    }
    tokens.add(token);
    depth = lexer.deepest();
  }

  SourceText source() {
    return source;
  }

  /// How deeply brackets nest.
  int depth() {
    return depth;
  }

  int size() {
    return tokens.size();
  }

  List<Span> comments() {
    return comments;
  }

  /// For the grammar's parser.
  ListTokenSource tokens() {
    return new ListTokenSource(tokens);
  }

  private Span span(Token token) {
    return new Span(source.offset(token.getStartIndex()), source.offset(token.getStopIndex() + 1));
  }

  /// Where the bracket of this level opens first.
  Span bracketAt(int level) {
    int now = 0;
    for (Token token : tokens) {
      if (Kinds.opens(token.getType())) {
        now++;
        if (now == level) {
          return span(token);
        }
      } else if (Kinds.closes(token.getType())) {
        now = Math.max(0, now - 1);
      }
    }
    return new Span(0, 0);
  }

  /// What to say of a token that the grammar refuses.
  Trouble unexpected(Token offending, IntervalSet expected) {
    Token open = opener(offending);
    int type = offending.getType();
    boolean start = type != Token.EOF && !Kinds.closes(type) && atStart(offending);
    String wanted =
        start ? "an expression" : Kinds.expected(expected, open == null ? "" : open.getText());
    if (type == ScheeliteLexer.OPEN_STRING) {
      return Trouble.incomplete(span(offending).start(), "`\"` at the end of the string");
    }
    if (type == ScheeliteLexer.OPEN_COMMENT) {
      return Trouble.incomplete(span(offending).start(), "`*)` at the end of the comment");
    }
    if (type == Token.EOF) {
      int offset = open == null ? source.original().length() : span(open).start();
      return Trouble.incomplete(offset, wanted);
    }
    return Trouble.wrong(span(offending), sentence(offending, open, wanted));
  }

  /// Whether an expression could begin at `token`.
  private boolean atStart(Token token) {
    int index = tokens.indexOf(token);
    if (index <= 0) {
      return true;
    }
    int before = tokens.get(index - 1).getType();
    return Kinds.opens(before)
        || before == ScheeliteLexer.NEWLINE
        || before == ScheeliteLexer.COMMA
        || before == ScheeliteLexer.SEMICOLON;
  }

  private String sentence(Token offending, @Nullable Token open, String wanted) {
    String text = offending.getText();
    if (Kinds.closes(offending.getType())) {
      return open == null
          ? "`" + text + "` closes a bracket that is not open."
          : "Expected " + wanted + ", but found `" + text + "`.";
    }
    return switch (offending.getType()) {
      case ScheeliteLexer.SYMBOLIC -> foreign(offending, text);
      case ScheeliteLexer.NEWLINE -> "Expected " + wanted + ", but the line ends.";
      default -> "Expected " + wanted + ", but found `" + text + "`.";
    };
  }

  private String foreign(Token offending, String text) {
    String original = source.original();
    int at = span(offending).start();
    int close = original.indexOf(']', at);
    return original.startsWith("\\[", at) && close > 0
        ? "There is no character `" + original.substring(at, close + 1) + "`."
        : "`" + text + "` is no part of the language.";
  }

  /// Whether nothing but spaces and comments follows `span`.
  boolean endsAt(Span span) {
    Token last = tokens.size() < 2 ? null : tokens.get(tokens.size() - 2);
    return last == null || span(last).end() <= span.end();
  }

  /// The innermost bracket that is open before `end`.
  private @Nullable Token opener(Token end) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token == end) {
        break;
      }
      if (Kinds.opens(token.getType())) {
        open.push(token);
      } else if (Kinds.closes(token.getType())) {
        open.poll();
      }
    }
    return open.peek();
  }

  /// The place of `trouble` for a reader.
  Fault fault(Trouble trouble) {
    String text = source.original();
    int at = Math.min(trouble.span().start(), text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    String source = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    return new Fault(trouble.span(), line, at - start + 1, source, trouble.text());
  }

  /// All words with comments, in order.
  static List<org.scheelite.syntax.Token> of(String text) {
    SourceText source = SourceText.of(text);
    var lexer = new ScheeliteLexer(source.stream());
    lexer.removeErrorListeners();
    var words = new ArrayList<org.scheelite.syntax.Token>();
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      if (token.getType() == ScheeliteLexer.COMMENT
          || token.getChannel() == Token.DEFAULT_CHANNEL) {
        var span =
            new Span(source.offset(token.getStartIndex()), source.offset(token.getStopIndex() + 1));
        words.add(new org.scheelite.syntax.Token(Kinds.kind(token.getType()), span));
      }
      token = lexer.nextToken();
    }
    return words;
  }
}
