package org.scheelite.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.shape.PortType;

/// A neural net: a layer, a container or an operator with its arrays and port types. Immutable;
/// changed copies share the arrays.
///
/// A net is made by [#of] and is always the outcome of [Inference]: its port types and array
/// dimensions are what follows from the types that were declared and the arrays that were given.
public final class Net implements Opaque, Active {
  static final Symbol MULTIPLIERS = Symbol.system("LearningRateMultipliers");

  private final Layer layer;
  private final List<ArraySlot> arrays;
  private final Map<String, PortType> declared;
  private final Map<String, PortType> inputs;
  private final Map<String, PortType> outputs;
  private final Expr multipliers;
  private final Programs programs = new Programs();

  /// For [Inference] alone.
  Net(
      Layer layer,
      List<ArraySlot> arrays,
      Map<String, PortType> declared,
      Map<String, PortType> inputs,
      Map<String, PortType> outputs,
      Expr multipliers) {
    this.layer = layer;
    this.arrays = List.copyOf(arrays);
    this.declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
    this.inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    this.outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    this.multipliers = multipliers;
  }

  /// A net of these parameters, arrays and declared port types, with all shapes inferred.
  ///
  /// @param values values of arrays, by name; arrays without one start uninitialised
  /// @param declared port types as the user gave them
  /// @param multipliers the learning rate multipliers as the user gave them, or `Automatic`
  /// @throws NetFault where shapes do not fit
  public static Net of(
      Layer layer, Map<String, NumArray> values, Map<String, PortType> declared, Expr multipliers) {
    return of(layer, values, Map.of(), declared, multipliers);
  }

  /// The same where arrays may be such that several places have in common, by name.
  static Net of(
      Layer layer,
      Map<String, NumArray> values,
      Map<String, SharedArray> shared,
      Map<String, PortType> declared,
      Expr multipliers) {
    var slots = new ArrayList<ArraySlot>();
    for (String name : layer.arrays()) {
      slots.add(new ArraySlot(name, null, values.get(name), shared.get(name)));
    }
    return Inference.infer(new Net(layer, slots, declared, Map.of(), Map.of(), multipliers));
  }

  /// A net without arrays, declared types or options.
  public static Net of(Layer layer) {
    return of(layer, Map.of(), Map.of(), Sym.AUTOMATIC);
  }

  public Layer layer() {
    return layer;
  }

  /// The arrays of its own; those of parts are theirs.
  public List<ArraySlot> arrays() {
    return arrays;
  }

  /// The port types that the user gave.
  public Map<String, PortType> declared() {
    return declared;
  }

  /// The inputs in order, with their types as far as they are known.
  public Map<String, PortType> inputs() {
    return inputs;
  }

  /// The outputs in order, with their types as far as they are known.
  public Map<String, PortType> outputs() {
    return outputs;
  }

  /// The learning rate multipliers as the user gave them, or `Automatic`.
  public Expr multipliers() {
    return multipliers;
  }

  public List<Part> parts() {
    return layer.parts();
  }

  /// The part with this number or name; null where there is none. Negative numbers count from the
  /// end.
  public @Nullable Part part(Expr key) {
    List<Part> parts = parts();
    for (Part part : parts) {
      if (part.key().equals(key)) {
        return part;
      }
    }
    if (key instanceof Int(long number)) {
      long index = number < 0 ? parts.size() + number : number - 1;
      return index >= 0 && index < parts.size() && number != 0 ? parts.get((int) index) : null;
    }
    return null;
  }

  /// The array of this name; null where there is none.
  public @Nullable ArraySlot array(String name) {
    for (ArraySlot slot : arrays) {
      if (slot.name().equals(name)) {
        return slot;
      }
    }
    return null;
  }

  /// The type of a port, whether it is an input or an output; null where there is none.
  public @Nullable PortType port(String name) {
    PortType input = inputs.get(name);
    return input != null ? input : outputs.get(name);
  }

