package org.scheelite.net.train.setting;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Path;
import org.scheelite.net.Selector;

/// Which arrays change in which step: the value of `TrainingUpdateSchedule`.
///
/// @param groups what is trained, group after group
/// @param lengths how many steps in a row each group is trained
/// @param given the value as the user gave it
public record UpdateSchedule(List<Expr> groups, List<Integer> lengths, Expr given) {
  private static final int MOST_STEPS = 1 << 20;

  /// Reads the value of the option.
  ///
  /// @throws NetFault where it is none, or a group chooses nothing in the net
  public static UpdateSchedule read(Expr value, Net net) {
    if (value.equals(Sym.AUTOMATIC)) {
      return new UpdateSchedule(List.of(Sym.ALL), List.of(1), value);
    }
    List<Expr> specs =
        value instanceof Normal list && Lists.isList(list) ? list.args() : List.of(value);
    var groups = new ArrayList<Expr>();
    var lengths = new ArrayList<Integer>();
    for (Expr spec : specs) {
      boolean several = spec instanceof Normal rule && rule.is(Sym.RULE, 2);
      Expr group = several ? ((Normal) spec).arg(0) : spec;
      Expr steps = several ? ((Normal) spec).arg(1) : Int.ONE;
      if (!(steps instanceof Int(long length)) || length < 1 || length > MOST_STEPS) {
        throw fault(value);
      }
      if (group.equals(Sym.AUTOMATIC)) {
        group = Sym.ALL;
      }
      if (!Selector.finds(net, group)) {
        throw new NetFault(TrainMessages.NO_PART, group, Str.of("TrainingUpdateSchedule"));
      }
      groups.add(group);
      lengths.add((int) length);
    }
    if (groups.isEmpty()) {
      throw fault(value);
    }
    return new UpdateSchedule(groups, lengths, value);
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingUpdateSchedule"),
        value,
        NetFault.words("Automatic, {part1, part2 -> steps, …}"));
  }

  /// The number of the group, from 0, that is trained in a step, counted from 1.
  public int group(long step) {
    if (groups.size() == 1) {
      return 0;
    }
    int cycle = lengths.stream().mapToInt(Integer::intValue).sum();
    int left = (int) ((step - 1) % cycle);
    int group = 0;
    while (left >= lengths.get(group)) {
      left -= lengths.get(group);
      group++;
    }
    return group;
  }

  /// Whether a group has the array at this path.
  public boolean trains(int group, Net net, Path array) {
    return Selector.covers(net, groups.get(group), array.steps());
  }

  /// As an expression, for results.
  public Expr expr() {
    return given instanceof Normal || given.equals(Sym.AUTOMATIC) ? given : Call.list(given);
  }
}
