package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Inference;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Ragged;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.data.DataPort;

/// An objective for sequences that are filled up to various sizes, and the choice of these sizes.
///
/// Sizes are rounded up, so that few different ones come up and few plans are made. Where the net
/// has no shape for rounded sizes, because one input is longer than another by 1 for instance,
/// those of the longest sequences are taken.
public final class Fittings {
  /// So many are remembered.
  private static final int MOST = 256;

  private final Objective objective;
  private final Map<List<Integer>, Fitting> known = new LinkedHashMap<>();

  /// An objective for certain sizes.
  ///
  /// @param objective null where the net has no shape for these sizes
  /// @param equations which lengths must be equal for each example
  public record Fitting(@Nullable Objective objective, Set<Length.Equation> equations) {}

  public Fittings(Objective objective) {
    this.objective = objective;
  }

  /// The sizes to which the sequences of a batch are filled up, for each data port; 0 where the
  /// port has none.
  ///
  /// @param longest the length of the longest sequence, for each data port
  public List<Integer> sizes(List<Integer> longest) {
    List<Integer> rounded = longest.stream().map(n -> n == 0 ? 0 : Ragged.rounded(n)).toList();
    return fitting(rounded).objective() != null ? rounded : longest;
  }

  /// The objective for such sizes.
  public Fitting fitting(List<Integer> sizes) {
    Fitting fitting = known.get(sizes);
    if (fitting == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      try {
        fitting = fitted(sizes);
      } catch (NetFault fault) {
        fitting = new Fitting(null, Set.of());
      }
      known.put(sizes, fitting);
    }
    return fitting;
  }

  /// The objective for such sizes.
  ///
  /// @throws NetFault where there is none
  public Objective required(List<Integer> sizes) {
    Objective found = fitting(sizes).objective();
    if (found != null) {
      return found;
    }
    fitted(sizes);
    throw new IllegalStateException("no shape for " + sizes);
  }

  private Fitting fitted(List<Integer> sizes) {
    var padded = new LinkedHashMap<String, PortType>();
    for (DataPort port : objective.ports()) {
      int size = sizes.isEmpty() ? 0 : sizes.get(padded.size());
      PortType type = port.type().withCoder(null);
      padded.put(port.key(), size == 0 ? type : type.padded(size, port.input()));
    }
    var equations = new LinkedHashSet<Length.Equation>();
    Net net = objective.net();
    Map<String, PortType> inputs = new LinkedHashMap<>();
    net.inputs().keySet().forEach(port -> inputs.put(port, type(padded, port)));
    Inference.Fitted whole = Inference.fit(net, inputs);
    equations.addAll(whole.equations());
    var terms = new ArrayList<Term>();
    for (Term term : objective.terms()) {
      terms.add(fitted(term, whole.net(), padded, equations));
    }
    return new Fitting(new Objective(whole.net(), terms, objective.ports()), equations);
  }

  private static Term fitted(
      Term term, Net net, Map<String, PortType> padded, Set<Length.Equation> equations) {
    Net loss = term.loss();
    if (loss == null) {
      return term;
    }
    var types = new LinkedHashMap<String, PortType>();
    types.put(term.input(), net.outputs().getOrDefault(term.port(), PortType.ANY).withCoder(null));
    term.targets().forEach((port, key) -> types.put(port, type(padded, key)));
    Inference.Fitted fitted = Inference.fit(loss, types);
    equations.addAll(fitted.equations());
    return term.withLoss(fitted.net());
  }

  private static PortType type(Map<String, PortType> padded, String key) {
    return padded.getOrDefault(key, PortType.ANY);
  }
}
