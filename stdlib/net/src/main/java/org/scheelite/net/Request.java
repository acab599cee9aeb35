package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.PortType;

/// What an evaluation is to give.
///
/// @param wants what is to be calculated
/// @param asks what is given of it, in order
/// @param form how several values come
record Request(List<Want> wants, List<Ask> asks, Form form) {

  /// How values come.
  enum Form {
    /// One alone.
    ONE,
    /// As an association.
    KEYED,
    /// As a list.
    LIST
  }

  /// One value.
  ///
  /// @param want the number of what it is read off, from 0 on
  /// @param property the property of the decoder there: `Automatic` for the usual one, `None` for
  ///   the plain array
  /// @param key what stands for it in an association
  record Ask(int want, Expr property, Expr key) {}

  static final Symbol NET_PORT = Symbol.system("NetPort");
  static final Symbol NET_PORT_GRADIENT = Symbol.system("NetPortGradient");

  private static Request of(List<Want> wants, Expr property, Form form) {
    var asks = new ArrayList<Ask>();
    wants.forEach(want -> asks.add(new Ask(asks.size(), property, want.key())));
    return new Request(wants, asks, form);
  }

  /// All outputs of a net.
  static Request outputs(Net net) {
    return outputs(net, Sym.AUTOMATIC);
  }

  private static Request outputs(Net net, Expr property) {
    var wants = new ArrayList<Want>();
    for (String port : net.outputs().keySet()) {
      wants.add(new Want(Want.Kind.OUTPUT, Path.ROOT, port, Str.of(port)));
    }
    return of(wants, property, wants.size() == 1 ? Form.ONE : Form.KEYED);
  }

  /// What there is for a list of no examples; null where something asked for is a sum over all.
  @Nullable Expr nothing() {
    if (wants.stream().anyMatch(want -> want.kind() == Want.Kind.ARRAY_GRADIENT)) {
      return null;
    }
    return switch (form) {
      case ONE -> Lists.of();
      case KEYED -> {
        Assoc.Builder all = Assoc.builder();
        asks.forEach(ask -> all.put(ask.key(), Lists.of()));
        yield all.build();
      }
      case LIST -> Lists.of(asks.stream().<Expr>map(_ -> Lists.of()).toList());
    };
  }

  /// The same with more to be calculated.
  Request and(List<Want> more) {
    var all = new ArrayList<>(wants);
    all.addAll(more);
    return new Request(all, asks, form);
  }

  /// What the second argument of an evaluation asks for.
  ///
  /// @throws NetFault where it names nothing in the net
  static Request read(Net net, Expr spec, Frame frame) {
    if (spec.equals(Sym.NONE)) {
      return outputs(net, spec);
    }
    Request property = property(net, spec, frame);
    if (property != null) {
      return property;
    }
    if (spec instanceof Normal list && Lists.isList(list)) {
      return several(net, list);
    }
    if (spec instanceof Normal rule && isPort(net, rule)) {
      return of(wants(net, rule.arg(0)), rule.arg(1), Form.ONE);
    }
    return of(wants(net, spec), Sym.AUTOMATIC, isAll(spec) ? Form.KEYED : Form.ONE);
  }

  /// Whether an argument that looks like options asks for properties: `"Probability" -> c`,
  /// `{"port" -> "Decision", …}`.
  static boolean isRead(Expr arg) {
    if (arg instanceof Normal list && Lists.isList(list) && list.size() > 0) {
      return list.args().stream().allMatch(Request::isRead);
    }
    return arg instanceof Normal rule
        && rule.is(Sym.RULE, 2)
        && rule.arg(0) instanceof Str(String name)
        && !Settings.knows(name);
  }

  private static Request several(Net net, Normal list) {
    var wants = new ArrayList<Want>();
    var asks = new ArrayList<Ask>();
    for (Expr one : list.args()) {
      boolean port = one instanceof Normal rule && isPort(net, rule);
      Expr place = port ? ((Normal) one).arg(0) : one;
      Expr property = port ? ((Normal) one).arg(1) : Sym.AUTOMATIC;
      for (Want want : wants(net, place)) {
        asks.add(new Ask(wants.size(), property, want.key()));
        wants.add(want);
      }
    }
    return new Request(wants, asks, Form.KEYED);
  }

  private static boolean isPort(Net net, Normal rule) {
    return rule.is(Sym.RULE, 2)
        && rule.arg(0) instanceof Str(String port)
        && net.outputs().containsKey(port);
  }

