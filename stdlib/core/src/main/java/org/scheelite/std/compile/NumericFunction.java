package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;

/// A function that is applied many times to numbers, as generated code where that gives the same
/// results, else by the interpreter.
public final class NumericFunction implements AutoCloseable {
  private final Expr function;
  private final Frame frame;
  private final Run run;
  private final List<Type> types;
  private final boolean inStep;

  private NumericFunction(Expr function, List<Type> types, Run run, Frame frame) {
    this.function = function;
    this.types = types;
    this.run = run;
    this.frame = frame;
    this.inStep = run.type() == types.getFirst();
  }

  /// The function prepared for arguments like these; null where it is not worth it or cannot be.
  ///
  /// @param times how often it is about to be applied
  public static @Nullable NumericFunction of(
      Expr function, long times, Frame frame, Expr... arguments) {
    var types = new ArrayList<Type>();
    for (Expr argument : arguments) {
      Type type = Type.of(argument);
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return ofTypes(function, times, frame, types);
  }

  private static @Nullable NumericFunction ofTypes(
      Expr function, long times, Frame frame, List<Type> types) {
    var names = new ArrayList<Expr>();
    for (int i = 0; i < types.size(); i++) {
      names.add(Call.of(Sym.SLOT, Int.of(i + 1L)));
    }
    Expr form = Call.of(function, names);
    Compiled compiled =
        Acceleration.of(frame)
            .find(
                "function",
                form,
                names,
                types,
                times,
                frame,
                (translator, inputs, kept) -> {
                  Scope scope = translator.scope();
                  for (int i = 0; i < names.size(); i++) {
                    int variable = scope.variable(types.get(i));
                    inputs.add(variable);
                    scope.global(names.get(i), variable, true);
                  }
                  return translator.plain(form, scope);
                });
    if (compiled == null) {
      return null;
    }
    var run = new Run(compiled, frame);
    return run.isUsable() ? new NumericFunction(function, types, run, frame) : null;
  }

  /// The function of each element of a packed list; null where it is not worth it or cannot be.
  public static @Nullable Normal map(Expr function, Packed list, Frame frame) {
    if (list.size() == 0) {
      return null;
    }
    try (NumericFunction prepared = of(function, list.size(), frame, list.arg(0))) {
      if (prepared == null) {
        return null;
      }
      var results = new Results(list.size());
      for (int i = 0; i < list.size(); i++) {
        frame.poll();
        if (prepared.put(0, list, i) && prepared.computes()) {
          results.add(prepared.run);
        } else {
          results.add(prepared.interpret(list.arg(i)));
        }
      }
      return results.list();
    }
  }

  /// Which elements of a packed list give `True`, at most `limit` of them; null where it is not
  /// worth it or cannot be.
  public static int @Nullable [] select(Expr test, Packed list, int limit, Frame frame) {
    if (list.size() == 0) {
      return null;
    }
    try (NumericFunction prepared = of(test, list.size(), frame, list.arg(0))) {
      if (prepared == null || prepared.run.type() != Type.TRUTH) {
        return null;
      }
      var kept = new int[list.size()];
      int count = 0;
      for (int i = 0; i < kept.length && count < limit; i++) {
        frame.poll();
        boolean holds =
            prepared.put(0, list, i) && prepared.computes()
                ? prepared.run.longResult() != 0
                : prepared.interpret(list.arg(i)).equals(Sym.TRUE);
        if (holds) {
          kept[count++] = i;
        }
      }
      return Arrays.copyOf(kept, count);
    }
  }

  /// Sets an argument; false where it is not for generated code.
  private boolean put(int argument, Packed list, int index) {
    switch (types.get(argument)) {
      case LONG -> run.longs[argument] = ((Packed.Ints) list).at(index);
      case REAL -> {
        double value = ((Packed.Reals) list).at(index);
        run.reals[argument] = value;
        return Double.isFinite(value);
      }
      default -> run.put(argument, list.arg(index));
    }
    return true;
  }

  private boolean computes() {
    return run.isUsable() && run.attempt();
  }

  private Expr interpret(Expr... arguments) {
    close();
    Expr value = frame.call(function, arguments);
    run.load();
    return value;
  }

  /// The function of some arguments.
  public Expr apply(Expr... arguments) {
    boolean fits = run.isUsable();
    for (int i = 0; fits && i < arguments.length; i++) {
      fits = Type.of(arguments[i]) == types.get(i);
      if (fits) {
        run.put(i, arguments[i]);
      }
    }
    return fits && run.attempt() ? run.result() : interpret(arguments);
  }

  /// The results of applying the function again and again to a number, the number first.
  public Normal nestList(Expr start, int times) {
    var results = new Results(times + 1);
    results.add(start);
    Expr value = start;
    int done = 0;
    while (done < times) {
      if (inStep && Type.of(value) == types.getFirst()) {
        run.put(0, value);
        while (done < times && computes()) {
          frame.poll();
          forward();
          results.add(run);
          done++;
        }
        value = run.get(0, types.getFirst());
      }
      if (done < times) {
        frame.poll();
        value = interpret(value);
        results.add(value);
        done++;
      }
    }
    return results.list();
  }

  /// The result of applying the function so often.
  public Expr nest(Expr start, int times) {
    Expr value = start;
    int done = 0;
    while (done < times) {
      if (inStep && Type.of(value) == types.getFirst()) {
        run.put(0, value);
        while (done < times && computes()) {
          frame.poll();
          forward();
          done++;
        }
        value = run.get(0, types.getFirst());
      }
      if (done < times) {
        frame.poll();
        value = interpret(value);
        done++;
      }
    }
    return value;
  }

  /// Makes the result the first argument.
  private void forward() {
    switch (types.getFirst()) {
      case LONG, TRUTH -> run.longs[0] = run.longResult();
      case REAL -> run.reals[0] = run.realResult();
      default -> run.lists[0] = run.result();
    }
  }

  /// The values accumulated through a packed list, the start first; or only the last of them.
  public Normal fold(Expr start, Packed list, int from, boolean all) {
    var results = new Results(all ? list.size() - from + 1 : 1);
    Expr value = start;
    int i = from;
    if (all) {
      results.add(start);
    }
    while (i < list.size()) {
      if (inStep && Type.of(value) == types.getFirst()) {
        run.put(0, value);
        while (i < list.size()) {
          frame.poll();
          if (!put(1, list, i) || !computes()) {
            break;
          }
          forward();
          if (all) {
            results.add(run);
          }
          i++;
        }
        value = run.get(0, types.getFirst());
      }
      if (i < list.size()) {
        frame.poll();
        value = interpret(value, list.arg(i++));
        if (all) {
          results.add(value);
        }
      }
    }
    if (!all) {
      results.add(value);
    }
    return results.list();
  }

  /// Gives the session's variables their values.
  @Override
  public void close() {
    run.release();
  }
}
