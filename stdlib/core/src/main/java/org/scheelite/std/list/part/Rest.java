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

/// All parts but the first.
///
/// `Rest[expr]` gives `expr` without its first part. Its head and its keys are kept.
///
/// ```wl
/// In:  Rest[{a, b, c}]
/// Out: {b, c}
/// In:  Rest[f[x]]
/// Out: f[]
/// In:  Rest[{}]
/// Msg: Rest::norest: Cannot take Rest of expression {} with length zero.
/// Out: Rest[{}]
/// ```
@Builtin(seeAlso = {"First", "Most", "Drop"})
final class Rest {
  static final Message NOREST =
      Message.of("Rest::norest", "Cannot take Rest of expression `1` with length zero.");

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr parts(Normal call, Frame frame) {
    Expr expr = call.arg(0);
    int size = Parts.size(expr);
    if (size > 0) {
      return Parts.slice(expr, 1, size);
    }
    return size == 0 ? frame.decline(NOREST, expr) : Faults.normal(call, 1, frame);
  }
}
