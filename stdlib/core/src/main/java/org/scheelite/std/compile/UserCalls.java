package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Accelerator;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Functions that users defined by plain rules, as generated code where they compute numbers.
public final class UserCalls implements Accelerator {

  @Override
  public @Nullable Function prepare(Symbol function, Call sample, Frame frame) {
    var types = new ArrayList<Type>();
    var names = new ArrayList<Expr>();
    for (Expr arg : sample.args()) {
      Type type = Type.of(arg);
      if (type == null) {
        return null;
      }
      types.add(type);
      names.add(Call.of(Sym.SLOT, Int.of(types.size())));
    }
    Call form = Call.of(function, names);
    Compiled compiled =
        Acceleration.of(frame)
            .find(
                "call",
                form,
                names,
                types,
                Integer.MAX_VALUE,
                frame,
                (translator, inputs, kept) -> {
                  Scope scope = translator.scope();
                  for (int i = 0; i < types.size(); i++) {
                    int variable = scope.variable(types.get(i));
                    inputs.add(variable);
                    scope.global(names.get(i), variable, true);
                  }
                  return translator.plain(form, scope);
                });
    return compiled == null ? null : new Quick(compiled, List.copyOf(types));
  }

  /// The code of a function for arguments of some types.
  private static final class Quick implements Function {
    private static final int MOST_PAUSE = 1 << 20;

    private final Compiled compiled;
    private final List<Type> types;

    /// After a call in vain the next calls are left to the rules, twice as many each time.
    private int pause;

    private int waiting;

    Quick(Compiled compiled, List<Type> types) {
      this.compiled = compiled;
      this.types = types;
    }

    @Override
    public boolean isValid(Frame frame) {
      return compiled.isValid(frame.definitions());
    }

    @Override
    public @Nullable Expr call(Call call, Frame frame) {
      if (waiting > 0) {
        waiting--;
        return null;
      }
      if (call.size() != types.size()) {
        return null;
      }
      for (int i = 0; i < call.size(); i++) {
        if (Type.of(call.arg(i)) != types.get(i)) {
          return null;
        }
      }
      var run = new Run(compiled, frame);
      for (int i = 0; i < call.size(); i++) {
        run.put(i, call.arg(i));
      }
      if (run.isUsable() && run.attempt()) {
        pause = 0;
        return run.result();
      }
      pause = Math.min(MOST_PAUSE, 2 * pause + 1);
      waiting = pause;
      return null;
    }
  }
}
