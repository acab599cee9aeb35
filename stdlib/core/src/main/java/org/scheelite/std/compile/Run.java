package org.scheelite.std.compile;

import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// One use of generated code: the values of its variables.
final class Run {
  /// After so many runs in vain the interpreter takes over, unless most runs succeed.
  private static final int MOST_BAILS = 16;

  private static final int MOST_ROOM = 10_000;

  private final Compiled compiled;
  private final Frame frame;
  private final NumericCode code;
  final long[] longs;
  final double[] reals;
  final Object[] lists;
  private final int result;
  private final int room;
  private long runs;
  private long bails;
  private boolean exhausted;

  /// Whether the values here are those of the session's variables, or newer ones.
  private boolean current;

  Run(Compiled compiled, Frame frame) {
    this.compiled = compiled;
    this.frame = frame;
    this.code = compiled.code();
    this.result = compiled.unit().variables().size();
    this.longs = new long[result + 1];
    this.reals = new double[result + 1];
    this.lists = new Object[result + 1];
    this.room = Math.min(MOST_ROOM, (frame.headroom() - 16) / compiled.nesting());
    this.exhausted = room <= 0;
    load();
  }

  /// Whether the code may go on.
  boolean isUsable() {
    return current && !exhausted;
  }

  /// Whether the code failed too often.
  boolean isExhausted() {
    return exhausted;
  }

  /// Takes the values of the session's variables over; the code cannot be used where definitions
  /// have changed.
  void load() {
    Definitions definitions = frame.definitions();
    current = compiled.isValid(definitions);
    for (int i = 0; current && i < compiled.outer().size(); i++) {
      int place = compiled.places().get(i);
      Expr value = definitions.ownValue(compiled.outer().get(i));
      if (value == null || Type.of(value) != compiled.unit().variables().get(place).outside()) {
        current = false;
        return;
      }
      put(place, value);
    }
  }

  /// Leaves the session's variables to the interpreter, with the values that they have after the
  /// last complete run; [#load] takes them back.
  void release() {
    if (current) {
      current = false;
      save();
    }
  }

  private void save() {
    for (int i = 0; i < compiled.outer().size(); i++) {
      Symbol symbol = compiled.outer().get(i);
      if (compiled.assigned().contains(symbol)) {
        int place = compiled.places().get(i);
        frame.definitions().setOwnValue(symbol, get(place, compiled.unit().variables().get(place)));
      }
    }
  }

  /// Sets a variable.
  void put(int place, Expr value) {
    switch (value) {
      case Int(long n) -> longs[place] = n;
      case Real(double x) -> reals[place] = x;
      case Symbol truth -> longs[place] = truth.equals(Sym.TRUE) ? 1 : 0;
      default -> lists[place] = value;
    }
  }

  /// The value of a variable.
  Expr get(int place, Type type) {
    return switch (type) {
      case LONG -> Int.of(longs[place]);
      case REAL -> new Real(reals[place]);
      case TRUTH -> Sym.bool(longs[place] != 0);
      case NONE, NEVER -> Sym.NULL;
      default -> (Expr) lists[place];
    };
  }

  /// Runs the code; false where it has to be done by the interpreter instead.
  boolean attempt() {
    runs++;
    try {
      code.run(longs, reals, lists, frame.budget(), room);
      return true;
    } catch (Bail bail) {
      bails++;
      exhausted |= bails >= MOST_BAILS && bails >= runs / 8;
      return false;
    }
  }

  Type type() {
    return compiled.result();
  }

  long longResult() {
    return longs[result];
  }

  double realResult() {
    return reals[result];
  }

  Expr result() {
    return get(result, compiled.result());
  }
}
