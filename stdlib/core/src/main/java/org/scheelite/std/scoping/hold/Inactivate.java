package org.scheelite.std.scoping.hold;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.List;
import java.util.function.Predicate;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;

/// Replaces the functions of an expression by inactive ones.
///
/// `Inactivate[expr]` puts `Inactive` around all heads but `List`, rules and symbols without a
/// meaning of the language; `Inactivate[expr, patt]` only around heads that match.
///
/// ```wl
/// In:  Inactivate[1 + 2]
/// Out: Inactive[Plus][1, 2]
/// In:  Inactivate[Sin[0] + Cos[0], Sin]
/// Out: 1 + Inactive[Sin][0]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Inactive", "Activate"})
final class Inactivate {
  private static final Symbol INACTIVE = Symbol.system("Inactive");

  private Inactivate() {}

  @Form
  static Expr all(Expr expr, Frame frame) {
    return wrapped(expr, Inactivate::acts, frame);
  }

  @Form
  static Expr matching(Expr expr, Expr pattern, Frame frame) {
    Matcher matcher = Matcher.of(frame.evaluate(pattern), frame);
    return wrapped(expr, head -> matcher.matches(head, frame), frame);
  }

  private static boolean acts(Expr head) {
    return head instanceof Symbol symbol
        && symbol.isSystem()
        && !List.of("List", "Rule", "RuleDelayed", "Association", "Inactive")
            .contains(symbol.name());
  }

  private static Expr wrapped(Expr expr, Predicate<Expr> wanted, Frame frame) {
    frame.poll();
    if (!(expr instanceof Call call) || call.is(INACTIVE)) {
      return expr;
    }
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = wrapped(args[i], wanted, frame);
    }
    Expr head = wrapped(call.head(), wanted, frame);
    return Call.of(wanted.test(head) ? Call.of(INACTIVE, head) : head, args);
  }
}
