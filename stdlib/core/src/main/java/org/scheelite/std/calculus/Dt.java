package org.scheelite.std.calculus;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// Total derivatives and differentials.
///
/// `Dt[f]` is the total differential of `f`; `Dt[f, x]` the total derivative with respect to `x`,
/// where all other symbols may depend on `x` unless the option `Constants` names them.
///
/// ```wl
/// In:  Dt[x y]
/// Out: y*Dt[x] + x*Dt[y]
/// In:  Dt[a x^2, x]
/// Out: 2*a*x + x^2*Dt[a, x]
/// In:  Dt[a x^2, x, Constants -> {a}]
/// Out: 2*a*x
/// ```
@Builtin(seeAlso = {"D"})
final class Dt {
  /// Something is no variable to differentiate by.
  static final Message IVAR = GeneralMessages.IVAR.by("Dt");

  /// Symbols that do not change.
  static final Option<Expr> CONSTANTS = Option.any("Constants", Call.list());

  private Dt() {}

  @Form
  static @Nullable Expr differential(Expr f, Options options, Frame frame) {
    if (f instanceof Symbol && !Total.isConstant(f, constants(options), frame)) {
      return null;
    }
    return Total.of(f, null, constants(options), frame);
  }

  @Form
  static @Nullable Expr derivative(Expr f, Expr variable, Options options, Frame frame) {
    Expr by = variable;
    long times = 1;
    if (variable instanceof Normal list && list.is(Sym.LIST, 2) && list.arg(1) instanceof Int n) {
      by = list.arg(0);
      times = n.value();
    }
    if (!Expressions.isVariable(by, frame)) {
      return frame.decline(IVAR, by);
    }
    Set<Expr> constants = constants(options);
    if (f instanceof Symbol && !f.equals(by) && !Total.isConstant(f, constants, frame)) {
      return null;
    }
    Expr value = f;
    for (long i = 0; i < times; i++) {
      frame.poll();
      value = Total.of(value, by, constants, frame);
    }
    return value;
  }

  private static Set<Expr> constants(Options options) {
    Expr value = options.get(CONSTANTS);
    return value instanceof Normal list && list.is(Sym.LIST)
        ? new HashSet<>(list.args())
        : Set.of(value);
  }
}
