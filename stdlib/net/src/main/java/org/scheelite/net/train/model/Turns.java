package org.scheelite.net.train.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.expr.Str;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Path;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.net.train.setting.UpdateSchedule;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Update;

/// Whose turn it is: which group of arrays a training step changes, and how often each array was
/// changed.
public final class Turns {
  private static final String CHANGES = "changes of ";

  private final UpdateSchedule schedule;
  private final List<List<Path>> members = new ArrayList<>();

  /// How often each array was changed: what corrections for the start of running means go by.
  private final Map<Path, Long> changes = new LinkedHashMap<>();

  private long started;

  /// @param trained the arrays that are trained at all
  /// @throws NetFault where a group of the schedule has none of them
  Turns(UpdateSchedule schedule, Net net, Set<Path> trained) {
    this.schedule = schedule;
    for (int group = 0; group < schedule.groups().size(); group++) {
      var own = new ArrayList<Path>();
      for (Path path : trained) {
        if (schedule.trains(group, net, path)) {
          own.add(path);
        }
      }
      if (own.isEmpty()) {
        throw new NetFault(
            TrainMessages.NO_PART, schedule.groups().get(group), Str.of("TrainingUpdateSchedule"));
      }
      members.add(own);
    }
  }

  UpdateSchedule schedule() {
    return schedule;
  }

  /// How many groups there are.
  int groups() {
    return members.size();
  }

  /// The group that the next step changes.
  int next() {
    return schedule.group(started + 1);
  }

  /// How many steps were begun.
  long started() {
    return started;
  }

  /// Begins a step.
  ///
  /// @return how often its arrays were changed before
  long begin() {
    List<Path> own = members.get(next());
    started++;
    long most = 0;
    for (Path path : own) {
      most = Math.max(most, changes.merge(path, 1L, Long::sum));
    }
    return most - 1;
  }

  /// The step begun last was stopped before it changed anything.
  void undo() {
    started--;
    members.get(next()).forEach(path -> changes.merge(path, -1L, Long::sum));
  }

  /// Puts into a checkpoint how often arrays were changed.
  void remember(Memory memory) {
    memory.put("steps", started);
    changes.forEach((path, count) -> memory.put(CHANGES + path.name(), count.longValue()));
  }

  /// Goes on after a checkpoint.
  void recall(Memory memory) throws Unfit {
    started = memory.whole("steps");
    for (List<Path> group : members) {
      for (Path path : group) {
        if (memory.has(CHANGES + path.name())) {
          changes.put(path, memory.whole(CHANGES + path.name()));
        }
      }
    }
  }

  /// The parameters that steps of a group change, states of the optimizer included.
  ///
  /// @param all the parameters that are changed where all arrays are trained
  Set<Node> changed(int group, Set<Node> all, Map<Path, Learnable> learnables) {
    Set<Node> changed = new LinkedHashSet<>(all);
    learnables.forEach(
        (path, learnable) -> {
          if (!members.get(group).contains(path)) {
            Node weight = learnable.weight();
            String states = Update.stateName(weight.name(), "");
            changed.removeIf(node -> node.equals(weight) || node.name().startsWith(states));
          }
        });
    return changed;
  }
}
