package org.scheelite.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.scheelite.budget.Budget;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Libraries;
import org.scheelite.eval.Kernel;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Issued;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;
import org.scheelite.syntax.Statement;

/// A world of definitions that evaluates texts one after another.
///
/// One evaluation runs at a time; [#cancel] may be called from any thread meanwhile. Evaluations
/// run on a thread of the session's own with a large stack, so that deep recursion ends at the
/// language's limit and not at the host's.
public final class Session implements AutoCloseable {
  private final Libraries libraries;
  private final Console console;
  private final Set<Capability> allowed;
  private final EvaluationThread thread = new EvaluationThread();
  private volatile Kernel kernel;

  Session(Libraries libraries, Console console, Set<Capability> allowed) {
    this.libraries = libraries;
    this.console = console;
    this.allowed = allowed;
    this.kernel = new Kernel(libraries, console, allowed);
  }

  /// Reads a text without evaluating it.
  public static Parsed read(String text) {
    return Parser.standard().parse(text);
  }

  /// Evaluates all expressions of a text in turn.
  public Outcome evaluate(String text) {
    return evaluate(text, Limits.NONE);
  }

  /// Evaluates all expressions of a text in turn, within limits that hold for the whole.
  public Outcome evaluate(String text, Limits limits) {
    return switch (read(text)) {
      case Parsed.Incomplete(_, _, int offset, String expected) ->
          new Outcome.Incomplete(offset, expected);
      case Parsed.Wrong(_, _, Parsed.Fault fault) -> new Outcome.Wrong(fault);
      case Parsed.Complete(List<Statement> statements, _, _) ->
          thread.call(() -> all(statements, limits));
    };
  }

  /// Evaluates one expression of a text that was read before.
  public Outcome evaluate(Statement statement, Limits limits) {
    return thread.call(() -> all(List.of(statement), limits));
  }

  /// Evaluates an expression as an input of the session.
  public Outcome evaluate(Expr expr, Limits limits) {
    return thread.call(() -> within(limits, () -> one(() -> expr, true, limits)));
  }

  /// Evaluates an expression on the side: it is no input of the session and has no line.
  public Outcome compute(Expr expr, Limits limits) {
    return thread.call(() -> within(limits, () -> one(() -> expr, false, limits)));
  }

  private Outcome all(List<Statement> statements, Limits limits) {
    return within(
        limits,
        () -> {
          var messages = new ArrayList<Issued>();
          Expr last = Sym.NULL;
          for (Statement statement : statements) {
            Supplier<Expr> input = () -> statement.expr(kernel.definitions()::resolve);
            Outcome outcome = one(input, true, limits);
            messages.addAll(outcome.messages());
            switch (outcome) {
              case Outcome.Value(Expr value, _) -> last = value;
              case Outcome.Stopped(var by, _) -> {
                return new Outcome.Stopped(by, messages);
              }
              case Outcome.Exit(int code, _) -> {
                return new Outcome.Exit(code, messages);
              }
              case Outcome.Bug(String report, Throwable cause, _) -> {
                return new Outcome.Bug(report, cause, messages);
              }
              case Outcome.Incomplete _, Outcome.Wrong _ -> {
                return outcome;
              }
            }
          }
          return new Outcome.Value(last, messages);
        });
  }

  /// A turn: a cancellation from before it is forgotten.
  private Outcome within(Limits limits, Supplier<Outcome> body) {
    kernel.budget().acknowledge();
    return goingOn(limits, body);
  }

  /// More of the turn under way: a cancellation that came since then stops it too, once.
  private Outcome goingOn(Limits limits, Supplier<Outcome> body) {
    Budget budget = kernel.budget();
    Duration time = limits.time();
    if (limits.depth() > 0) {
      kernel.definitions().setOwnValue(Sym.RECURSION_LIMIT, Int.of(limits.depth()));
    }
    budget.limit(time);
    Outcome outcome = body.get();
    if (outcome instanceof Outcome.Stopped(Stopped.Reason by, _)
        && by == Stopped.Reason.CANCELLED) {
      budget.acknowledge();
    }
    return outcome;
  }

  private Outcome one(Supplier<Expr> input, boolean line, Limits limits) {
    long heap = limits.heapMebibytes() == 0 ? Long.MAX_VALUE : (long) limits.heapMebibytes() << 20;
    Kernel.Ending ending = kernel.run(input, line, heap);
    List<Issued> messages = ending.messages();
    if (ending.value() != null) {
      return new Outcome.Value(ending.value(), messages);
    }
    if (ending.exit() != null) {
      return new Outcome.Exit(ending.exit(), messages);
    }
    return ending.bug() != null
        ? new Outcome.Bug(report(ending.bug()), ending.bug(), messages)
        : new Outcome.Stopped(Objects.requireNonNull(ending.stopped()), messages);
  }

  private static String report(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "This is a fault of Scheelite itself; please report it with the input: " + bug + place;
  }

  /// Asks the evaluation under way to stop; it ends within some 50 ms. Work that can hand over what
  /// it has so far, as training a net, does so. Asked twice, even `AbortProtect` does not hold it
  /// back.
  public void cancel() {
    kernel.budget().cancel();
  }

  /// Forgets everything, changes to builtins included.
  public void reset() {
    Kernel old = kernel;
    kernel = new Kernel(libraries, console, allowed);
    old.close();
  }

  /// Writes an expression within limits: the value is its text. It belongs to the turn of the
  /// evaluation before it: whoever cancels in between cancels the writing.
  public Outcome write(Expr expr, Form form, Limits limits) {
    return thread.call(
        () -> {
          Supplier<Expr> text = () -> Str.of(kernel.frame().text(expr, form));
          return goingOn(limits, () -> one(text, false, limits));
        });
  }

  /// An expression as text, however large it may be.
  public String text(Expr expr, Form form) {
    return Printer.print(expr, form);
  }

  /// The number of the last input, `n` in `In[n]`.
  public int line() {
    return kernel.line();
  }

  /// What the session's symbols mean, for help and completion between evaluations.
  public Definitions definitions() {
    return kernel.definitions();
  }

  @Override
  public void close() {
    kernel.close();
    thread.close();
  }
}
