package org.scheelite.repl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jline.utils.Signals;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.print.Form;

/// Runs a script file or one expression and prints the last value.
///
/// Messages and progress go to standard error. An interrupt asks the evaluation to stop; a second
/// one ends the program.
final class Script {
  private static final int INTERRUPTED = 130;
  private static final int COLUMNS = 80;

  private Script() {}

  /// Runs a file; its arguments are `$ScriptCommandLine`.
  static int file(Path path, List<String> args) throws IOException {
    String text;
    try {
      text = Files.readString(path);
    } catch (NoSuchFileException e) {
      Streams.error().println("scheelite: no such file: " + path);
      return 2;
    }
    return run(withoutShebang(text), args);
  }

  /// Evaluates one text.
  static int expression(String text) {
    return run(text, List.of());
  }

  /// A first line `#!…` is for the operating system; it stays as an empty line.
  private static String withoutShebang(String text) {
    if (!text.startsWith("#!")) {
      return text;
    }
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end);
  }

  private static int run(String text, List<String> args) {
    PrintStream out = Streams.output();
    PrintStream err = Streams.error();
    var console = new PlainConsole(out, err);
    try (Session session = Host.engine().newSession(console)) {
      Host.tellArguments(session, args);
      interruptible(session);
      Outcome outcome = session.evaluate(text, Limits.NONE);
      console.status("");
      return finish(outcome, session, out, err, console);
    }
  }

  private static int finish(
      Outcome outcome, Session session, PrintStream out, PrintStream err, PlainConsole console) {
    String trouble = Host.trouble(outcome);
    if (!trouble.isEmpty()) {
      err.println(trouble);
      return outcome instanceof Outcome.Stopped ? INTERRUPTED : 1;
    }
    if (outcome instanceof Outcome.Value(Expr value, _)) {
      String shown =
          console.isTerminal() ? Pictures.shown(value, session, System.getenv(), COLUMNS) : "";
      String result = shown.isEmpty() ? Host.text(value, Form.INPUT) : shown.stripTrailing();
      if (!result.isEmpty()) {
        out.println(result);
      }
    }
    return outcome instanceof Outcome.Exit(int code, _) ? code : 0;
  }

  private static void interruptible(Session session) {
    var asked = new java.util.concurrent.atomic.AtomicBoolean();
    Signals.register(
        "INT",
        () -> {
          if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(INTERRUPTED);
          }
          session.cancel();
        });
  }
}
