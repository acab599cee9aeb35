package org.scheelite.std.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// How the elements of collections are told apart: by identity, or by a function of the user.
public final class SameTest {
  private SameTest() {}

  /// The positions of the elements that are not the same as an earlier one.
  public static int[] distinct(List<Expr> elements, Expr test, Frame frame) {
    var kept = new ArrayList<Integer>();
    if (isIdentity(test)) {
      var seen = new HashSet<Expr>();
      for (int i = 0; i < elements.size(); i++) {
        if (seen.add(elements.get(i))) {
          kept.add(i);
        }
      }
    } else {
      for (int i = 0; i < elements.size(); i++) {
        if (find(elements, kept, elements.get(i), test, frame) < 0) {
          kept.add(i);
        }
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Whether one of `others` is the same as `element`.
  public static boolean contains(List<Expr> others, Expr element, Expr test, Frame frame) {
    return others.stream().anyMatch(other -> frame.test(test, other, element));
  }

  /// Which of the elements at the positions `kept` is the same as `element`; -1 for none.
  private static int find(
      List<Expr> elements, List<Integer> kept, Expr element, Expr test, Frame frame) {
    for (int i = 0; i < kept.size(); i++) {
      frame.poll();
      if (frame.test(test, elements.get(kept.get(i)), element)) {
        return i;
      }
    }
    return -1;
  }

  /// Groups of positions of elements that are the same, in the order of their first ones.
  public static List<int[]> groups(List<Expr> elements, Expr test, Frame frame) {
    if (isIdentity(test)) {
      return groups(elements);
    }
    var kept = new ArrayList<Integer>();
    var groups = new ArrayList<List<Integer>>();
    for (int i = 0; i < elements.size(); i++) {
      int at = find(elements, kept, elements.get(i), test, frame);
      if (at < 0) {
        kept.add(i);
        groups.add(new ArrayList<>());
        at = groups.size() - 1;
      }
      groups.get(at).add(i);
    }
    return arrays(groups);
  }

  /// Groups of positions of identical elements, in the order of their first ones.
  public static List<int[]> groups(List<Expr> elements) {
    var groups = new LinkedHashMap<Expr, List<Integer>>();
    for (int i = 0; i < elements.size(); i++) {
      groups.computeIfAbsent(elements.get(i), e -> new ArrayList<>()).add(i);
    }
    return arrays(groups.values());
  }

  private static List<int[]> arrays(java.util.Collection<List<Integer>> groups) {
    return groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /// Whether the test is identity, so that hashing does.
  public static boolean isIdentity(Expr test) {
    return test.equals(Sym.AUTOMATIC) || test.equals(Sym.SAME_Q);
  }
}
