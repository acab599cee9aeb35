package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// A loop of the language as generated code, some hundreds of rounds at a time.
///
/// A piece of the loop is done wholly or not at all: where it meets something that is not for
/// generated code, the variables are as they were before it, and the same is tried with a shorter
/// piece, at last with a single round, which the interpreter then does.
public final class NumericLoop {
  private static final int LONGEST = 1 << 16;

  /// Pieces take about this long, so that an abort finds the variables of some moment ago.
  private static final long NANOS = 2_000_000;

  private final Run run;
  private final int place;
  private int piece = 64;
  private boolean left;

  private NumericLoop(Run run, int place) {
    this.run = run;
    this.place = place;
  }

  /// A counting loop over integers; null where there is no code for it (yet).
  ///
  /// @param variable set in each round, or null
  /// @param times how many rounds are about to be done
  public static @Nullable NumericLoop counting(
      Expr body, @Nullable Symbol variable, long times, Frame frame) {
    List<Expr> names = variable == null ? List.of() : List.of(variable);
    if (variable != null && variable.isSystem()) {
      return null;
    }
    return prepared(
        "count",
        body,
        names,
        times,
        frame,
        (translator, inputs, kept) -> {
          Scope scope = translator.scope();
          int count = scope.variable(Type.LONG);
          int end = scope.variable(Type.LONG);
          int from = scope.variable(Type.LONG);
          int by = scope.variable(Type.LONG);
          inputs.addAll(List.of(count, end, from, by));
          kept.add(count);
          Scope inner = scope.loop(true);
          var steps = new ArrayList<Node>();
          if (variable != null) {
            int local = scope.variable(Type.LONG);
            translator.changes(variable);
            inner = inner.with(variable, local, false);
            Node passed = Forms.apply("scale", Type.LONG, read(count), read(by));
            steps.add(new Node.Assign(local, Forms.apply("shift", Type.LONG, read(from), passed)));
          }
          steps.add(translator.step(body, inner));
          return new Node.Loop(before(count, end), new Node.Steps(steps), next(count));
        });
  }

  /// A loop with a test; null where there is no code for it (yet).
  ///
  /// @param step done after each round
  /// @param times how many rounds were done so far
  public static @Nullable NumericLoop testing(
      Expr test, Expr body, Expr step, long times, Frame frame) {
    return prepared(
        "while",
        org.scheelite.expr.Call.list(test, body, step),
        List.of(),
        times,
        frame,
        (translator, inputs, kept) -> {
          Scope scope = translator.scope();
          int count = scope.variable(Type.LONG);
          int end = scope.variable(Type.LONG);
          inputs.addAll(List.of(count, end));
          kept.add(count);
          Scope inner = scope.loop(true);
          Node holds = translator.value(test, inner);
          if (holds.type() != Type.TRUTH) {
            throw Forms.no("a test that is no truth value");
          }
          Node once = translator.step(body, inner);
          Node after = translator.step(step, inner.loop(false));
          return new Node.Loop(
              Forms.both(before(count, end), holds),
              once,
              new Node.Steps(List.of(after, next(count))));
        });
  }

  private static @Nullable NumericLoop prepared(
      String kind, Expr form, List<Expr> names, long times, Frame frame, Acceleration.Maker maker) {
    Compiled compiled =
        Acceleration.of(frame).find(kind, form, names, List.of(), times, frame, maker);
    if (compiled == null || names.stream().anyMatch(compiled.assigned()::contains)) {
      return null;
    }
    var run = new Run(compiled, frame);
    return run.isUsable() ? new NumericLoop(run, 0) : null;
  }

  private static Node read(int variable) {
    return new Node.Read(Type.LONG, variable);
  }

  private static Node before(int count, int end) {
    return Forms.apply("less", Type.TRUTH, read(count), read(end));
  }

  private static Node next(int count) {
    return new Node.Assign(count, Forms.apply("shift", Type.LONG, read(count), Forms.ONE));
  }

  /// Whether the loop was left, by `Break` or because its test fails.
  public boolean isLeft() {
    return left;
  }

  /// Whether it is of use to go on with generated code.
  public boolean isUsable() {
    return !run.isExhausted();
  }

  /// Does rounds of a counting loop.
  ///
  /// @param done how many were done before
  /// @return how many are done; if fewer than `count`, the interpreter has to do the next one, or
  ///   the loop was left
  public long count(long done, long count, long from, long by) {
    run.longs[2] = from;
    run.longs[3] = by;
    return advance(done, count);
  }

  /// Does rounds of a loop with a test, until it is left or the interpreter has to do a round.
  public void proceed() {
    advance(0, Long.MAX_VALUE);
  }

  private long advance(long done, long count) {
    long now = done;
    run.load();
    try {
      while (now < count && run.isUsable()) {
        long end = Math.min(count, now + piece);
        run.longs[place] = now;
        run.longs[place + 1] = end;
        long start = System.nanoTime();
        if (!run.attempt()) {
          if (piece == 1) {
            break;
          }
          piece = Math.max(1, piece / 8);
          continue;
        }
        now = run.longs[place];
        if (now < end) {
          left = true;
          break;
        }
        if (System.nanoTime() - start < NANOS) {
          piece = Math.min(LONGEST, 2 * piece);
        }
      }
    } finally {
      run.release();
    }
    return now;
  }

  /// Whether a jump out of a loop stands anywhere in an expression.
  public static boolean mayBreak(Expr expr) {
    return IterationForms.leaves(expr);
  }
}
