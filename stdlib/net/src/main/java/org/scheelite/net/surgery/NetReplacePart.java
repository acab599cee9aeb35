package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.Path;
import org.scheelite.net.Ports;
import org.scheelite.net.coder.Coders;
import org.scheelite.net.container.Shorthand;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.PortType;

/// Makes a copy of a net in which arrays, port types or layers are others.
///
/// `NetReplacePart[net, spec -> value]` takes the name of an array, the name of a port, the number
/// or name of a layer, or a list that goes several levels down, as `NetExtract` does; a list of
/// rules makes several changes. Arrays must have the old dimensions; `Automatic` takes their values
/// away. The type of a port may be changed as long as shapes fit; `None` takes an encoder or
/// decoder away. In an encoder or decoder it changes parameters. What stands for a layer in a
/// `NetChain` may be given for a layer.
///
/// ```wl
/// In:  NetReplacePart[LinearLayer[1, "Weights" -> {{1, 2}}, "Biases" -> {0}], "Biases" -> {5}][{1, 1}]
/// Out: {8.}
///
/// In:  NetReplacePart[NetChain[{Ramp, SummationLayer[]}], 1 -> ElementwiseLayer[# + 1 &]][{1, 2}]
/// Out: 5.
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"NetExtract", "NetReplace"})
final class NetReplacePart {
  private NetReplacePart() {}

