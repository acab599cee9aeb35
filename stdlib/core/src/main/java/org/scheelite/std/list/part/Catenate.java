package org.scheelite.std.list.part;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The elements of several lists as one list.
///
/// `Catenate[{list1, list2, …}]` joins the lists; of associations the values are taken.
///
/// ```wl
/// In:  Catenate[{{a, b}, {c}, {}}]
/// Out: {a, b, c}
/// In:  Catenate[{<|"x" -> 1|>, {2}}]
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"Join", "Flatten"})
final class Catenate {

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr catenate(Normal call, Frame frame) {
    Expr lists = call.arg(0);
    if (!Lists.isList(lists) && !(lists instanceof Assoc)) {
      return Faults.list(call, 1, frame);
    }
    if (lists instanceof Packed packed && packed.rank() > 1) {
      return Join.joined(packed.args());
    }
    var parts = new ArrayList<Expr>();
    for (Expr list : Parts.of(lists)) {
      if (!Lists.isList(list) && !(list instanceof Assoc)) {
        return Faults.list(call, 1, frame);
      }
      parts.addAll(Parts.of(list));
    }
    return Lists.of(parts);
  }
}
