package org.scheelite.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.scheelite.grammar.Brackets;
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operators;
import org.scheelite.grammar.ScheeliteLexer;
import org.scheelite.grammar.ScheeliteParser.ExpressionContext;
import org.scheelite.grammar.ScheeliteParser.InfixContext;
import org.scheelite.grammar.ScheeliteParser.ItemsContext;
import org.scheelite.grammar.ScheeliteParser.OperandContext;
import org.scheelite.grammar.ScheeliteParser.PrefixContext;
import org.scheelite.grammar.ScheeliteParser.SuffixContext;
import org.scheelite.grammar.SourceText;
import org.scheelite.syntax.Syntax.Enclosure;
import org.scheelite.syntax.Syntax.Kind;
import org.scheelite.syntax.Syntax.Leaf;

/// From the grammar's contexts to [Syntax].
final class TreeBuilder {
  private final SourceText source;
  private final int deepest;
  private final List<Notice> notices = new ArrayList<>();

  /// How deep the tree made last is.
  private int depth;

  TreeBuilder(SourceText source, int deepest) {
    this.source = source;
    this.deepest = deepest;
  }

  /// What was noticed on the way.
  List<Notice> notices() {
    return notices;
  }

  /// How deep the tree made last is.
  int depth() {
    return depth;
  }

  /// The tree of a whole expression.
  Syntax expression(ExpressionContext context) {
    var level = new Precedence(deepest);
    feedAll(context, level);
    Syntax tree = level.finish(span(context.getStop()).end());
    depth = level.depth();
    return tree;
  }

  private void feedAll(ParserRuleContext context, Precedence level) {
    for (ParseTree child : context.children) {
      feed(child, level);
    }
  }

  private void feed(ParseTree child, Precedence level) {
    switch (child) {
      case OperandContext operand -> {
        depth = 1;
        Syntax tree = operand(operand);
        level.operand(tree, depth);
      }
      case SuffixContext suffix -> suffix(suffix, level);
      case InfixContext infix -> infix(infix.getStart(), level);
      case PrefixContext prefix -> prefix(prefix.getStart(), level);
      case ParserRuleContext other -> feedAll(other, level);
      case TerminalNode terminal -> terminal(terminal.getSymbol(), level);
      default -> throw new IllegalStateException("unknown node " + child);
    }
  }

  private void terminal(Token token, Precedence level) {
    switch (token.getType()) {
      case ScheeliteLexer.NEWLINE -> {}
      case ScheeliteLexer.SEMICOLON -> level.semicolon(span(token));
      case ScheeliteLexer.SPAN -> level.span(span(token));
      default -> prefix(token, level);
    }
  }

  private void prefix(Token token, Precedence level) {
    String text = token.getText();
    if (text.equals("!!")) {
      Span span = span(token);
      level.prefix(known(Operators.prefix("!")), new Span(span.start(), span.start() + 1));
      level.prefix(known(Operators.prefix("!")), new Span(span.start() + 1, span.end()));
    } else {
      level.prefix(known(Operators.prefix(text)), span(token));
    }
  }

  private void infix(Token token, Precedence level) {
    if (token.getType() == ScheeliteLexer.PREFIX_INFIX && level.wantsPrefix()) {
      prefix(token, level);
    } else {
      level.infix(known(Operators.infix(token.getText())), span(token));
    }
  }

  private static Operator known(@Nullable Operator operator) {
    if (operator == null) {
      throw new IllegalStateException("the grammar has an operator that the table lacks");
    }
    return operator;
  }

  private void suffix(SuffixContext context, Precedence level) {
    Token first = context.getStart();
    Span end = span(context.getStop());
    switch (first.getType()) {
      case ScheeliteLexer.MESSAGE -> {
        Syntax of = level.left(known(Operators.infix("::")).precedence());
        if (context.items() != null) {
          level.replace(typed(of, items(context.items()), of.span().to(end)), 0);
          return;
        }
        Leaf tag = leaf(context.getStop());
        level.replace(new Syntax.MessageTag(of, tag, of.span().to(end)), 0);
      }
      case ScheeliteLexer.PUT -> {
        Operator operator = known(Operators.postfix(first.getText()));
        Syntax what = level.left(operator.precedence());
        Leaf file = leaf(context.getStop());
        level.replace(new Syntax.Writing(operator, what, file, what.span().to(end)), 0);
      }
      case ScheeliteLexer.LEFT_SQUARE, ScheeliteLexer.LEFT_PART -> {
        Syntax left = level.left(Operators.CALL);
        List<Syntax> items = items(context.items());
        boolean part =
            first.getType() == ScheeliteLexer.LEFT_PART || context.LEFT_SQUARE().size() > 1;
        Span span = left.span().to(end);
        level.replace(
            part
                ? new Syntax.Extraction(left, items, span)
                : new Syntax.Application(left, items, span),
            depth);
      }
      default -> level.postfix(known(Operators.postfix(first.getText())), span(first));
    }
  }

