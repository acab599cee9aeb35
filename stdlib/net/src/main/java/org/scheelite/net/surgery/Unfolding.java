package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.Assembly.End;
import org.scheelite.net.container.NetFoldOperator;
import org.scheelite.net.container.NetMapOperator;
import org.scheelite.net.layer.sequence.AttentionLayer;
import org.scheelite.net.layer.sequence.SequenceLastLayer;
import org.scheelite.net.layer.structure.PartLayer;
import org.scheelite.net.layer.structure.PartSpec;
import org.scheelite.net.layer.structure.ReplicateLayer;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;

/// Makes the net that does one step of a recurrent net. A recurrent layer is put between layers
/// that make a sequence of one element and take that element out again; its states become ports.
final class Unfolding {
  private static final String NAME = "NetUnfold";

  /// Layers that mix the elements of a sequence in a way that a single step cannot.
  private static final Set<String> WHOLE =
      Set.of(
          "SequenceAttentionLayer",
          "NetBidirectionalOperator",
          "NetMapThreadOperator",
          "SequenceReverseLayer",
          "SequenceMostLayer",
          "SequenceRestLayer",
          "SequenceIndicesLayer",
          "CTCLossLayer");

  private final Net whole;
  private final Assembly assembly;
  private final List<End> states = new ArrayList<>();

  /// The outputs that feed the states of folds.
  private final Map<End, String> fed = new LinkedHashMap<>();

  private Unfolding(Net net) {
    whole = NetFlatten.flattened(net, Integer.MAX_VALUE);
    assembly = Assembly.of(whole);
  }

  /// The net for one step.
  ///
  /// @throws NetFault where there is none
  static Net of(Net net) {
    return new Unfolding(net).unfold();
  }

  private Net unfold() {
    assembly.layers().forEach(this::check);
    if (states.isEmpty()) {
      throw new NetFault(NetUnfold.STATELESS, whole);
    }
    inputTypes();
    outputTypes();
    for (Expr key : List.copyOf(assembly.layers().keySet())) {
      Net layer = assembly.layer(key);
      if (layer.layer() instanceof SequenceLastLayer) {
        assembly.bypass(NAME, key);
      } else if (layer.layer() instanceof NetMapOperator map) {
        assembly.replace(key, bare(map.net().net()));
      } else if (layer.layer() instanceof NetFoldOperator fold) {
        fold.feedback().forEach((state, output) -> fed.put(new End(key, state), output));
        assembly.replace(key, bare(fold.net().net()));
      } else {
        assembly.replace(key, step(layer));
      }
    }
    open();
    assembly.asGraph();
    return assembly.build();
  }

  private static boolean isRecurrent(Net net) {
    return !net.layer().optionalInputs().isEmpty() || net.layer() instanceof AttentionLayer;
  }

  /// Finds the states, and layers for which there is no single step.
  private void check(Expr key, Net net) {
    boolean inside = net.parts().stream().anyMatch(part -> needsSequence(part.net()));
    boolean seesAll = net.layer() instanceof AttentionLayer attention && !attention.isCausal();
    if (inside || seesAll || WHOLE.contains(net.head().name())) {
      throw new NetFault(NetUnfold.WHOLE, key, whole, net);
    }
    if (net.layer() instanceof AttentionLayer) {
      AttentionStep.STATES.forEach(state -> states.add(new End(key, state)));
    }
    net.layer().optionalInputs().forEach(state -> states.add(new End(key, state)));
  }

  private static boolean needsSequence(Net net) {
    return isRecurrent(net)
        || WHOLE.contains(net.head().name())
        || net.layer() instanceof SequenceLastLayer
        || net.parts().stream().anyMatch(part -> needsSequence(part.net()));
  }

  // ---------------------------------------------------------------- types of ports

  /// Inputs that lead to recurrent layers take one element; encoders make whole sequences, and go.
  private void inputTypes() {
    whole
        .inputs()
        .forEach(
            (port, type) -> {
              if (leadsToStep(new End(null, port))) {
                declare(port, element(type).withCoder(null));
              }
            });
  }

  private boolean leadsToStep(End from) {
    for (Map.Entry<End, End> link : assembly.sources().entrySet()) {
      Expr key = link.getKey().key();
      if (key == null || !link.getValue().equals(from)) {
        continue;
      }
      Net net = assembly.layer(key);
      boolean step = isRecurrent(net) && !states.contains(link.getKey());
      boolean further =
          !isRecurrent(net)
              && net.layer().outputs().stream().anyMatch(out -> leadsToStep(new End(key, out)));
      if (step || further) {
        return true;
      }
    }
    return false;
  }

