package org.scheelite.std.linear;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Sizes;

/// Minors of a matrix.
///
/// `Minors[m]` gives the determinants of all square parts of `m` with one row and one column less,
/// `Minors[m, k]` those with `k` rows, `Minors[m, k, f]` applies `f` in place of `Det`. Rows and
/// columns are chosen in the order of `Subsets`.
///
/// ```wl
/// In:  Minors[{{a, b, c}, {d, e, f}, {g, h, i}}, 1]
/// Out: {{a, b, c}, {d, e, f}, {g, h, i}}
/// In:  Minors[{{1, 2, 3}, {4, 5, 6}, {7, 8, 10}}]
/// Out: {{-3, -6, -3}, {-6, -11, -4}, {-3, -2, 2}}
/// ```
@Builtin(seeAlso = {"Det", "Adjugate"})
final class Minors {
  private Minors() {}

  @Form
  static @Nullable Expr minors(Expr m, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "Minors", frame);
    return rows == null
        ? null
        : minors(rows, Math.max(1, Math.min(rows.length, rows[0].length) - 1), DET, frame);
  }

  private static final Symbol DET = Symbol.system("Det");

  @Form
  static @Nullable Expr minors(Expr m, Expr k, Frame frame) {
    return minors(m, k, DET, frame);
  }

  @Form
  static @Nullable Expr minors(Expr m, Expr k, Expr f, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "Minors", frame);
    Integer size = Sizes.count(k);
    return rows == null || size == null || size < 1 ? null : minors(rows, size, f, frame);
  }

  private static Expr minors(Expr[][] rows, int size, Expr f, Frame frame) {
    List<int[]> tops = choices(rows.length, size, frame);
    List<int[]> lefts = choices(rows[0].length, size, frame);
    var result = new Expr[tops.size()][lefts.size()];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < result[i].length; j++) {
        var part = new Expr[size][size];
        for (int a = 0; a < size; a++) {
          for (int b = 0; b < size; b++) {
            part[a][b] = rows[tops.get(i)[a]][lefts.get(j)[b]];
          }
        }
        result[i][j] = frame.call(f, Matrices.list(part));
      }
    }
    return Matrices.list(result);
  }

  private static List<int[]> choices(int n, int size, Frame frame) {
    List<int[]> choices = new ArrayList<>();
    var choice = new int[size];
    for (int i = 0; i < size; i++) {
      choice[i] = i;
    }
    int at = size <= n ? 0 : -1;
    while (at >= 0) {
      frame.poll();
      choices.add(choice.clone());
      at = size - 1;
      while (at >= 0 && choice[at] == n - size + at) {
        at--;
      }
      if (at >= 0) {
        choice[at]++;
        for (int i = at + 1; i < size; i++) {
          choice[i] = choice[i - 1] + 1;
        }
      }
    }
    return choices;
  }
}