  /// All arrays with their places, those of parts included, in order. An array that several places
  /// have in common is there once.
  public Map<Path, ArraySlot> allArrays() {
    var all = new LinkedHashMap<Path, ArraySlot>();
    collect(Path.ROOT, all);
    return all;
  }

  private void collect(Path path, Map<Path, ArraySlot> all) {
    arrays.forEach(slot -> all.putIfAbsent(slot.place(path), slot));
    parts().forEach(part -> part.net().collect(path.child(part.key()), all));
  }

  /// The place at which the array with this path is kept; null where there is no array.
  @Nullable Path place(Path path) {
    Net inner = this;
    Path place = Path.ROOT;
    for (Expr step : path.steps()) {
      if (step instanceof Str(String name) && inner.array(name) instanceof ArraySlot slot) {
        return slot.place(place);
      }
      Part part = inner.part(step);
      if (part == null) {
        return null;
      }
      place = place.child(part.key());
      inner = part.net();
    }
    return null;
  }

  /// A copy in which arrays of its own, by name, are such that other places may have in common.
  ///
  /// @throws NetFault where shapes do not fit
  public Net withShared(Map<String, SharedArray.Given> shared) {
    if (shared.isEmpty()) {
      return this;
    }
    var slots = new ArrayList<ArraySlot>();
    for (ArraySlot slot : arrays) {
      SharedArray.Given given = shared.get(slot.name());
      NumArray value = given == null || slot.value() != null ? slot.value() : given.value();
      SharedArray common = given == null ? slot.shared() : given.shared();
      slots.add(new ArraySlot(slot.name(), slot.dims(), value, common));
    }
    return Inference.infer(copy(layer, slots, declared));
  }

  /// The place of the array with this path where other layers have it, too; null for others.
  public @Nullable Path sharedPlace(Path path) {
    Path place = place(path);
    return place != null && place.shared() ? place : null;
  }

  /// A copy in which all arrays but moving statistics are such that several places may have in
  /// common.
  ///
  /// @param name names the array of a place
  public Net sharing(Function<Path, String> name) {
    return Inference.infer(sharing(Path.ROOT, name));
  }

  private Net sharing(Path path, Function<Path, String> name) {
    var slots = new ArrayList<ArraySlot>();
    for (ArraySlot slot : arrays) {
      boolean own = slot.shared() == null && !slot.name().startsWith("Moving");
      SharedArray shared =
          own ? new SharedArray(name.apply(path.child(slot.name())), null) : slot.shared();
      slots.add(new ArraySlot(slot.name(), slot.dims(), slot.value(), shared));
    }
    var parts = new ArrayList<Part>();
    for (Part part : parts()) {
      parts.add(part.withNet(part.net().sharing(path.child(part.key()), name)));
    }
    Layer inner = parts.isEmpty() ? layer : layer.withParts(parts);
    return copy(inner, slots, declared);
  }

  /// Whether all arrays have values.
  public boolean initialised() {
    return allArrays().values().stream().allMatch(slot -> slot.value() != null);
  }

  // ---------------------------------------------------------------- changed copies

  /// A copy with other parameters, which have the same arrays.
  ///
  /// @throws NetFault where shapes do not fit
  public Net withLayer(Layer other) {
    return Inference.infer(copy(other, arrays, declared));
  }

  /// A copy with another declared type of a port; `PortType.ANY` takes the old one away.
  ///
  /// @throws NetFault where shapes do not fit
  public Net withPort(String port, PortType type) {
    return withPorts(Map.of(port, type));
  }

  /// A copy with other declared types of some ports.
  ///
  /// @throws NetFault where shapes do not fit
  public Net withPorts(Map<String, PortType> types) {
    var changed = new LinkedHashMap<>(declared);
    types.forEach(
        (port, type) -> {
          if (type.equals(PortType.ANY)) {
            changed.remove(port);
          } else {
            changed.put(port, type);
          }
        });
    return changed.equals(declared) ? this : Inference.infer(copy(layer, arrays, changed));
  }

