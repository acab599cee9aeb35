package org.scheelite.std.logic;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Exclusive disjunction.
///
/// `Xor[a, b, ...]` is `True` where an odd number of its arguments are.
///
/// ```wl
/// In:  {Xor[True, False], Xor[True, True], Xor[True, True, True]}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  Xor[False, x]
/// Out: x
/// ```
///
/// ```wl
/// In:  Xor[True, x]
/// Out: !x
/// ```
@Builtin(
    attributes = {FLAT, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"And", "Or", "Not"})
final class Xor {
  private Xor() {}

  @Form(whole = true)
  static @Nullable Expr odd(Normal call, Frame frame) {
    boolean odd = false;
    List<Expr> open = new ArrayList<>();
    for (Expr arg : call.args()) {
      if (arg.equals(Sym.TRUE)) {
        odd = !odd;
      } else if (!arg.equals(Sym.FALSE) && !open.remove(arg)) {
        open.add(arg);
      }
    }
    if (open.isEmpty()) {
      return Sym.bool(odd);
    }
    if (open.size() == call.size()) {
      return open.size() == 1 ? open.getFirst() : null;
    }
    Expr rest = open.size() == 1 ? open.getFirst() : Call.of(call.head(), open);
    return odd ? Call.of(Sym.NOT, rest) : rest;
  }
}
