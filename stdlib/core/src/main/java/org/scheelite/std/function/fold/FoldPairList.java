package org.scheelite.std.function.fold;

import java.util.ArrayList;
import java.util.List;
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

/// Results and states of a function applied through a list.
///
/// `FoldPairList[f, y, {a, b, …}]` takes `f[y, a]` for a pair `{x, y'}`, gives `x` as first
/// element, and goes on with `f[y', b]`. `FoldPairList[f, y, list, g]` gives `g[{x, y'}]` instead
/// of `x`.
///
/// ```wl
/// In:  FoldPairList[{#1 + #2, #1 #2} &, 1, {2, 3, 4}]
/// Out: {3, 5, 10}
/// In:  FoldPairList[QuotientRemainder, 100, {50, 20, 5}]
/// Out: {2, 0, 0}
/// ```
@Builtin(seeAlso = {"FoldPair", "FoldList", "Fold"})
final class FoldPairList {
  static final Message PAIR =
      Message.of("FoldPairList::pair", "The value `1` is not a list of two elements.");

  @Form(whole = true, min = 3, max = 4)
  static @Nullable Expr fold(Normal call, Frame frame) {
    List<Expr> results = results(call, frame);
    return results == null ? null : Lists.of(results);
  }

  static @Nullable List<Expr> results(Normal call, Frame frame) {
    if (Parts.size(call.arg(2)) < 0) {
      Faults.normal(call, 3, frame);
      return null;
    }
    var results = new ArrayList<Expr>();
    Expr state = call.arg(1);
    for (Expr part : Parts.of(call.arg(2))) {
      frame.poll();
      Expr pair = frame.call(call.arg(0), state, part);
      if (!Lists.isList(pair) || Parts.size(pair) != 2) {
        frame.message(PAIR.by(Faults.owner(call)), pair);
        return null;
      }
      state = Parts.at(pair, 1);
      results.add(call.size() == 4 ? frame.call(call.arg(3), pair) : Parts.at(pair, 0));
    }
    return results;
  }
}
