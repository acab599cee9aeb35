package org.scheelite.std.assoc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// Reads associations and lists of rules as one.
public final class Entries {
  private Entries() {}

  /// The entries of an association, a rule, or a list of these (nested lists too), in order and
  /// with keys as often as they come; null for anything else.
  public static @Nullable List<Call> rules(Expr expr) {
    var rules = new ArrayList<Call>();
    return collect(expr, rules) ? rules : null;
  }

  private static boolean collect(Expr expr, List<Call> rules) {
    if (expr instanceof Assoc assoc) {
      assoc.forEach(entry -> rules.add(entry.rule()));
      return true;
    }
    if (!(expr instanceof Call call)) {
      return false;
    }
    if (isRule(call)) {
      rules.add(call);
      return true;
    }
    if (!call.is(Sym.LIST)) {
      return false;
    }
    for (int i = 0; i < call.size(); i++) {
      if (!collect(call.arg(i), rules)) {
        return false;
      }
    }
    return true;
  }

  /// Says that the first argument of a function should be a list, where it can never become one.
  static @Nullable Expr listExpected(String owner, Frame frame, Expr... args) {
    return args[0] instanceof Num || args[0] instanceof Str
        ? frame.decline(
            GeneralMessages.LIST.by(owner), Int.ONE, Call.of(Symbol.system(owner), args))
        : null;
  }

  public static boolean isRule(Expr expr) {
    return expr instanceof Call call && (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2));
  }

  /// The association of rules; a later rule for a key replaces the value of an earlier one.
  static Assoc association(List<Call> rules) {
    Assoc.Builder builder = Assoc.builder();
    for (Call rule : rules) {
      builder.put(rule.arg(0), rule.arg(1), rule.is(Sym.RULE_DELAYED));
    }
    return builder.build();
  }

  /// An association, or the association of a list of rules; null for anything else.
  static @Nullable Assoc association(Expr expr) {
    if (expr instanceof Assoc assoc) {
      return assoc;
    }
    List<Call> rules = rules(expr);
    return rules == null ? null : association(rules);
  }

  /// A key as written, without `Key[…]` around it.
  static Expr key(Expr spec) {
    return spec instanceof Call call && call.is(Sym.KEY, 1) ? call.arg(0) : spec;
  }

  /// The keys an argument names: a list of keys, or one.
  static List<Expr> keys(Expr spec) {
    return spec instanceof Normal list && list.is(Sym.LIST)
        ? list.args().stream().map(Entries::key).toList()
        : List.of(key(spec));
  }

  static Expr missing(Expr key) {
    return Call.of(Sym.MISSING, Str.of("KeyAbsent"), key);
  }
}
