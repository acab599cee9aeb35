package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// Combines levels of nested lists to new ones, as `Flatten` with lists of levels asks for.
final class LevelGroups {
  private final Normal list;
  private final List<int[]> groups = new ArrayList<>();
  private final int depth;

  /// @param groups levels from 1; levels up to the highest that no group names follow in order
  LevelGroups(Normal list, int[][] groups) {
    this.list = list;
    int highest = 0;
    var named = new HashSet<Integer>();
    for (int[] group : groups) {
      this.groups.add(group);
      for (int level : group) {
        named.add(level);
        highest = Math.max(highest, level);
      }
    }
    for (int level = 1; level <= highest; level++) {
      if (!named.contains(level)) {
        this.groups.add(new int[] {level});
      }
    }
    depth = highest;
  }

  /// One element with its position in the old list.
  private record Element(int[] index, Expr value) {}

  @Nullable Expr combine(Expr spec, Frame frame) {
    var elements = new ArrayList<Element>();
    if (!collect(list, new int[depth], 0, elements)) {
      return frame.decline(Flatten.FLLEV, Int.of(depth), spec, list);
    }
    return build(elements, 0);
  }

  private boolean collect(Expr expr, int[] index, int level, List<Element> elements) {
    if (level == depth) {
      elements.add(new Element(index.clone(), expr));
      return true;
    }
    if (!(expr instanceof Normal normal) || !normal.head().equals(list.head())) {
      return false;
    }
    for (int i = 0; i < normal.size(); i++) {
      index[level] = i;
      if (!collect(normal.arg(i), index, level + 1, elements)) {
        return false;
      }
    }
    return true;
  }

  private Expr build(List<Element> elements, int group) {
    if (group == groups.size()) {
      return elements.getFirst().value;
    }
    int[] levels = groups.get(group);
    var parts = new TreeMap<int[], List<Element>>(Arrays::compare);
    for (Element element : elements) {
      int[] key = Arrays.stream(levels).map(level -> element.index[level - 1]).toArray();
      parts.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
    }
    var built = new ArrayList<Expr>();
    parts.values().forEach(part -> built.add(build(part, group + 1)));
    return Lists.of(list.head(), built.toArray(Expr[]::new));
  }
}
