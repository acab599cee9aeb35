package org.scheelite.std.function;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// Gives an expression to the `Reap` around.
///
/// `Sow[e]` gives `e` to the innermost `Reap` that takes it, and has the value `e`. `Sow[e, tag]`
/// gives it with a tag, `Sow[e, {tag1, tag2, …}]` once for each tag.
///
/// ```wl
/// In:  Reap[Sow[a]; Sow[b]; c]
/// Out: {c, {{a, b}}}
/// In:  Sow[x]
/// Out: x
/// In:  Reap[Sow[1, x]; Sow[2, y]; Sow[3, x];]
/// Out: {Null, {{1, 3}, {2}}}
/// ```
@Builtin(seeAlso = {"Reap", "AppendTo", "Throw"})
final class Sow {

  @Form
  static Expr sow(Expr expr, Frame frame) {
    return sow(expr, Sym.NONE, frame);
  }

  @Form
  static Expr sow(Expr expr, Expr tags, Frame frame) {
    Harvest harvest = frame.state(Harvest.KEY);
    for (Expr tag : Lists.isList(tags) ? Parts.of(tags) : List.of(tags)) {
      harvest.sow(expr, tag, frame);
    }
    return expr;
  }

  @Form
  static Expr sow(Expr expr, Expr tags, Expr f, Frame frame) {
    sow(expr, tags, frame);
    return Call.of(f, expr);
  }
}
