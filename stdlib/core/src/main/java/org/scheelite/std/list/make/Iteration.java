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
import org.scheelite.std.list.Parts;

/// What an iterator of `Table`, `Do`, `Sum` and their kin goes through.
///
/// @param variable the symbol that takes the values, or null
/// @param count how many values there are; `Long.MAX_VALUE` for no end
/// @param values the value at an index from 0
public record Iteration(@Nullable Symbol variable, long count, LongFunction<Expr> values) {

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
      return new Iteration(variable, Parts.size(first), k -> Parts.at(first, (int) k));
    }
    Expr from = list.size() == 2 ? Int.ONE : first;
    Expr to = list.size() == 2 ? first : frame.evaluate(list.arg(2));
    Expr step = list.size() == 4 ? frame.evaluate(list.arg(3)) : Int.ONE;
    Progression steps = Progression.of(from, to, step, frame);
    return steps == null
        ? complain(spec, frame, owner)
        : new Iteration(variable, steps.count(), steps::at);
  }

  private static boolean isElements(Expr expr) {
    return Parts.size(expr) >= 0 && !(expr instanceof Normal normal && !normal.is(Sym.LIST));
  }

  private static @Nullable Iteration repeat(Expr times, Expr spec, Frame frame, String owner) {
    Progression steps = Progression.of(Int.ONE, times, Int.ONE, frame);
    return steps == null
        ? complain(spec, frame, owner)
        : new Iteration(null, steps.count(), Int::of);
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
