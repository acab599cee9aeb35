package org.scheelite.std.algebra.trig;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Terms;

/// Powers of products and of powers, and their logarithms, split.
///
/// `PowerExpand[expr]` writes `(a b)^c` as `a^c b^c`, `(a^b)^c` as `a^(b c)`, `Log[a b]` as `Log[a]
/// + Log[b]` and `Log[a^b]` as `b Log[a]`. This is right for positive quantities and real
///   exponents; it is done whatever they are.
///
/// ```wl
/// In:  PowerExpand[Sqrt[a b]]
/// Out: Sqrt[a]*Sqrt[b]
/// In:  {PowerExpand[Sqrt[x^2]], PowerExpand[(x^a)^b]}
/// Out: {x, x^(a*b)}
/// In:  PowerExpand[Log[(a b)^c]]
/// Out: c*Log[a] + c*Log[b]
/// ```
@Builtin(seeAlso = {"ComplexExpand", "Refine", "Simplify"})
final class PowerExpand {
  private PowerExpand() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    return Rewriting.bottomUp(expr, PowerExpand::rule, frame);
  }

  private static @Nullable Expr rule(Expr expr) {
    if (!(expr instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call.arg(0), call.arg(1));
    }
    return call.is(Sym.LOG, 1) ? logarithm(call.arg(0)) : inverse(call);
  }

  private static @Nullable Expr power(Expr base, Expr exponent) {
    if (!(base instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.TIMES)) {
      List<Expr> factors = new ArrayList<>();
      for (Expr factor : call.args()) {
        Expr part = power(factor, exponent);
        factors.add(part == null ? Terms.power(factor, exponent) : part);
      }
      return Call.of(Sym.TIMES, factors);
    }
    return call.is(Sym.POWER, 2)
        ? Terms.power(call.arg(0), Terms.product(call.arg(1), exponent))
        : null;
  }

  private static @Nullable Expr logarithm(Expr argument) {
    if (!(argument instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.TIMES)) {
      List<Expr> logs = new ArrayList<>();
      for (Expr factor : call.args()) {
        Expr log = logarithm(factor);
        logs.add(log == null ? Call.of(Sym.LOG, factor) : log);
      }
      return Forms.sum(logs);
    }
    if (!call.is(Sym.POWER, 2)) {
      return null;
    }
    Expr log = logarithm(call.arg(0));
    return Terms.product(call.arg(1), log == null ? Call.of(Sym.LOG, call.arg(0)) : log);
  }

  /// `ArcSin[Sin[x]]` and its kind.
  private static @Nullable Expr inverse(Call call) {
    String outer = Rewriting.function(call);
    if (!outer.startsWith("Arc")) {
      return null;
    }
    Expr inner = call.arg(0);
    return Rewriting.function(inner).equals(outer.substring(3)) ? ((Call) inner).arg(0) : null;
  }
}