  /// Properties of the decoder at the only output: one, or a list of them; null where `spec` is
  /// none.
  private static @Nullable Request property(Net net, Expr spec, Frame frame) {
    if (net.outputs().size() != 1) {
      return null;
    }
    Map.Entry<String, PortType> output = net.outputs().entrySet().iterator().next();
    Decoder decoder = output.getValue().decoder();
    if (decoder == null || spec.equals(Str.of(output.getKey()))) {
      return null;
    }
    Expr key = Str.of(output.getKey());
    List<Want> wants = List.of(new Want(Want.Kind.OUTPUT, Path.ROOT, output.getKey(), key));
    if (decoder.reading(spec, frame) != null) {
      return new Request(wants, List.of(new Ask(0, spec, spec)), Form.ONE);
    }
    boolean list =
        spec instanceof Normal several
            && Lists.isList(several)
            && several.size() > 0
            && several.args().stream()
                .allMatch(one -> one.equals(Sym.NONE) || decoder.reading(one, frame) != null);
    if (list) {
      var asks = new ArrayList<Ask>();
      ((Normal) spec).args().forEach(one -> asks.add(new Ask(0, one, one)));
      return new Request(wants, asks, Form.LIST);
    }
    if (spec instanceof Str
        || spec instanceof Normal rule && rule.is(Sym.RULE, 2) && !isPort(net, rule)) {
      throw noProperty(spec, decoder);
    }
    return null;
  }

  /// The fault of a property that a decoder does not have.
  static NetFault noProperty(Expr property, Decoder decoder) {
    return new NetFault(
        NetMessages.PROPERTY.by("NetDecoder"),
        property,
        decoder,
        Lists.of(decoder.properties().stream().map(Str::of).toList()));
  }

  private static boolean isAll(Expr spec) {
    return spec instanceof Normal call
        && call.is(NET_PORT_GRADIENT, 1)
        && call.arg(0).equals(Sym.ALL);
  }

  private static List<Want> wants(Net net, Expr spec) {
    if (isAll(spec)) {
      return allGradients(net);
    }
    Want want =
        switch (spec) {
          case Str _ -> output(net, List.of(spec), spec);
          case Normal call when call.is(NET_PORT) -> output(net, steps(call), spec);
          case Normal call when call.is(NET_PORT_GRADIENT) -> gradient(net, steps(call), spec);
          default -> null;
        };
    if (want == null) {
      throw new NetFault(NetMessages.PART.by(net.head().name()), net, spec);
    }
    return List.of(want);
  }

  /// The steps of `NetPort["port"]`, `NetPort[{layer, "port"}]` or `NetPort[layer, "port"]`.
  static List<Expr> steps(Normal call) {
    var steps = new ArrayList<Expr>();
    for (Expr arg : call.args()) {
      if (arg instanceof Normal list && Lists.isList(list)) {
        steps.addAll(list.args());
      } else {
        steps.add(arg);
      }
    }
    return steps;
  }

  private static @Nullable Want output(Net net, List<Expr> steps, Expr key) {
    Net inner = net;
    Path path = Path.ROOT;
    for (int i = 0; i < steps.size(); i++) {
      Expr step = steps.get(i);
      boolean last = i == steps.size() - 1;
      if (last
          && step instanceof Str(String port)
          && (inner.outputs().containsKey(port)
              || inner.layer().optionalOutputs().contains(port))) {
        return new Want(Want.Kind.OUTPUT, path, port, key);
      }
      Part part = inner.part(step);
      if (part == null) {
        return null;
      }
      inner = part.net();
      path = path.child(part.key());
    }
    return inner.outputs().size() == 1
        ? new Want(Want.Kind.OUTPUT, path, inner.outputs().keySet().iterator().next(), key)
        : null;
  }

  private static @Nullable Want gradient(Net net, List<Expr> steps, Expr key) {
    if (steps.size() == 1
        && steps.getFirst() instanceof Str(String port)
        && net.inputs().containsKey(port)) {
      return new Want(Want.Kind.INPUT_GRADIENT, Path.ROOT, port, key);
    }
    Path place = net.place(new Path(steps));
    if (place != null) {
      return new Want(Want.Kind.ARRAY_GRADIENT, place, "", key);
    }
    for (Path path : net.allArrays().keySet()) {
      if (path.steps().equals(steps)) {
        return new Want(Want.Kind.ARRAY_GRADIENT, path, "", key);
      }
    }
    return null;
  }

  private static List<Want> allGradients(Net net) {
    var wants = new ArrayList<Want>();
    for (String port : net.inputs().keySet()) {
      wants.add(new Want(Want.Kind.INPUT_GRADIENT, Path.ROOT, port, Str.of(port)));
    }
    for (Path path : net.allArrays().keySet()) {
      Expr key = path.steps().size() == 1 ? path.steps().getFirst() : path.expr();
      wants.add(new Want(Want.Kind.ARRAY_GRADIENT, path, "", key));
    }
    return wants;
  }
}
