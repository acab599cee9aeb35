package org.scheelite.std.calculus;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Rules such as `f :> integral` written in the language; the variable there is `x`, and whatever a
/// pattern stands for must be free of it.
public final class RuleTable {
  private static final Symbol REPLACE = Symbol.system("Replace");
  private static final Symbol X = Symbol.of(Facts.CONTEXT + "x");

  private final Expr rules;

  private RuleTable(Expr rules) {
    this.rules = rules;
  }

  /// The table in a file beside a class.
  public static RuleTable read(Class<?> owner, String file) {
    Normal list = (Normal) Facts.read(owner, file);
    return new RuleTable(Call.list(list.args().stream().map(RuleTable::constant).toList()));
  }

  /// The rule with the condition that what its patterns stand for is free of the variable.
  private static Expr constant(Expr rule) {
    Call call = (Call) rule;
    Set<Expr> names = new LinkedHashSet<>();
    collect(call.arg(0), names);
    Expr free = Expressions.of("FreeQ", Call.list(java.util.List.copyOf(names)), X);
    boolean conditional = call.arg(1) instanceof Call right && right.is(Sym.CONDITION, 2);
    Expr value = conditional ? ((Call) call.arg(1)).arg(0) : call.arg(1);
    Expr test = conditional ? Call.of(Sym.AND, free, ((Call) call.arg(1)).arg(1)) : free;
    return call.with(1, Call.of(Sym.CONDITION, value, test));
  }

  private static void collect(Expr pattern, Set<Expr> names) {
    if (pattern instanceof Call call) {
      if (Expressions.is(call, "Pattern", 2)) {
        names.add(call.arg(0));
        return;
      }
      collect(call.head(), names);
      call.args().forEach(arg -> collect(arg, names));
    }
  }

  /// What the first rule that fits gives; null where none does.
  public @Nullable Expr of(Expr f, Frame frame) {
    Expr value = frame.filtering(_ -> false, () -> frame.call(REPLACE, f, rules));
    return value.equals(f) ? null : value;
  }
}
