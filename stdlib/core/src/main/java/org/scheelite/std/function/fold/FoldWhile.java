package org.scheelite.std.function.fold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A function of two arguments applied through a list as long as a test holds.
///
/// `FoldWhile[f, x, list, test]` folds until `test` of the result does not give `True`, and gives
/// that result; `FoldWhile[f, list, test]` begins with the first element.
///
/// ```wl
/// In:  FoldWhile[Plus, 0, {1, 2, 3, 4}, # < 4 &]
/// Out: 6
/// In:  FoldWhile[Plus, {1, 2, 3, 4}, # < 100 &]
/// Out: 10
/// ```
@Builtin(seeAlso = {"FoldWhileList", "Fold", "NestWhile"})
final class FoldWhile {

  @Form(whole = true, min = 3, max = 4)
  static @Nullable Expr fold(Normal call, Frame frame) {
    List<Expr> values = values(call, frame);
    return values == null ? null : values.getLast();
  }

  static @Nullable List<Expr> values(Normal call, Frame frame) {
    Expr test = call.arg(call.size() - 1);
    var values = new ArrayList<Expr>();
    boolean done =
        Folding.run(
            call,
            call.size() - 1,
            frame,
            value -> {
              values.add(value);
              return frame.test(test, value);
            });
    return done ? values : null;
  }
}
