package org.scheelite.std.list.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A function applied to pieces of a list.
///
/// `BlockMap[f, list, n]` gives `f` of each piece of `Partition[list, n]`, `BlockMap[f, list, n,
/// d]` of `Partition[list, n, d]`.
///
/// ```wl
/// In:  BlockMap[f, {a, b, c, d}, 2]
/// Out: {f[{a, b}], f[{c, d}]}
/// In:  BlockMap[Apply[Plus], {1, 2, 3, 4}, 2, 1]
/// Out: {3, 5, 7}
/// ```
@Builtin(seeAlso = {"Partition", "Map", "MovingMap"})
final class BlockMap {

  @Form(whole = true, min = 3, max = 4)
  static Expr map(Normal call, Frame frame) {
    Expr[] args = call.args().subList(1, call.size()).toArray(Expr[]::new);
    Expr pieces = frame.call(Symbol.system("Partition"), args);
    return Call.of(Sym.MAP, call.arg(0), pieces);
  }
}