  /// Outputs are elements, too, where no layer takes the last element of a sequence.
  private void outputTypes() {
    whole
        .outputs()
        .forEach(
            (port, type) -> {
              End from = assembly.outputs().get(port);
              if (from != null && isSequence(from)) {
                declare(port, element(type));
              }
            });
  }

  /// Whether something is a sequence, as it comes from a recurrent layer.
  private boolean isSequence(End from) {
    if (from.key() == null) {
      return leadsToStep(from);
    }
    Net net = assembly.layer(from.key());
    if (isRecurrent(net)) {
      return !net.layer().optionalOutputs().contains(from.port());
    }
    return !(net.layer() instanceof SequenceLastLayer)
        && net.layer().inputs().stream()
            .map(port -> assembly.sources().get(new End(from.key(), port)))
            .anyMatch(source -> source != null && isSequence(source));
  }

  private static PortType element(PortType type) {
    List<Dim> dims = type.dims();
    return dims == null || dims.isEmpty() ? type : type.withDims(dims.subList(1, dims.size()));
  }

  private void declare(String port, PortType type) {
    if (type.dims() == null || type.coder() == null && !type.known()) {
      assembly.ports().remove(port);
    } else {
      assembly.ports().put(port, type);
    }
  }

  // ---------------------------------------------------------------- layers

  /// The layer without what was said of its ports, which was said of sequences.
  private static Net bare(Net net) {
    var open = new LinkedHashMap<String, PortType>();
    net.declared()
        .forEach(
            (port, type) -> {
              if (type.varying()) {
                open.put(port, PortType.ANY);
              }
            });
    return net.withPorts(open);
  }

  /// What does one step of a layer, with its states as inputs and outputs.
  private static Net step(Net net) {
    if (net.layer() instanceof AttentionLayer attention) {
      return AttentionStep.of(net, attention);
    }
    return isRecurrent(net) ? recurrentStep(net) : bare(net);
  }

  private static Net recurrentStep(Net net) {
    Layer layer = net.layer();
    List<String> states = layer.optionalInputs();
    for (String state : states) {
      layer = layer.inputs().contains(state) ? layer : layer.withOptional(state, true);
      String last = layer.lastState(state);
      boolean asked = layer.outputs().contains(last) || !layer.optionalOutputs().contains(last);
      layer = asked ? layer : layer.withOptional(state, false);
    }
    var open = new LinkedHashMap<String, PortType>();
    net.declared().keySet().forEach(port -> open.put(port, PortType.ANY));
    Assembly step = Assembly.of(net.withPorts(open).withLayer(layer));
    step.asGraph();
    step.sources().clear();
    step.outputs().clear();
    var order = new ArrayList<Expr>();
    for (String port : layer.inputs()) {
      End outside = new End(null, port);
      if (!states.contains(port)) {
        Expr key = step.add(null, Net.of(new ReplicateLayer(List.of(1), 1)));
        order.add(key);
        step.sources().put(new End(key, "Input"), outside);
        outside = new End(key, "Output");
      }
      step.sources().put(new End(Int.ONE, port), outside);
    }
    order.add(Int.ONE);
    for (String port : layer.outputs()) {
      End inside = new End(Int.ONE, port);
      if (!states.contains(port)) {
        Expr key = step.add(null, Net.of(new PartLayer(List.of(new PartSpec(Int.ONE)))));
        order.add(key);
        step.sources().put(new End(key, "Input"), inside);
        inside = new End(key, "Output");
      }
      step.outputs().put(port, inside);
    }
    step.order(order);
    return step.build();
  }

  /// Makes ports of all states; several of one name are numbered.
  private void open() {
    var counts = new LinkedHashMap<String, Integer>();
    for (End state : states) {
      assembly.sources().remove(state);
      long same = states.stream().filter(other -> other.port().equals(state.port())).count();
      int number = counts.merge(state.port(), 1, Integer::sum);
      String name = same == 1 ? state.port() : state.port() + number;
      assembly.sources().put(state, new End(null, name));
      assembly.outputs().put(name, last(state));
    }
  }

  /// Where the value of a state after the step comes from.
  private End last(End state) {
    return new End(state.key(), fed.getOrDefault(state, state.port()));
  }
}
