package org.scheelite.std.control.session;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;

/// The expressions under evaluation.
///
/// `Stack[]` lists the functions whose evaluation is not yet finished, outermost first.
/// `Stack[pattern]` gives the expressions themselves that match, in `HoldForm`; `Stack[_]` all.
///
/// `StackBegin[expr]` evaluates `expr` with a stack of its own, `StackInhibit[expr]` with a stack
/// that stays as it is.
///
/// ```wl
/// In:  f[g[Stack[]]]
/// Out: f[g[{f, g}]]
/// In:  h[x_] := Module[{}, Print[Stack[_h]]; x]; h[3]
/// Print: {h[3]}
/// Out: 3
/// In:  f[StackBegin[g[Stack[]]]]
/// Out: f[g[{g}]]
/// In:  f[StackInhibit[g[Stack[]]]]
/// Out: f[g[{f}]]
/// ```
@Builtin(seeAlso = {"StackBegin", "StackInhibit", "Trace"})
final class Stack {
  private static final Symbol STACK = Symbol.system("Stack");
  private static final Symbol BEGIN = Symbol.system("StackBegin");
  private static final Symbol INHIBIT = Symbol.system("StackInhibit");

  private Stack() {}

  @Form
  static Expr heads(Frame frame) {
    return Call.list(calls(frame).stream().map(Normal::head).toList());
  }

  @Form
  static Expr matching(Expr pattern, Frame frame) {
    Matcher matcher = Matcher.of(pattern, frame);
    return Call.list(
        calls(frame).stream()
            .filter(call -> matcher.matches(call, frame))
            .map(call -> Call.of(Sym.HOLD_FORM, call))
            .toList());
  }

  private static List<Normal> calls(Frame frame) {
    var calls = new ArrayList<Normal>();
    for (Expr expr : frame.stack()) {
      if (!(expr instanceof Normal call)) {
        continue;
      }
      if (call.is(BEGIN, 1)) {
        calls.clear();
      } else if (call.is(INHIBIT, 1)) {
        break;
      } else if (!call.is(STACK)) {
        calls.add(call);
      }
    }
    return calls;
  }
}
