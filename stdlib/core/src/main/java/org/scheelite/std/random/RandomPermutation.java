package org.scheelite.std.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// A random permutation of positions.
///
/// `RandomPermutation[n]` gives the cycles of a random permutation of the numbers from 1 to `n`.
///
/// ```wl
/// In:  Head[RandomPermutation[5]]
/// Out: Cycles
/// ```
///
/// ```wl
/// In:  RandomPermutation[1]
/// Out: Cycles[{}]
/// ```
@Builtin(seeAlso = {"RandomSample"})
final class RandomPermutation {
  private RandomPermutation() {}

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr permutation(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Int(long n)) || n < 1 || n > 1 << 28) {
      return frame.decline(GeneralMessages.INTP.by("RandomPermutation"), Int.ONE, call);
    }
    var order = new int[(int) n];
    Generator generator = Generator.of(frame);
    for (int i = 0; i < order.length; i++) {
      int k = generator.nextInt(i + 1);
      order[i] = order[k];
      order[k] = i;
    }
    return Call.of(Symbol.system("Cycles"), Call.list(cycles(order)));
  }

  private static List<Expr> cycles(int[] order) {
    List<Expr> cycles = new ArrayList<>();
    var seen = new boolean[order.length];
    for (int start = 0; start < order.length; start++) {
      List<Expr> cycle = new ArrayList<>();
      for (int i = start; !seen[i]; i = order[i]) {
        seen[i] = true;
        cycle.add(Int.of(i + 1L));
      }
      if (cycle.size() > 1) {
        cycles.add(Lists.of(cycle));
      }
    }
    return cycles;
  }
}
