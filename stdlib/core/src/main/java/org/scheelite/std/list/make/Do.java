package org.scheelite.std.list.make;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.compile.NumericLoop;

/// Evaluates an expression again and again.
///
/// `Do[expr, n]` evaluates `expr` `n` times; `Do[expr, {i, m, n, d}]` and the other iterators of
/// `Table` set a variable each time. The value is `Null`, or that of a `Return` inside. `Break[]`
/// leaves the loop, `Continue[]` goes on with the next value.
///
/// ```wl
/// In:  s = 0; Do[s += i, {i, 10}]; s
/// Out: 55
/// In:  Do[If[i > 3, Return[i]], {i, 10}]
/// Out: 4
/// In:  t = {}; Do[AppendTo[t, {i, j}], {i, 2}, {j, i}]; t
/// Out: {{1, 1}, {2, 1}, {2, 2}}
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"Table", "For", "While", "Nest"})
final class Do {
  private static final Symbol DO = Symbol.system("Do");

  @Form(whole = true, min = 2)
  static @Nullable Expr loop(Normal call, Frame frame) {
    List<Expr> args = call.args();
    try {
      Boolean done = nested(args.get(0), args, 1, frame);
      return done == null ? null : Sym.NULL;
    } catch (Jump.Break _) {
      return Sym.NULL;
    } catch (Jump.Return jump) {
      Expr target = jump.target();
      if (target != null && !target.equals(DO)) {
        throw jump;
      }
      return jump.value();
    }
  }

  /// Runs the loops from `level` on; null where an iterator is not one.
  private static @Nullable Boolean nested(Expr body, List<Expr> args, int level, Frame frame) {
    Iteration iteration = Iteration.read(args.get(level), frame, "Do");
    if (iteration == null) {
      return null;
    }
    boolean last = level + 1 == args.size();
    boolean complete =
        iteration.loop(
            last ? body : nestedBody(body, args, level + 1),
            last || !NumericLoop.mayBreak(body),
            frame,
            () -> {
              if (!last) {
                return nested(body, args, level + 1, frame) != null;
              }
              once(body, frame);
              return true;
            });
    return complete ? Boolean.TRUE : null;
  }

  /// The inner loops as a body of their own.
  private static Expr nestedBody(Expr body, List<Expr> args, int level) {
    var inner = new ArrayList<Expr>();
    inner.add(body);
    inner.addAll(args.subList(level, args.size()));
    return Call.of(DO, inner);
  }

  private static void once(Expr body, Frame frame) {
    try {
      frame.evaluate(body);
    } catch (Jump.Continue _) {
      frame.poll(); // the step is over
    }
  }
}
