package org.scheelite.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Issued;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// A session of an engine for transcripts; answers as batch mode does.
public final class SessionEvaluator implements Evaluator {
  private static final Limits LIMITS = Limits.ofTime(Duration.ofMinutes(1));

  /// What transcripts may touch: all but the network.
  private static final Capability[] ALLOWED = {
    Capability.READ_FILES, Capability.WRITE_FILES, Capability.ENVIRONMENT, Capability.PROCESSES
  };

  private final List<String> printed = new ArrayList<>();
  private final Session session;

  public SessionEvaluator(Engine engine) {
    session = engine.newSession(new Lines());
  }

  /// Opens sessions of one engine with all libraries on the class path.
  public static Supplier<Evaluator> installed() {
    Engine engine = Engine.builder().allow(ALLOWED).build();
    return () -> new SessionEvaluator(engine);
  }

  @Override
  public Result run(String code) {
    printed.clear();
    Outcome outcome = session.evaluate(code, LIMITS);
    List<String> messages = outcome.messages().stream().map(Issued::toString).toList();
    String output = outcome instanceof Outcome.Value(Expr value, _) ? text(value) : "";
    return new Result(printed, messages, output, error(outcome));
  }

  private String text(Expr value) {
    return switch (value) {
      case Str(String text) -> text;
      case Expr nothing when nothing.equals(Sym.NULL) -> "";
      case Expr picture when Printer.isPicture(picture) -> Printer.picture(picture);
      default -> session.text(value, Form.INPUT);
    };
  }

  private static String error(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value _ -> "";
      case Outcome.Incomplete(_, String expected) -> "Incomplete: expected " + expected + ".";
      case Outcome.Wrong(var fault) ->
          "Line %d, column %d: %s".formatted(fault.line(), fault.column(), fault.message());
      case Outcome.Stopped(var by, _) -> "Stopped: " + by.name().toLowerCase(Locale.ROOT) + ".";
      case Outcome.Exit(int code, _) -> "Exit: " + code + ".";
      case Outcome.Bug(String report, _, _) -> report;
    };
  }

  @Override
  public void close() {
    session.close();
  }

  /// Keeps what an evaluation prints.
  private final class Lines implements Console {
    @Override
    public void println(String line) {
      printed.add(line);
    }

    @Override
    public void message(Issued message) {} // the outcome has them all

    @Override
    public boolean isTerminal() {
      return false;
    }

    @Override
    public void status(String line) {}
  }
}
