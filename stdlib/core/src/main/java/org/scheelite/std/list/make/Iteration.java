package org.scheelite.std.list.make;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.compile.NumericLoop;
import org.scheelite.std.compile.NumericTable;
import org.scheelite.std.list.Parts;

/// What an iterator of `Table`, `Do`, `Sum` and their kin goes through.
///
/// @param variable the symbol that takes the values, or null
/// @param count how many values there are; `Long.MAX_VALUE` for no end
/// @param values the value at an index from 0
/// @param even whether the values are numbers at equal distances
public record Iteration(
    @Nullable Symbol variable, long count, LongFunction<Expr> values, boolean even) {

  /// Something done for each value.
  public interface Step {

    /// Takes one step; returns false to end the loop.
    boolean run();
  }

  /// Reads `n`, `{n}`, `{i, n}`, `{i, m, n}`, `{i, m, n, d}` or `{i, list}`, evaluating the bounds;
  /// null, after a message in the name of `owner`, for anything else.
  public static @Nullable Iteration read(Expr spec, Frame frame, String owner) {
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST)) {
      return repeat(frame.evaluate(spec), spec, frame, owner);
    }
    if (list.size() == 1) {
      return repeat(frame.evaluate(list.arg(0)), spec, frame, owner);
    }
    if (list.size() < 1 || list.size() > 4) {
      return complain(spec, frame, owner);
    }
    if (!(list.arg(0) instanceof Symbol variable)) {
      frame.message(GeneralMessages.IVAR.by(owner), list.arg(0));
      return null;
    }
    Expr first = frame.evaluate(list.arg(1));
    if (list.size() == 2 && isElements(first)) {
      return new Iteration(variable, Parts.size(first), k -> Parts.at(first, (int) k), false);
    }
    Expr from = list.size() == 2 ? Int.ONE : first;
    Expr to = list.size() == 2 ? first : frame.evaluate(list.arg(2));
    Expr step = list.size() == 4 ? frame.evaluate(list.arg(3)) : Int.ONE;
    Progression steps = Progression.of(from, to, step, frame);
    return steps == null
        ? complain(spec, frame, owner)
        : new Iteration(variable, steps.count(), steps::at, true);
  }

  private static boolean isElements(Expr expr) {
    return Parts.size(expr) >= 0 && !(expr instanceof Normal normal && !normal.is(Sym.LIST));
  }

  private static @Nullable Iteration repeat(Expr times, Expr spec, Frame frame, String owner) {
    Progression steps = Progression.of(Int.ONE, times, Int.ONE, frame);
    return steps == null
        ? complain(spec, frame, owner)
        : new Iteration(null, steps.count(), k -> Int.of(k + 1), true);
  }

  private static @Nullable Iteration complain(Expr spec, Frame frame, String owner) {
    frame.message(GeneralMessages.ITERB.by(owner), spec);
    return null;
  }

  /// Takes `step` once for each value, with the variable set to it and put back at the end whatever
  /// happens. Returns false where a step ended the loop.
  public boolean each(Frame frame, Step step) {
    Definitions definitions = frame.definitions();
    if (variable == null) {
      return run(frame, k -> {}, step);
    }
    Symbol symbol = variable;
    Definitions.Saved saved = definitions.save(symbol);
    definitions.clear(symbol);
    try {
      return run(frame, k -> definitions.setOwnValue(symbol, values.apply(k)), step);
    } finally {
      definitions.restore(saved);
    }
  }

  /// Like [#each], by generated code for `body` where there is some; `step` does one round of it.
  ///
  /// @param quick whether generated code may be used
  boolean loop(Expr body, boolean quick, Frame frame, Step step) {
    if (count < 3 || !quick || !isIntegers()) {
      return each(frame, step);
    }
    long from = ((Int) values.apply(0)).value();
    long by = ((Int) values.apply(1)).value() - from;
    Definitions definitions = frame.definitions();
    Definitions.Saved saved = variable == null ? null : definitions.save(variable);
    if (variable != null) {
      definitions.clear(variable);
    }
    try {
      return loop(body, from, by, frame, step);
    } finally {
      if (saved != null) {
        definitions.restore(saved);
      }
    }
  }

  /// Whether the values are integers at equal distances.
  private boolean isIntegers() {
    if (!even
        || !(values.apply(0) instanceof Int(long from))
        || !(values.apply(1) instanceof Int(long next))) {
      return false;
    }
    double by = (double) next - from;
    boolean endless = count == Long.MAX_VALUE;
    return Math.abs(from) < 0x1p60
        && Math.abs(by) < (endless ? 2 : 0x1p60)
        && (endless || Math.abs(from + (count - 1) * by) < 0x1p60);
  }

  private boolean loop(Expr body, long from, long by, Frame frame, Step step) {
    NumericLoop quick = null;
    boolean wanted = true;
    for (long k = 0; k < count; ) {
      if (wanted && k > 0) { // the first round shows what types variables have
        quick = NumericLoop.counting(body, variable, count - k, frame);
        wanted = false;
      }
      if (quick != null) {
        k = quick.count(k, count, from, by);
        if (quick.isLeft() || k == count) {
          return true;
        }
        wanted = !quick.isUsable();
        quick = wanted ? null : quick;
      }
      frame.poll();
      if (variable != null) {
        frame.definitions().setOwnValue(variable, Int.of(from + k * by));
      }
      if (!step.run()) {
        return false;
      }
      k++;
    }
    return true;
  }

  /// The list of the values of an expression, by generated code; null where there is none.
  @Nullable Normal table(Expr body, Frame frame) {
    Symbol symbol = variable;
    if (symbol == null || count == 0) {
      return null;
    }
    Definitions definitions = frame.definitions();
    Definitions.Saved saved = definitions.save(symbol);
    definitions.clear(symbol);
    try {
      return NumericTable.list(body, symbol, count, values, frame);
    } finally {
      definitions.restore(saved);
    }
  }

  private boolean run(Frame frame, java.util.function.LongConsumer set, Step step) {
    for (long k = 0; k < count; k++) {
      frame.poll();
      set.accept(k);
      if (!step.run()) {
        return false;
      }
    }
    return true;
  }
}