  /// `name::[…]` is `TypeSpecifier[name][…]`.
  private static Syntax typed(Syntax name, List<Syntax> items, Span span) {
    var head = new Leaf(Syntax.Kind.NAME, "TypeSpecifier", name.span());
    return new Syntax.Application(
        new Syntax.Application(head, List.of(name), name.span()), items, span);
  }

  private Syntax operand(OperandContext context) {
    Token first = context.getStart();
    Span span = span(first).to(span(context.getStop()));
    return switch (first.getType()) {
      case ScheeliteLexer.GET -> new Syntax.Reading(leaf(context.getStop()), span);
      case ScheeliteLexer.LEFT_PAREN ->
          enclosed(Enclosure.PARENTHESES, first, List.of(expression(context.expression())), span);
      case ScheeliteLexer.LEFT_BRACE -> enclosed(Enclosure.LIST, first, context.items(), span);
      case ScheeliteLexer.LEFT_ASSOC ->
          enclosed(Enclosure.ASSOCIATION, first, context.items(), span);
      case ScheeliteLexer.OPEN -> {
        matching(context);
        yield enclosed(Enclosure.FUNCTION, first, context.items(), span);
      }
      default -> leaf(first);
    };
  }

  private Syntax enclosed(Enclosure enclosure, Token open, ItemsContext items, Span span) {
    return enclosed(enclosure, open, items(items), span);
  }

  private Syntax enclosed(Enclosure enclosure, Token open, List<Syntax> items, Span span) {
    depth++;
    return new Syntax.Enclosed(enclosure, open.getText(), items, span);
  }

  private void matching(OperandContext context) {
    Brackets brackets = Brackets.opening(context.getStart().getText());
    String close = context.getStop().getText();
    if (brackets != null && !brackets.close().equals(close)) {
      throw Trouble.wrong(
          span(context.getStop()),
          "`%s` does not close `%s`.".formatted(close, context.getStart().getText()));
    }
  }

  private List<Syntax> items(ItemsContext context) {
    var items = new ArrayList<Syntax>();
    int deep = 0;
    boolean wanted = false;
    if (context.children != null) {
      for (ParseTree child : context.children) {
        if (child instanceof ExpressionContext expression) {
          items.add(expression(expression));
          deep = Math.max(deep, depth);
          wanted = false;
        } else if (child instanceof TerminalNode comma) {
          if (items.isEmpty() || wanted) {
            items.add(missing(span(comma.getSymbol()).start()));
          }
          wanted = true;
        }
      }
      if (wanted) {
        items.add(missing(span(context.getStop()).end()));
      }
    }
    depth = deep;
    return List.copyOf(items);
  }

  private Syntax missing(int offset) {
    var place = new Span(offset, offset);
    notices.add(new Notice(place, "Nothing stands beside a comma; it is read as `Null`."));
    return new Syntax.Absent(place);
  }

  private Leaf leaf(Token token) {
    Kind kind =
        switch (token.getType()) {
          case ScheeliteLexer.NUMBER -> Kind.NUMBER;
          case ScheeliteLexer.STRING -> Kind.STRING;
          case ScheeliteLexer.PATTERN -> Kind.PATTERN;
          case ScheeliteLexer.SLOT -> Kind.SLOT;
          case ScheeliteLexer.OUT -> Kind.OUT;
          case ScheeliteLexer.INFORMATION -> Kind.INFORMATION;
          case ScheeliteLexer.FILENAME ->
              token.getText().startsWith("\"") ? Kind.STRING : Kind.NAME;
          default -> Kind.NAME;
        };
    var leaf = new Leaf(kind, token.getText(), span(token));
    if (kind == Kind.NUMBER) {
      Numerals.check(leaf);
    } else if (leaf.text().indexOf('\\') >= 0 && kind != Kind.NAME) {
      Strings.check(leaf, source.original());
    }
    return leaf;
  }

  /// Where a token stands in the original text.
  Span span(Token token) {
    return new Span(source.offset(token.getStartIndex()), source.offset(token.getStopIndex() + 1));
  }
}