  /// A copy with other values of some arrays, by place; null takes the values away. Unknown places
  /// are passed over. The values must have the dimensions of the slots.
  public Net withArrays(Map<Path, ? extends @Nullable NumArray> values) {
    return withArrays(Path.ROOT, values);
  }

  private Net withArrays(Path path, Map<Path, ? extends @Nullable NumArray> values) {
    var slots = new ArrayList<ArraySlot>();
    for (ArraySlot slot : arrays) {
      Path place = slot.place(path);
      slots.add(values.containsKey(place) ? slot.withValue(values.get(place)) : slot);
    }
    var parts = new ArrayList<Part>();
    for (Part part : parts()) {
      parts.add(part.withNet(part.net().withArrays(path.child(part.key()), values)));
    }
    Layer inner = parts.isEmpty() ? layer : layer.withParts(parts);
    return new Net(inner, slots, declared, inputs, outputs, multipliers);
  }

  /// A copy with those of its states among its ports that are among the ports of another net, whose
  /// place it takes.
  public Net withStatesOf(Net old) {
    Layer changed = layer;
    for (String port : old.layer.inputs()) {
      if (changed.freeStates().contains(port)) {
        changed = changed.withOptional(port, true);
      }
    }
    for (String port : old.layer.outputs()) {
      if (changed.optionalOutputs().contains(port) && !changed.outputs().contains(port)) {
        changed = changed.withOptional(port, false);
      }
    }
    return changed == layer ? this : withLayer(changed);
  }

  /// A copy in which nothing is declared of dimensions that vary, in parts neither. Its shapes are
  /// those before, until it is inferred again.
  Net loosened() {
    var types = new LinkedHashMap<String, PortType>();
    declared.forEach((port, type) -> types.put(port, type.loosened()));
    var parts = new ArrayList<Part>();
    parts().forEach(part -> parts.add(part.withNet(part.net().loosened())));
    Layer inner = parts.isEmpty() ? layer : layer.withParts(parts);
    return new Net(inner, arrays, types, inputs, outputs, multipliers);
  }

  /// A copy with these declared types, whose shapes are those before until it is inferred again.
  Net declaring(Map<String, PortType> types) {
    return copy(layer, arrays, types);
  }

  /// A copy whose declared port types are all that is known of its ports, for a part that leaves
  /// its container.
  public Net standalone() {
    var types = new LinkedHashMap<String, PortType>();
    inputs.forEach((port, type) -> known(types, port, type));
    outputs.forEach((port, type) -> known(types, port, type));
    return new Net(layer, arrays, types, inputs, outputs, multipliers);
  }

  private static void known(Map<String, PortType> types, String port, PortType type) {
    if (type.dims() != null) {
      types.put(port, type);
    }
  }

  private Net copy(Layer other, List<ArraySlot> slots, Map<String, PortType> types) {
    return new Net(other, slots, types, inputs, outputs, multipliers);
  }

  // ---------------------------------------------------------------- as an expression

  @Override
  public Symbol head() {
    return layer.symbol();
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    Expr noted = StandIn.applied(this, call);
    return noted != null ? noted : NetFault.guard(frame, () -> Evaluation.apply(this, call, frame));
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    return Answers.answer(this, call, frame);
  }

  /// Plans made for this net before.
  Programs programs() {
    return programs;
  }

  @Override
  public String display() {
    return Written.summary(this);
  }

  @Override
  public Expr construction() {
    return Written.construction(this);
  }

  /// Same parameters, arrays and port types; how these came about does not matter.
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Net net
            && layer.equals(net.layer)
            && arrays.equals(net.arrays)
            && inputs.equals(net.inputs)
            && outputs.equals(net.outputs)
            && multipliers.equals(net.multipliers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(layer, arrays, inputs, outputs, multipliers);
  }

  @Override
  public String toString() {
    return display();
  }
}
