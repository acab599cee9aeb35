package org.scheelite.repl;

import java.io.PrintWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.budget.Stopped.Reason;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.print.Form;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Statement;
import org.scheelite.syntax.Syntax;

/// The lines of a session as people see them: evaluates what was entered and writes `Out[n]= …`.
final class Dialogue {
  private static final int WIDEST = 20_000;

  private final Session session;
  private final PrintWriter out;
  private final Function<Expr, String> pictures;

  /// @param pictures the characters that show a picture, empty for anything else
  Dialogue(Session session, PrintWriter out, Function<Expr, String> pictures) {
    this.session = session;
    this.out = out;
    this.pictures = pictures;
  }

  /// The prompt for the next input.
  String prompt() {
    return "In[" + (session.line() + 1) + "]:= ";
  }

  /// Evaluates the expressions of a text, each as a line; null to go on, else the exit status.
  @Nullable Integer evaluate(String text) {
    switch (Session.read(text)) {
      case Parsed.Wrong(_, _, Parsed.Fault fault) -> say(fault.render());
      case Parsed.Incomplete(_, _, _, String expected) ->
          say("The input ends too early: expected " + expected + ".");
      case Parsed.Complete complete -> {
        for (Statement statement : complete.statements()) {
          Outcome outcome = session.evaluate(statement, Limits.NONE);
          if (outcome instanceof Outcome.Exit(int code, _)) {
            return code;
          }
          show(statement, outcome);
          if (!(outcome instanceof Outcome.Value)) {
            break;
          }
        }
      }
    }
    return null;
  }

  private void show(Statement statement, Outcome outcome) {
    switch (outcome) {
      case Outcome.Value(Str(String page), _) when isQuestion(statement) ->
          say(page.stripTrailing());
      case Outcome.Value(Expr value, _) -> {
        new Misspelling(session.definitions()).hints(value).forEach(this::say);
        show(value);
      }
      case Outcome.Stopped(Reason by, _) when by == Reason.CANCELLED -> show(Sym.ABORTED);
      case Outcome.Stopped _,
          Outcome.Exit _,
          Outcome.Incomplete _,
          Outcome.Wrong _,
          Outcome.Bug _ ->
          say(Host.trouble(outcome));
    }
    out.println();
    out.flush();
  }

  /// Whether `?name` was asked.
  private static boolean isQuestion(Statement statement) {
    return statement.syntax() instanceof Syntax.Leaf(Syntax.Kind kind, _, _)
        && kind == Syntax.Kind.INFORMATION;
  }

  private void show(Expr value) {
    if (value.equals(Sym.NULL)) {
      return;
    }
    String label = "Out[" + session.line() + "]=";
    String picture = pictures.apply(value);
    if (picture.isEmpty()) {
      say(label + " " + shortened(value));
    } else {
      say(label);
      out.print(picture);
    }
  }

  private String shortened(Expr value) {
    Outcome written = Host.written(value, Form.OUTPUT, session, Limits.NONE);
    if (!(written instanceof Outcome.Value(Str(String text), _))) {
      return "(not written: " + Host.trouble(written) + ")";
    }
    return text.length() <= WIDEST
        ? text
        : text.substring(0, WIDEST) + " … (" + text.length() + " characters)";
  }

  private void say(String text) {
    out.println(text);
    out.flush();
  }
}
