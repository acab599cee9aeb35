package org.scheelite.std.pattern;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.Parts;

/// Finds runs of elements that match a pattern of a list.
final class SequenceSearch {
  private SequenceSearch() {}

  /// A run that matches.
  ///
  /// @param from where it begins, from 0
  /// @param to where the next element is
  record Run(int from, int to, Expr list) {}

  /// The runs from left to right, the longest at each place; without overlaps where `apart` is set.
  static List<Run> runs(Normal list, Expr pattern, boolean apart, int limit, Frame frame) {
    Matcher matcher = Matcher.of(pattern, frame);
    var runs = new ArrayList<Run>();
    int from = 0;
    while (from < list.size() && runs.size() < limit) {
      int next = from + 1;
      for (int to = list.size(); to > from; to--) {
        frame.poll();
        Expr run = Parts.slice(list, from, to);
        if (matcher.matches(run, frame)) {
          runs.add(new Run(from, to, run));
          next = apart ? to : next;
          break;
        }
      }
      from = next;
    }
    return runs;
  }
}
