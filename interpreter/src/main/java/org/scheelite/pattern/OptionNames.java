package org.scheelite.pattern;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Lets the right side of a definition say `OptionValue[name]` for an option that its left side
/// took by `OptionsPattern[]`: the short form becomes `OptionValue[f, {options}, name]`.
///
/// @param left the left side with the options named
/// @param right the right side with the short forms written out
record OptionNames(Expr left, Expr right) {
  private static final Symbol TAKEN = Symbol.of("Internal`Private`options");

  /// The same rule with short forms written out; unchanged where there is none.
  static OptionNames of(Expr left, Expr right) {
    Expr owner = owner(left);
    Expr named = named(left);
    return named.equals(left)
        ? new OptionNames(left, right)
        : new OptionNames(named, written(right, owner));
  }

  /// The function whose options are meant: that of `OptionsPattern[f]`, else the head of the left
  /// side.
  private static Expr owner(Expr left) {
    Expr given = given(left);
    if (given != null) {
      return given;
    }
    Expr head = left;
    while (head instanceof Call call) {
      boolean around = call.is(Sym.HOLD_PATTERN, 1) || call.is(Sym.CONDITION, 2);
      head = around ? call.arg(0) : call.head();
    }
    return head;
  }

  private static @org.jspecify.annotations.Nullable Expr given(Expr expr) {
    if (!(expr instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.OPTIONS_PATTERN, 1)) {
      return call.arg(0);
    }
    for (Expr arg : call.args()) {
      Expr found = given(arg);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Expr named(Expr expr) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(Sym.OPTIONS_PATTERN)) {
      return Call.of(Sym.PATTERN, TAKEN, call);
    }
    Expr[] args = call.toArray();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      Expr arg = named(args[i]);
      changed |= arg != args[i];
      args[i] = arg;
    }
    return changed ? call.withArgs(args) : call;
  }

  private static Expr written(Expr expr, Expr owner) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(Sym.OPTION_VALUE, 1)) {
      return Call.of(Sym.OPTION_VALUE, owner, Call.list(TAKEN), call.arg(0));
    }
    Expr[] args = call.toArray();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      Expr arg = written(args[i], owner);
      changed |= arg != args[i];
      args[i] = arg;
    }
    Expr head = written(call.head(), owner);
    return changed || head != call.head() ? Call.of(head, args) : call;
  }
}
