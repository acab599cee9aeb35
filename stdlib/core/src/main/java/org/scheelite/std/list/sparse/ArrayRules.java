package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;

/// The rules that make up an array.
///
/// `ArrayRules[array]` lists `position -> value` for all elements that are not the common value,
/// and at last the rule for all others. `ArrayRules[list, val]` takes `val` for the common value.
///
/// ```wl
/// In:  ArrayRules[SparseArray[{{1, 2} -> a, {2, 1} -> b}, {2, 2}]]
/// Out: {{1, 2} -> a, {2, 1} -> b, {_, _} -> 0}
/// In:  ArrayRules[{0, x, 0, y}]
/// Out: {{2} -> x, {4} -> y, {_} -> 0}
/// In:  ArrayRules[{1, 1, 2}, 1]
/// Out: {{3} -> 2, {_} -> 1}
/// ```
@Builtin(seeAlso = {"SparseArray", "Position"})
final class ArrayRules {
  /// The argument is no array.
  static final Message LIST = GeneralMessages.LIST.by("ArrayRules");

  private ArrayRules() {}

  @Form
  static @Nullable Expr rules(Expr array, Frame frame) {
    return array instanceof SparseValue sparse ? rules(sparse) : rules(array, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr rules(Expr array, Expr background, Frame frame) {
    Expr list = array instanceof SparseValue s ? s.dense(frame) : array;
    SparseValue sparse =
        Lists.isList(list) ? SparseValue.ofList(list, Shapes.full(list), background) : null;
    return sparse == null
        ? frame.decline(LIST, Int.ONE, Call.of(Symbol.system("ArrayRules"), array))
        : rules(sparse);
  }

  private static Expr rules(SparseValue array) {
    List<Expr> rules = new ArrayList<>(array.rules());
    Expr anywhere = Lists.of(Collections.nCopies(array.rank(), Call.of(Sym.BLANK)));
    rules.add(Call.of(Sym.RULE, anywhere, array.background()));
    return Lists.of(rules);
  }
}
