package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Strings in the order of a dictionary.
///
/// ```wl
/// In:  AlphabeticSort[{"banana", "Apple", "apple", "cherry"}]
/// Out: {"apple", "Apple", "banana", "cherry"}
/// In:  AlphabeticSort[{"é", "z", "e"}]
/// Out: {"e", "é", "z"}
/// ```
@Builtin(seeAlso = {"AlphabeticOrder", "Sort"})
final class AlphabeticSort {
  private AlphabeticSort() {}

  @Form
  static @Nullable Expr sort(Expr list, Frame frame) {
    return list instanceof Normal strings && strings.is(Sym.LIST)
        ? frame.call(Symbol.system("Sort"), list, Call.of(Symbol.system("AlphabeticOrder")))
        : null;
  }
}
