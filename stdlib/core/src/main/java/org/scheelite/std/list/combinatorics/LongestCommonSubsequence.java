package org.scheelite.std.list.combinatorics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;

/// The longest run of elements that two lists or strings have in common.
///
/// `LongestCommonSubsequence[a, b]` gives the longest contiguous elements that occur in both, the
/// first in `a` where there are several.
///
/// ```wl
/// In:  LongestCommonSubsequence["AAABBBBCCCCC", "CCCBBBAAABABA"]
/// Out: AAAB
/// In:  LongestCommonSubsequence[{a, b, c, d}, {x, b, c, y}]
/// Out: {b, c}
/// In:  LongestCommonSubsequence[{a}, {b}]
/// Out: {}
/// ```
@Builtin(seeAlso = {"EditDistance", "SequencePosition"})
final class LongestCommonSubsequence {
  private LongestCommonSubsequence() {}

  @Form
  static Expr of(Str a, Str b, Frame frame) {
    int[] x = a.value().codePoints().toArray();
    int[] y = b.value().codePoints().toArray();
    int[] run = longest(x.length, y.length, (i, j) -> x[i] == y[j], frame);
    return Str.of(new String(x, run[0], run[1]));
  }

  @Form
  static @Nullable Expr of(Normal a, Normal b, Frame frame) {
    if (!Lists.isList(a) || !Lists.isList(b)) {
      return null;
    }
    List<Expr> x = a.args();
    List<Expr> y = b.args();
    int[] run = longest(x.size(), y.size(), (i, j) -> x.get(i).equals(y.get(j)), frame);
    return Lists.of(x.subList(run[0], run[0] + run[1]));
  }

  /// Whether two elements are the same.
  private interface Same {
    boolean at(int i, int j);
  }

  /// Start and length of the longest run in the first.
  private static int[] longest(int m, int n, Same same, Frame frame) {
    int start = 0;
    int longest = 0;
    var before = new int[n + 1]; // lengths of the runs that end at each element of the second
    for (int i = 0; i < m; i++) {
      var now = new int[n + 1];
      for (int j = 0; j < n; j++) {
        frame.poll();
        now[j + 1] = same.at(i, j) ? before[j] + 1 : 0;
        if (now[j + 1] > longest) {
          longest = now[j + 1];
          start = i + 1 - longest;
        }
      }
      before = now;
    }
    return new int[] {start, longest};
  }
}
