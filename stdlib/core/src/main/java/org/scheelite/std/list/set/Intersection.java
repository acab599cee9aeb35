package org.scheelite.std.list.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// The elements that several lists share, sorted, each once.
///
/// `Intersection[list1, list2, …]` gives the sorted list of the distinct elements that are in all
/// lists. Elements are the same where `SameTest` says so.
///
/// ```wl
/// In:  Intersection[{c, a, b}, {b, c, d}]
/// Out: {b, c}
/// In:  Intersection[{1, 2}, {3}]
/// Out: {}
/// ```
@Builtin(
    attributes = {Attribute.FLAT, Attribute.ONE_IDENTITY},
    seeAlso = {"Union", "Complement", "ContainsAny"})
final class Intersection {
  /// A function that says whether two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  @Form
  static @Nullable Expr shared(Expr first, Expr[] rest, Options options, Frame frame) {
    Expr[] lists = new Expr[rest.length + 1];
    lists[0] = first;
    System.arraycopy(rest, 0, lists, 1, rest.length);
    if (!SetOperations.isAlike(lists, "Intersection", frame)) {
      return null;
    }
    Expr test = options.get(SAME_TEST);
    if (PackedSets.apply(lists, test)) {
      return PackedSets.filtered(lists, true, frame);
    }
    List<Expr> kept = Parts.of(first);
    for (Expr list : rest) {
      kept = SetOperations.filtered(kept, list, true, test, frame);
    }
    return SetOperations.sorted(Parts.headOf(first), kept, test, frame);
  }
}
