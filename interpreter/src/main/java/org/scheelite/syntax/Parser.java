package org.scheelite.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.scheelite.grammar.ScheeliteParser;
import org.scheelite.grammar.ScheeliteParser.ExpressionContext;
import org.scheelite.grammar.ScheeliteParser.ProgramContext;
import org.scheelite.syntax.Parsed.Complete;
import org.scheelite.syntax.Parsed.Incomplete;
import org.scheelite.syntax.Parsed.Wrong;

/// Reads texts of the language. Immutable; any thread may use it.
public final class Parser {
  /// As deep as the language evaluates by default.
  private static final int USUAL_DEPTH = 1024;

  /// So many brackets within another are no danger for the stack of any thread.
  private static final int SHALLOW = 60;

  /// Texts of fewer words cannot nest deeply by operators alone.
  private static final int SHORT = 300;

  private static final Parser STANDARD = new Parser(USUAL_DEPTH);

  private final int deepest;

  /// A parser that refuses expressions nested more than `deepest` levels deep.
  public Parser(int deepest) {
    this.deepest = deepest;
  }

  /// The parser with the usual limit.
  public static Parser standard() {
    return STANDARD;
  }

  /// Reads all expressions of a text. Outside brackets an expression ends where its line ends, if
  /// it is complete there.
  public Parsed parse(String text) {
    return parse(text, () -> {});
  }

  /// Reads all expressions of a text.
  ///
  /// @param poll is called often, so that the reading of a long text can be stopped by what it
  ///   throws
  public Parsed parse(String text, Runnable poll) {
    var words = new Words(text, poll);
    boolean shallow = words.depth() < SHALLOW && words.size() < SHORT;
    return shallow
        ? new Reading(words, poll).parse()
        : DeepStack.call(() -> new Reading(words, poll).parse());
  }

  /// Whether `text` could be evaluated as it is.
  public Completeness completeness(String text) {
    return switch (parse(text)) {
      case Complete(var statements, _, _) ->
          statements.isEmpty() ? Completeness.EMPTY : Completeness.COMPLETE;
      case Incomplete _ -> Completeness.INCOMPLETE;
      case Wrong _ -> Completeness.WRONG;
    };
  }

  /// The reading of one text.
  private final class Reading {
    private final Words words;
    private final TreeBuilder trees;
    private final List<Statement> statements = new ArrayList<>();

    private final Runnable poll;

    Reading(Words words, Runnable poll) {
      this.words = words;
      this.poll = poll;
      this.trees = new TreeBuilder(words.source(), deepest);
    }

    Parsed parse() {
      try {
        if (words.depth() > deepest) {
          throw Trouble.wrong(
              words.bracketAt(deepest + 1),
              "The expression is nested more than " + deepest + " levels deep.");
        }
        build(program());
        return new Complete(statements, words.comments(), trees.notices());
      } catch (Trouble trouble) {
        return explain(trouble.settled(words));
      }
    }

    private ProgramContext program() {
      var parser = new ScheeliteParser(new PolledTokens(words.tokens(), poll));
      parser.removeErrorListeners();
      parser.setErrorHandler(new BailErrorStrategy());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      try {
        return parser.program();
      } catch (ParseCancellationException e) {
        if (e.getCause() instanceof RecognitionException cause) {
          throw refused(cause);
        }
        throw e;
      }
    }

    private Trouble refused(RecognitionException cause) {
      var context = (ParserRuleContext) cause.getCtx();
      while (context.getParent() instanceof ParserRuleContext parent) {
        context = parent;
      }
      build((ProgramContext) context);
      return words.unexpected(cause.getOffendingToken(), cause.getExpectedTokens());
    }

    private void build(ProgramContext program) {
      for (ExpressionContext expression : program.expression()) {
        poll.run();
        if (expression.exception == null) {
          Syntax tree = trees.expression(expression);
          statements.add(new Statement(tree, trees.depth()));
        }
      }
    }

    private Parsed explain(Trouble trouble) {
      return trouble.isIncomplete()
          ? new Incomplete(statements, words.comments(), trouble.span().start(), trouble.text())
          : new Wrong(statements, words.comments(), words.fault(trouble));
    }
  }

  /// Words on their way to the grammar.
  private static final class PolledTokens extends CommonTokenStream {
    private final Runnable poll;

    PolledTokens(TokenSource words, Runnable poll) {
      super(words);
      this.poll = poll;
    }

    @Override
    public void consume() {
      poll.run();
      super.consume();
    }
  }

  /// The words of a text, for highlighters: never refuses anything.
  public static List<Token> tokens(String text) {
    return Words.of(text);
  }
}
