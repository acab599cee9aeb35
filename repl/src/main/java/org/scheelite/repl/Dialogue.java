package org.scheelite.repl;

import java.io.PrintWriter;
import java.util.function.Function;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.print.Form;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Statement;

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
  @org.jspecify.annotations.Nullable
  Integer evaluate(String text) {
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
          show(outcome);
          if (!(outcome instanceof Outcome.Value)) {
            break;
          }
        }
      }
    }
    return null;
  }

  private void show(Outcome outcome) {
    if (!(outcome instanceof Outcome.Value(Expr value, _))) {
      say(Host.trouble(outcome));
      return;
    }
    if (value.equals(Sym.NULL)) {
      return;
    }
    String picture = pictures.apply(value);
    if (!picture.isEmpty()) {
      out.println("Out[" + session.line() + "]=");
      out.print(picture);
      out.flush();
      return;
    }
    String text = Host.text(value, Form.OUTPUT);
    if (text.length() > WIDEST) {
      text = text.substring(0, WIDEST) + " … (" + text.length() + " characters)";
    }
    say("Out[" + session.line() + "]= " + text);
    out.println();
  }

  private void say(String text) {
    out.println(text);
    out.flush();
  }
}
