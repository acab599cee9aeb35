package org.scheelite.std.statistics;

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
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Bins and their heights, as a histogram shows them.
///
/// `HistogramList[data]` gives `{{b0, b1, ...}, {h1, ...}}`: the bounds of bins of a round width
/// and how many numbers lie in each; the width is Scott's, rounded. `HistogramList[data, bins]`
/// takes the bins as `n` (about so many), `{dx}`, `{min, max, dx}`, `{{b0, b1, ...}}`, or
/// `"Sturges"`, `"Scott"` or `"FreedmanDiaconis"`. `HistogramList[data, bins, height]` gives as
/// heights `"Count"`, `"Probability"`, `"PDF"`, `"CumulativeCount"`, `"CDF"` or `"SF"`.
///
/// ```wl
/// In:  HistogramList[{1, 3, 2, 1, 4, 5, 6, 2}, {0, 10, 2}]
/// Out: {{0, 2, 4, 6, 8, 10}, {2, 3, 2, 1, 0}}
/// In:  HistogramList[{1, 2, 2, 5}, {2}, "Probability"]
/// Out: {{0, 2, 4, 6}, {1/4, 1/2, 1/4}}
/// In:  HistogramList[{1, 2, 2, 5}, {{0, 2, 10}}, "PDF"]
/// Out: {{0, 2, 10}, {1/8, 3/32}}
/// ```
@Builtin(seeAlso = {"BinCounts", "BinLists", "Tally"})
final class HistogramList {
  private HistogramList() {}

  @Form
  static @Nullable Expr list(Expr data, Frame frame) {
    return list(data, Sym.AUTOMATIC, Str.of("Count"), frame);
  }

  @Form
  static @Nullable Expr list(Expr data, Expr bins, Frame frame) {
    return list(data, bins, Str.of("Count"), frame);
  }

  @Form
  static @Nullable Expr list(Expr data, Expr bins, Expr height, Frame frame) {
    Normal list = Data.list(data);
    if (list == null || list.size() == 0) {
      return null;
    }
    Normal bounds = HistogramBins.of(list, bins, frame);
    Bins sorted = bounds == null ? null : Bins.of(list, List.of(Call.list(bounds)), frame);
    if (bounds == null || sorted == null) {
      return null;
    }
    List<Expr> counts = new ArrayList<>();
    sorted.groups().forEach(group -> counts.add(Int.of(group.size())));
    Expr heights = heights(counts, bounds, height, frame);
    return heights == null ? null : Call.list(bounds, heights);
  }

  private static @Nullable Expr heights(
      List<Expr> counts, Normal bounds, Expr height, Frame frame) {
    if (!(height instanceof Str(String name))) {
      return null;
    }
    Expr all = frame.evaluate(Call.of(Sym.PLUS, counts));
    if (all.equals(Int.ZERO)) {
      return Lists.of(counts);
    }
    Expr single = Lists.of(counts);
    Expr summed = Data.call("Accumulate", single);
    Expr share = Terms.power(all, Int.MINUS_ONE);
    Expr widths = Data.call("Differences", bounds);
    Expr result =
        switch (name) {
          case "Count" -> single;
          case "CumulativeCount" -> summed;
          case "Probability" -> Terms.product(single, share);
          case "PDF" -> Terms.product(single, share, Terms.power(widths, Int.MINUS_ONE));
          case "CDF" -> Terms.product(summed, share);
          case "SF" -> Terms.difference(Int.ONE, Terms.product(summed, share));
          default -> null;
        };
    return result == null ? null : frame.evaluate(result);
  }
}
