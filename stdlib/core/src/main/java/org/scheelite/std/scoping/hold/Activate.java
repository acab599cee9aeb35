package org.scheelite.std.scoping.hold;

import java.util.function.Predicate;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;

/// Makes inactive functions act again.
///
/// `Activate[expr]` takes `Inactive` away everywhere; `Activate[expr, patt]` only around heads that
/// match.
///
/// ```wl
/// In:  Activate[Inactive[Plus][1, Inactive[Times][2, 3]]]
/// Out: 7
/// In:  Activate[Inactive[Plus][1, Inactive[Times][2, 3]], Times]
/// Out: Inactive[Plus][1, 6]
/// ```
@Builtin(seeAlso = {"Inactive", "Inactivate"})
final class Activate {
  private static final Symbol INACTIVE = Symbol.system("Inactive");

  private Activate() {}

  @Form
  static Expr all(Expr expr, Frame frame) {
    return bared(expr, head -> true, frame);
  }

  @Form
  static Expr matching(Expr expr, Expr pattern, Frame frame) {
    Matcher matcher = Matcher.of(pattern, frame);
    return bared(expr, head -> matcher.matches(head, frame), frame);
  }

  private static Expr bared(Expr expr, Predicate<Expr> wanted, Frame frame) {
    frame.poll();
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(INACTIVE, 1) && wanted.test(call.arg(0))) {
      return call.arg(0);
    }
    Expr[] args = call.toArray();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      Expr arg = bared(args[i], wanted, frame);
      changed |= arg != args[i];
      args[i] = arg;
    }
    Expr head = bared(call.head(), wanted, frame);
    return changed || head != call.head() ? Call.of(head, args) : call;
  }
}
