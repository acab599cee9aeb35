package org.scheelite.net.train.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Net;
import org.scheelite.net.Path;
import org.scheelite.net.Results;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.Term;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.Parameters;

/// The arrays of a net under training, with all that its steps keep beside them.
public final class TrainedArrays {
  private static final String PARAMETER = "parameter ";

  private final Objective objective;
  private final Parameters parameters;
  private final Map<Path, ArraySlot> slots = new LinkedHashMap<>();

  TrainedArrays(Objective objective, Precision precision) {
    this.objective = objective;
    parameters = new Parameters(precision);
    load();
  }

  private void load() {
    slots.putAll(objective.net().allArrays());
    slots.forEach(this::load);
    int number = 0;
    for (Term term : objective.terms()) {
      number++;
      if (term.loss() != null) {
        Path place = Path.ROOT.child("loss " + number);
        term.loss().allArrays().forEach((path, slot) -> load(place.then(path), slot));
      }
    }
  }

  private void load(Path path, ArraySlot slot) {
    NumArray value = slot.value();
    if (value != null) {
      parameters.set(path.name(), value.data());
    }
  }

  /// The arrays as plans use them.
  Parameters parameters() {
    return parameters;
  }

  /// The arrays of the net without its losses.
  Map<Path, ArraySlot> slots() {
    return slots;
  }

  /// How many numbers are in all arrays.
  public long size() {
    return slots.values().stream().mapToLong(ArraySlot::count).sum();
  }

  /// A copy of all arrays.
  public Map<Path, Object> snapshot(@Nullable Map<Path, Object> reused) {
    Map<Path, Object> copy = reused == null ? new HashMap<>() : reused;
    slots.forEach(
        (path, slot) -> {
          Object array =
              copy.computeIfAbsent(path, p -> parameters.precision().array((int) slot.count()));
          parameters.get(path.name(), array);
        });
    return copy;
  }

  /// Puts all parameters, those of the optimiser included, into a checkpoint.
  void remember(Memory memory) {
    parameters.names().forEach(name -> memory.putArray(PARAMETER + name, parameters.copy(name)));
  }

  /// Goes on with the parameters of a checkpoint.
  void recall(Memory memory) throws Unfit {
    Map<String, Object> values = memory.under(PARAMETER);
    for (String name : parameters.names()) {
      Object value = values.get(name);
      if (value == null || !parameters.precision().holds(value)) {
        throw new Unfit("it has no array " + name);
      }
      int length = Precision.length(parameters.copy(name));
      if (Precision.length(value) != length) {
        throw new Unfit(
            "its array " + name + " has " + Precision.length(value) + " numbers, not " + length);
      }
    }
    values.forEach(parameters::set);
  }

  /// Puts a snapshot into a checkpoint.
  public static void remember(Map<Path, Object> snapshot, String prefix, Memory memory) {
    snapshot.forEach((path, array) -> memory.putArray(prefix + path.name(), array));
  }

  /// A snapshot from a checkpoint.
  public Map<Path, Object> recall(Memory memory, String prefix) throws Unfit {
    Map<String, Object> values = memory.under(prefix);
    var snapshot = new HashMap<Path, Object>();
    for (Map.Entry<Path, ArraySlot> slot : slots.entrySet()) {
      Object array = values.get(slot.getKey().name());
      if (array == null || Precision.length(array) != slot.getValue().count()) {
        throw new Unfit("it has no " + prefix + slot.getKey());
      }
      snapshot.put(slot.getKey(), array);
    }
    return snapshot;
  }

  public Precision precision() {
    return parameters.precision();
  }

  /// Whether all numbers of a snapshot are finite.
  public static boolean finite(Map<Path, Object> snapshot) {
    for (Object array : snapshot.values()) {
      int length = Precision.length(array);
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += 0 * Precision.get(array, i); // not-a-number as soon as one is not finite
      }
      if (sum != 0) {
        return false;
      }
    }
    return true;
  }

  /// The net with the arrays of a snapshot, which become its own.
  public Net net(Map<Path, Object> snapshot) {
    var values = new HashMap<Path, NumArray>();
    slots.forEach(
        (path, slot) -> {
          int[] sizes = slot.sizes();
          Object array = snapshot.get(path);
          if (sizes != null && array != null) {
            values.put(path, Results.array(sizes, array));
          }
        });
    return objective.net().withArrays(values);
  }
}
