package org.scheelite.repl;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.jline.utils.Signals;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.budget.Stopped.Reason;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.print.Form;

/// Runs a script file or one expression and prints the last value.
///
/// Messages and progress go to standard error. An interrupt asks the evaluation to stop; a second
/// one ends the program.
final class Script {
  private static final int TROUBLE = 1;
  private static final int NO_SCRIPT = 2;
  private static final int INTERRUPTED = 130;
  private static final int COLUMNS = 80;

  private final Streams streams;

  Script(Streams streams) {
    this.streams = streams;
  }

  /// Runs a file; its arguments are `$ScriptCommandLine`.
  int file(Path path, List<String> args) {
    String text;
    try {
      text = Files.readString(path);
    } catch (NoSuchFileException e) {
      return unreadable("no such file: " + path);
    } catch (CharacterCodingException e) {
      return unreadable(path + " is not a text in UTF-8");
    } catch (IOException e) {
      String why = e.getMessage();
      return unreadable("cannot read " + path + (why == null ? "" : ": " + why));
    }
    return run(withoutShebang(text), args);
  }

  private int unreadable(String why) {
    streams.err().println("scheelite: " + why);
    return NO_SCRIPT;
  }

  /// Evaluates one text.
  int expression(String text) {
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

  private int run(String text, List<String> args) {
    var console = new PlainConsole(streams);
    try (Session session = Host.engine().newSession(console)) {
      Host.tellArguments(session, args);
      return interruptible(
          session,
          () -> {
            Outcome outcome = session.evaluate(text, Limits.NONE);
            console.status("");
            return finish(outcome, session);
          });
    }
  }

  private static int interruptible(Session session, IntSupplier work) {
    var asked = new AtomicBoolean();
    Object before =
        Signals.register(
            "INT",
            () -> {
              if (asked.getAndSet(true)) {
                Runtime.getRuntime().halt(INTERRUPTED);
              }
              session.cancel();
            });
    try {
      return work.getAsInt();
    } finally {
      Signals.unregister("INT", before);
    }
  }

  private int finish(Outcome outcome, Session session) {
    return switch (outcome) {
      case Outcome.Value(Expr value, _) -> print(value, session);
      case Outcome.Exit(int code, _) -> code;
      case Outcome.Stopped(Reason by, _) -> {
        streams.err().println(Host.trouble(outcome));
        yield by == Reason.CANCELLED ? INTERRUPTED : TROUBLE;
      }
      case Outcome.Incomplete _, Outcome.Wrong _, Outcome.Bug _ -> {
        streams.err().println(Host.trouble(outcome));
        yield TROUBLE;
      }
    };
  }

  private int print(Expr value, Session session) {
    String picture =
        streams.isWatched() ? Pictures.shown(value, session, System.getenv(), COLUMNS) : "";
    if (!picture.isEmpty()) {
      streams.out().println(picture.stripTrailing());
      return 0;
    }
    Outcome written = Host.written(value, Form.INPUT, session, Limits.NONE);
    if (!(written instanceof Outcome.Value(Str(String text), _))) {
      streams.err().println(Host.trouble(written));
      return TROUBLE;
    }
    if (!text.isEmpty()) {
      streams.out().println(text);
    }
    return 0;
  }
}
