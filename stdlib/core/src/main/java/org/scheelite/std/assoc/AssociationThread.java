package org.scheelite.std.assoc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// The association of keys with values.
///
/// `AssociationThread[{k1, …}, {v1, …}]` or `AssociationThread[{k1, …} -> {v1, …}]`.
///
/// ```wl
/// In:  AssociationThread[{a, b}, {1, 2}]
/// Out: <|a -> 1, b -> 2|>
/// In:  AssociationThread[{a, b} -> {1, 2, 3}]
/// Msg: AssociationThread::idim: {a, b} and {1, 2, 3} must have the same length.
/// Out: AssociationThread[{a, b} -> {1, 2, 3}]
/// ```
@Builtin(seeAlso = {"AssociationMap", "Thread"})
final class AssociationThread {
  static final Message IDIM =
      Message.of("AssociationThread::idim", "`1` and `2` must have the same length.");

  private AssociationThread() {}

  @Form
  static @Nullable Expr thread(Expr keys, Expr values, Frame frame) {
    if (!(keys instanceof Normal left)) {
      return null;
    }
    List<Expr> right =
        switch (values) {
          case Normal list -> list.args();
          case Assoc assoc -> assoc.values();
          default -> java.util.Collections.nCopies(left.size(), values);
        };
    if (right.size() != left.size()) {
      return frame.decline(IDIM, keys, values);
    }
    Assoc.Builder threaded = Assoc.builder();
    for (int i = 0; i < left.size(); i++) {
      threaded.put(left.arg(i), right.get(i));
    }
    return threaded.build();
  }

  @Form
  static @Nullable Expr thread(Call rule, Frame frame) {
    return Entries.isRule(rule) ? thread(rule.arg(0), rule.arg(1), frame) : null;
  }
}
