package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The number of runs that match.
///
/// `SequenceCount[list, pattern]` counts sublists of neighbours that match `pattern`, one after
/// another without overlaps; with `Overlaps -> True` those that overlap too.
///
/// ```wl
/// In:  {SequenceCount[{a, b, a, b, a}, {a, b}], SequenceCount[{1, 2, 4, 5}, {x_, y_} /; y == x + 1]}
/// Out: {2, 2}
/// In:  SequenceCount[{a, a, a}, {a, a}, Overlaps -> True]
/// Out: 2
/// ```
@Builtin(seeAlso = {"SequenceCases", "SequencePosition", "Count"})
final class SequenceCount {
  /// Whether runs may overlap.
  static final Option<Expr> OVERLAPS = Option.any("Overlaps", Sym.FALSE);

  private SequenceCount() {}

  @Form
  static @Nullable Expr count(Expr list, Expr pattern, Options options, Frame frame) {
    if (!Lists.isList(list)) {
      return null;
    }
    boolean overlaps = options.get(OVERLAPS).equals(Sym.TRUE);
    Symbol search = Symbol.system(overlaps ? "SequencePosition" : "SequenceCases");
    Expr found = frame.call(search, list, pattern);
    return found instanceof Normal places && places.is(Sym.LIST) ? Int.of(places.size()) : null;
  }
}