  @Form
  static Expr of(Expr expr, Expr changes, Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          if (expr instanceof Coder coder) {
            return parameters(coder, changes, frame);
          }
          if (!(expr instanceof Net net)) {
            throw new NetFault(NetMessages.NOT_NET.by("NetReplacePart"), expr);
          }
          return replace(net, rules(changes), frame);
        });
  }

  private static List<Normal> rules(Expr changes) {
    var rules = new ArrayList<Normal>();
    for (Expr change : Lists.isList(changes) ? ((Normal) changes).args() : List.of(changes)) {
      if (!(change instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
        throw new NetFault(NetMessages.PARAMETER.by("NetReplacePart"), change, Str.of("a rule"));
      }
      rules.add(rule);
    }
    return rules;
  }

  /// Makes all changes as if at once: a port that gets another type does not hold the layers to the
  /// one before.
  private static Net replace(Net net, List<Normal> rules, Frame frame) {
    Net changed = net;
    var ports = new ArrayList<Normal>();
    for (Normal rule : rules) {
      boolean port =
          rules.size() > 1
              && rule.arg(0) instanceof Str(String name)
              && net.part(rule.arg(0)) == null
              && net.array(name) == null
              && net.port(name) != null;
      if (port && !rule.arg(1).equals(Sym.NONE)) {
        ports.add(rule);
        changed = changed.withPort(((Str) rule.arg(0)).value(), PortType.ANY);
      }
    }
    for (Normal rule : rules) {
      if (!ports.contains(rule)) {
        changed = replace(changed, steps(rule.arg(0)), rule.arg(1), frame);
      }
    }
    for (Normal rule : ports) {
      changed = replace(changed, steps(rule.arg(0)), rule.arg(1), frame);
    }
    return changed;
  }

  private static Expr parameters(Coder coder, Expr changes, Frame frame) {
    Expr changed = coder;
    for (Expr change : Lists.isList(changes) ? ((Normal) changes).args() : List.of(changes)) {
      if (!(change instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
        throw new NetFault(NetMessages.PARAMETER.by("NetReplacePart"), change, Str.of("a rule"));
      }
      if (changed instanceof Coder old) {
        changed = Coders.replaced(old, rule, frame);
      }
    }
    return changed;
  }

  private static List<Expr> steps(Expr spec) {
    return spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
  }

  private static Net replace(Net net, List<Expr> steps, Expr value, Frame frame) {
    if (steps.isEmpty()) {
      return Shorthand.net("NetReplacePart", value, frame);
    }
    Expr step = steps.getFirst();
    Path common = net.sharedPlace(new Path(steps));
    if (common != null && net.allArrays().get(common) instanceof ArraySlot slot) {
      return withArray(net, common, slot, value);
    }
    Part part = net.part(step);
    if (part != null) {
      Net inner = replace(part.net(), steps.subList(1, steps.size()), value, frame);
      return withPart(net, part, inner);
    }
    Path shared = new Path(List.of(step));
    if (steps.size() == 1 && net.allArrays().get(shared) instanceof ArraySlot slot) {
      return withArray(net, shared, slot, value);
    }
    if (steps.size() == 1 && step instanceof Str(String name)) {
      ArraySlot slot = net.array(name);
      if (slot != null) {
        return withArray(net, slot.place(Path.ROOT), slot, value);
      }
      if (net.port(name) instanceof PortType type) {
        Net changed = net.withPort(name, type(net, name, type, value, frame));
        Coder old = type.coder();
        boolean left =
            value.equals(Sym.NONE)
                && changed.port(name) instanceof PortType now
                && now.coder() != null;
        return left && old != null ? without(old, changed) : changed;
      }
    }
    throw new NetFault(NetMessages.PART.by("NetReplacePart"), net, step);
  }

  private static Net withPart(Net net, Part old, Net given) {
    Net inner = given.withStatesOf(old.net());
    if (!inner.layer().inputs().containsAll(old.net().layer().inputs())
        || !inner.layer().outputs().containsAll(old.net().layer().outputs())) {
      throw new NetFault(
          NetMessages.NO_PORT.by("NetReplacePart"),
          Lists.of(old.net().layer().inputs().stream().map(Str::of).toList()),
          inner,
          Lists.of(inner.layer().inputs().stream().map(Str::of).toList()));
    }
    var parts = new ArrayList<Part>();
    for (Part part : net.parts()) {
      parts.add(part == old ? part.withNet(inner) : part);
    }
    return net.withLayer(net.layer().withParts(parts));
  }

  private static Net withArray(Net net, Path path, ArraySlot slot, Expr value) {
    var values = new HashMap<Path, @Nullable NumArray>();
    if (value.equals(Sym.AUTOMATIC)) {
      values.put(path, null);
      return net.withArrays(values);
    }
    NumArray array = Numbers.real32(value);
    if (array == null) {
      throw new NetFault(NetMessages.ARRAY.by("NetReplacePart"), Str.of(slot.name()), value);
    }
    values.put(path, array);
    PortType known = PortType.REAL.withDims(slot.dims());
    int[] sizes = slot.sizes();
    if (sizes != null && !Arrays.equals(sizes, array.dims())) {
      PortType found = PortType.of(array.dims());
      throw new NetFault(
          NetMessages.ARRAY_DIMS.by("NetReplacePart"),
          Str.of(slot.name()),
          found.expr(),
          known.expr());
    }
    Net changed = net.withArrays(values);
    return changed.withLayer(changed.layer());
  }

  /// The same net where an encoder or decoder stands at no port of its parts, which it would come
  /// from.
  private static Net without(Coder coder, Net net) {
    Net changed = net;
    for (Map.Entry<String, PortType> port : net.declared().entrySet()) {
      if (coder.equals(port.getValue().coder())) {
        changed = changed.withPort(port.getKey(), port.getValue().withCoder(null));
      }
    }
    if (changed.parts().isEmpty()) {
      return changed;
    }
    var parts = new ArrayList<Part>();
    changed.parts().forEach(part -> parts.add(part.withNet(without(coder, part.net()))));
    return changed.withLayer(changed.layer().withParts(parts));
  }

  private static PortType type(Net net, String port, PortType old, Expr value, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return old.withCoder(null);
    }
    boolean input = net.inputs().containsKey(port);
    PortType type = Ports.read("NetReplacePart", port, value, input, frame);
    return net.layer().declared(port, type);
  }
}
