package org.scheelite.std.list.part;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.TakeSpec;

/// A list cut into pieces of given lengths.
///
/// `TakeList[list, {n1, n2, …}]` gives the first `n1` elements, the next `n2`, and so on; negative
/// lengths take from the end. `UpTo[n]` and `All` are allowed.
///
/// ```wl
/// In:  TakeList[{a, b, c, d}, {1, 2}]
/// Out: {{a}, {b, c}}
/// In:  TakeList[{a, b, c, d}, {1, All}]
/// Out: {{a}, {b, c, d}}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Take", "TakeDrop", "Partition"})
final class TakeList {
  static final Message TAKE = Message.of("TakeList::take", "Cannot take the lengths `1` from `2`.");

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr take(Normal call, Frame frame) {
    Expr left = call.arg(0);
    if (Parts.size(left) < 0 || !Lists.isList(call.arg(1))) {
      return Faults.list(call, Parts.size(left) < 0 ? 1 : 2, frame);
    }
    var pieces = new ArrayList<Expr>();
    for (Expr length : Parts.of(call.arg(1))) {
      TakeSpec spec = TakeSpec.read(length);
      int size = Parts.size(left);
      int[] indices = spec == null ? null : spec.indices(size);
      if (indices == null) {
        return frame.decline(TAKE, call.arg(1), call.arg(0));
      }
      pieces.add(Parts.choose(left, indices));
      left = Parts.choose(left, Taking.others(indices, size));
    }
    return Lists.of(pieces);
  }
}
