package org.scheelite.std.analysis.root;

import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;
import org.scheelite.std.number.Terms;

/// Improves a root to many digits by Newton's method: each step doubles the digits.
record PreciseRoot(List<NumericFunction> functions, Variables variables, Frame frame) {
  private static final int GUARD = 10;

  Expr[] refine(Expr[] start, int digits) {
    int work = digits + GUARD;
    Expr[] x = start.clone();
    for (int i = 0; i < x.length; i++) {
      x[i] = precise(x[i], work);
    }
    int good = 12;
    while (good < 2 * work) {
      Expr[] next = step(x, work);
      if (next.length == 0) {
        return start;
      }
      x = next;
      good *= 2;
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = precise(x[i], digits);
    }
    return x;
  }

  private Expr precise(Expr x, int digits) {
    Expr rational =
        x instanceof Num n && n.isExact()
            ? x
            : frame.call(Symbol.system("SetPrecision"), x, org.scheelite.expr.Int.of(digits));
    return frame.call(Sym.N, rational, org.scheelite.expr.Int.of(digits));
  }

  private Expr[] step(Expr[] x, int work) {
    var rows = new Expr[x.length];
    var right = new Expr[x.length];
    for (int i = 0; i < x.length; i++) {
      Expr body = functions.get(i).body();
      right[i] = frame.numeric(variables.evaluate(body, frame, x), work);
      var row = new Expr[x.length];
      for (int k = 0; k < x.length; k++) {
        Expr slope = frame.call(Symbol.system("D"), body, variables.symbols().get(k));
        row[k] = frame.numeric(variables.evaluate(slope, frame, x), work);
      }
      rows[i] = Call.list(row);
    }
    if (x.length == 1) {
      Expr slope = ((Call) rows[0]).arg(0);
      Expr next = frame.evaluate(Terms.difference(x[0], Terms.quotient(right[0], slope)));
      return next instanceof Num ? new Expr[] {precise(next, work)} : new Expr[0];
    }
    Expr moved = frame.call(Symbol.system("LinearSolve"), Call.list(rows), Call.list(right));
    if (!(moved instanceof org.scheelite.expr.Normal list) || !list.is(Sym.LIST, x.length)) {
      return new Expr[0];
    }
    var next = new Expr[x.length];
    for (int i = 0; i < x.length; i++) {
      next[i] = precise(frame.evaluate(Terms.difference(x[i], list.arg(i))), work);
    }
    return next;
  }
}
