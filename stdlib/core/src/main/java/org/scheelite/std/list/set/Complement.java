package org.scheelite.std.list.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// The elements of a list that are in none of others, sorted, each once.
///
/// `Complement[all, list1, list2, …]` gives the sorted list of the distinct elements of `all` that
/// none of the lists has. Elements are the same where `SameTest` says so.
///
/// ```wl
/// In:  Complement[{d, c, b, a}, {b}, {c, e}]
/// Out: {a, d}
/// In:  Complement[Range[5], {2, 4}]
/// Out: {1, 3, 5}
/// ```
@Builtin(seeAlso = {"Union", "Intersection", "DeleteCases"})
final class Complement {
  /// A function that says whether two elements are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  @Form
  static @Nullable Expr others(Expr all, Expr[] rest, Options options, Frame frame) {
    Expr[] lists = new Expr[rest.length + 1];
    lists[0] = all;
    System.arraycopy(rest, 0, lists, 1, rest.length);
    if (!SetOperations.isAlike(lists, "Complement", frame)) {
      return null;
    }
    Expr test = options.get(SAME_TEST);
    if (PackedSets.apply(lists, test)) {
      return PackedSets.filtered(lists, false, frame);
    }
    List<Expr> kept = Parts.of(all);
    for (Expr list : rest) {
      kept = SetOperations.filtered(kept, list, false, test, frame);
    }
    return SetOperations.sorted(Parts.headOf(all), kept, test, frame);
  }
}
