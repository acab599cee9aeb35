package org.scheelite.std.io.file;

import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;
import org.scheelite.syntax.Statement;

/// Evaluates texts of the language, as `Get` does with files.
public final class SourceReader {
  private static final Message SYNTAX = Message.of("Get::syntax", "Invalid syntax: `1`");

  private SourceReader() {}

  /// The value of the last expression of a text; `$Failed`, after a message, where it cannot be
  /// read. Contexts opened by the text are closed again where it ends.
  ///
  /// @param owner the symbol in whose name messages are given
  public static Expr evaluate(String text, String owner, Frame frame) {
    String source = text.startsWith("#!") ? text.substring(firstLine(text)) : text;
    String context = frame.definitions().context();
    return switch (Parser.standard().parse(source, frame::poll)) {
      case Parsed.Complete(List<Statement> statements, _, _) -> {
        Expr last = Sym.NULL;
        for (Statement statement : statements) {
          last = frame.evaluate(statement.expr(frame.definitions()::resolve));
        }
        frame.definitions().setContext(context);
        yield last;
      }
      case Parsed.Incomplete(_, _, _, String expected) ->
          frame.fail(SYNTAX.by(owner), Str.of("it ends too early, " + expected + " is expected."));
      case Parsed.Wrong(_, _, Parsed.Fault fault) ->
          frame.fail(SYNTAX.by(owner), Str.of("line " + fault.line() + ": " + fault.message()));
    };
  }

  /// Whether a text goes no further: it is a piece of the language, or wrong whatever follows.
  public static boolean isComplete(String text) {
    return !(Parser.standard().parse(text) instanceof Parsed.Incomplete);
  }

  private static int firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }
}
