package org.scheelite.std.list.set;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// The elements of several lists, sorted, each once.
///
/// `Union[list1, list2, …]` gives the sorted list of all distinct elements. `Union[list]` sorts a
/// list and drops duplicates. Elements are the same where `SameTest` says so.
///
/// ```wl
/// In:  Union[{b, a}, {c, a}]
/// Out: {a, b, c}
/// In:  Union[{3, 1, 3, 2}]
/// Out: {1, 2, 3}
/// In:  Union[{1, -1, 2}, SameTest -> (Abs[#1] == Abs[#2] &)]
/// Out: {-1, 2}
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"Intersection", "Complement", "DeleteDuplicates", "Join"})
final class Union {
  /// A function that says whether two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  @Form
  static @Nullable Expr union(Expr[] lists, Options options, Frame frame) {
    if (lists.length == 0) {
      return Call.list();
    }
    if (!SetOperations.isAlike(lists, "Union", frame)) {
      return null;
    }
    if (PackedSets.apply(lists, options.get(SAME_TEST))) {
      return PackedSets.union(lists, frame);
    }
    var all = new ArrayList<Expr>();
    for (Expr list : lists) {
      all.addAll(Parts.of(list));
    }
    return SetOperations.sorted(Parts.headOf(lists[0]), all, options.get(SAME_TEST), frame);
  }
}
