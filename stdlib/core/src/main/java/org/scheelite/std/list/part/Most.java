package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// All parts but the last.
///
/// `Most[expr]` gives `expr` without its last part. Its head and its keys are kept.
///
/// ```wl
/// In:  Most[{a, b, c}]
/// Out: {a, b}
/// In:  Most[f[x]]
/// Out: f[]
/// In:  Most[{}]
/// Msg: Most::nomost: Cannot take Most of expression {} with length zero.
/// Out: Most[{}]
/// ```
@Builtin(seeAlso = {"Last", "Rest", "Drop"})
final class Most {
  static final Message NOMOST =
      Message.of("Most::nomost", "Cannot take Most of expression `1` with length zero.");

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr parts(Normal call, Frame frame) {
    Expr expr = call.arg(0);
    int size = Parts.size(expr);
    if (size > 0) {
      return Parts.slice(expr, 0, size - 1);
    }
    return size == 0 ? frame.decline(NOMOST, expr) : Faults.normal(call, 1, frame);
  }
}
