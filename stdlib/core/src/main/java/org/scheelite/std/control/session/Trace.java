package org.scheelite.std.control.session;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;

/// The steps of an evaluation.
///
/// `Trace[expr]` gives a list of the forms `expr` takes while it is evaluated, each in `HoldForm`;
/// the steps of its parts are lists of their own before the form that uses them. `Trace[expr,
/// form]` gives only steps that match `form`, `Trace[expr, f]` for a symbol those of calls of `f`.
///
/// The steps are those of standard evaluation; what a builtin does inside, as adding numbers, is
/// one. The forms of a call before its arguments are evaluated are not among them.
///
/// ```wl
/// In:  ToString[Trace[1 + 2 3]]
/// Out: {{2 3, 6}, 1 + 6, 7}
/// In:  f[x_] := x^2; ToString[Trace[f[2 + 1]]]
/// Out: {{2 + 1, 3}, f[3], 3^2, 9}
/// In:  g[0] = 1; g[n_] := n g[n - 1]; ToString[Trace[g[2], g]]
/// Out: {g[2], {g[1], {g[0]}}}
/// In:  ToString[Trace[g[2], g[_]]]
/// Out: {g[2], {g[1], {g[0]}}}
/// In:  ToString[Trace[h[1 + 1]]]
/// Out: {{1 + 1, 2}, h[2]}
/// In:  Trace[5]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Echo", "EchoEvaluation"})
final class Trace {
  private Trace() {}

  @Form
  static Expr trace(Expr expr, Frame frame) {
    return Call.list(frame.trace(expr));
  }

  @Form
  static Expr trace(Expr expr, Expr form, Frame frame) {
    Expr pattern =
        form instanceof Symbol symbol
            ? Call.of(Sym.ALTERNATIVES, symbol, Call.of(symbol, Call.of(Sym.BLANK_NULL_SEQUENCE)))
            : form;
    Matcher matcher = Matcher.of(pattern, frame);
    return Call.list(matching(frame.trace(expr), matcher, frame));
  }

  private static List<Expr> matching(List<Expr> steps, Matcher matcher, Frame frame) {
    var kept = new ArrayList<Expr>();
    for (Expr step : steps) {
      if (step instanceof Call inner && inner.is(Sym.LIST)) {
        List<Expr> parts = matching(inner.args(), matcher, frame);
        if (!parts.isEmpty()) {
          kept.add(Call.list(parts));
        }
      } else if (step instanceof Call held && matcher.matches(held.arg(0), frame)) {
        kept.add(step);
      }
    }
    return kept;
  }
}
