package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Applies a net of several inputs to the elements of sequences that belong together.
///
/// `NetMapThreadOperator[net]` takes a sequence for each input of the net and gives, for each
/// output, the sequence of what comes out for the first elements, the second elements and so on.
/// `NetMapThreadOperator[net, n]` goes `n` levels deep. `NetMapThreadOperator[net, <|"port" -> n,
/// …|>]` does so for these inputs; others are given once and are the same for all elements. All
/// sequences have the same length; an input mapped at fewer levels than others is repeated at the
/// deeper ones. The net inside is the part `"Net"`.
///
/// ```wl
/// In:  NetMapThreadOperator[ThreadingLayer[#A + #B &]][<|"A" -> {1, 2}, "B" -> {10, 20}|>]
/// Out: {11., 22.}
///
/// In:  NetMapThreadOperator[ThreadingLayer[#A + #B &], <|"A" -> 1|>][<|"A" -> {1, 2}, "B" -> 10|>]
/// Out: {11., 12.}
///
/// In:  NetMapThreadOperator[ThreadingLayer[#A + #B &], <|"A" -> 1, "B" -> 2|>][
///        <|"A" -> {1, 2}, "B" -> {{10, 20, 30}, {40, 50, 60}}|>]
/// Out: {{11., 21., 31.}, {42., 52., 62.}}
/// ```
///
/// @param net the net that is applied
/// @param depths how many levels of each input are mapped over, 0 for inputs given once
@Builtin(seeAlso = {"NetMapOperator", "NetFoldOperator", "MapThread"})
public record NetMapThreadOperator(Part net, Map<String, Integer> depths) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetMapThreadOperator");

  /// Stands for the inputs of a net whose number is not known yet.
  private static final String OPEN = "";

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int options = Math.min(call.size() - 1, frame.trailingOptions(call));
    if (options == call.size() - 1 && options > 0 && call.arg(1) instanceof Assoc) {
      options--; // depths by port look like options
    }
    int given = call.size() - options;
    if (given > 2) {
      return null;
    }
    return NetFault.guard(
        frame,
        () -> {
          Net inner = Shorthand.net("NetMapThreadOperator", call.arg(0), frame);
          Map<String, Integer> depths = given == 1 ? all(inner, 1) : depths(inner, call.arg(1));
          var layer = new NetMapThreadOperator(new Part(Str.of("Net"), inner), depths);
          return Construction.build(layer, Construction.options(call, given), Set.of(), frame);
        });
  }

  private static Map<String, Integer> all(Net inner, int depth) {
    var depths = new LinkedHashMap<String, Integer>();
    inner.layer().inputs().forEach(port -> depths.put(port, depth));
    if (depths.isEmpty()) {
      depths.put(OPEN, depth);
    }
    return depths;
  }

  private static Map<String, Integer> depths(Net inner, Expr spec) {
    if (Arguments.size(spec) > 0) {
      return all(inner, Arguments.size(spec));
    }
    var depths = all(inner, 0);
    boolean valid = spec instanceof Assoc assoc && assoc.size() > 0;
    if (valid) {
      for (Assoc.Entry entry : (Assoc) spec) {
        int depth = Arguments.size(entry.value());
        valid &= entry.key() instanceof Str(String port) && depths.containsKey(port) && depth > 0;
        if (valid) {
          depths.put(((Str) entry.key()).value(), depth);
        }
      }
    }
    if (!valid) {
      throw new NetFault(
          NetMessages.PARAMETER.by("NetMapThreadOperator"),
          spec,
          Str.of("a positive integer or an association of inputs and such"));
    }
    return depths;
  }

  /// How many levels the outputs gain.
  private int levels() {
    return depths.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  @Override
  public @Nullable Layer withInputs(int count) {
    if (!depths.containsKey(OPEN)) {
      return inputs().size() == count ? this : null;
    }
    Layer inner = net.net().layer().withInputs(count);
    if (inner == null) {
      return null;
    }
    Net known = net.net().withLayer(inner);
    return new NetMapThreadOperator(net.withNet(known), all(known, depth(OPEN)));
  }

  private int depth(String port) {
    return depths.getOrDefault(port, 0);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return net.net().layer().inputs();
  }

  @Override
  public List<String> outputs() {
    return net.net().layer().outputs();
  }

  @Override
  public List<Part> parts() {
    return List.of(net);
  }

  @Override
  public NetMapThreadOperator withParts(List<Part> parts) {
    return new NetMapThreadOperator(parts.getFirst(), depths);
  }

  @Override
  public PortType port(String name) {
    PortType type = net.net().port(name);
    return type == null ? PortType.ANY : type.withCoder(null);
  }

  @Override
  public void infer(Rules rules) {
    var shared = new ArrayList<DimVar>();
    for (int level = 0; level < levels(); level++) {
      shared.add(dim(rules, level));
    }
    for (String port : inputs()) {
      leading(rules, rules.input(port), shared.subList(0, depth(port)), rules.part(0).input(port));
    }
    for (String port : outputs()) {
      leading(rules, rules.output(port), shared, rules.part(0).output(port));
    }
  }

  /// A level that is mapped over, as some port shows it.
  private DimVar dim(Rules rules, int level) {
    for (String port : inputs()) {
      List<DimVar> dims = rules.input(port).dims();
      if (depth(port) > level && dims != null && dims.size() > level) {
        return dims.get(level);
      }
    }
    for (String port : outputs()) {
      List<DimVar> dims = rules.output(port).dims();
      if (dims != null && dims.size() > level) {
        return dims.get(level);
      }
    }
    return rules.open();
  }

  private static void leading(Rules rules, ShapeVar whole, List<DimVar> front, ShapeVar rest) {
    List<DimVar> inner = rest.dims();
    List<DimVar> outer = whole.dims();
    if (front.isEmpty()) {
      rules.same(whole, rest);
    } else if (inner != null) {
      var dims = new ArrayList<>(front);
      dims.addAll(inner);
      rules.shape(whole, dims);
    } else if (outer != null) {
      if (outer.size() < front.size()) {
        throw rules.fail(whole, "array with at least " + Arguments.levels(front.size()));
      }
      for (int i = 0; i < front.size(); i++) {
        rules.equal(outer.get(i), front.get(i), whole);
      }
      rules.shape(rest, outer.subList(front.size(), outer.size()));
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    int levels = levels();
    String deepest =
        inputs().stream().filter(port -> depth(port) == levels).findFirst().orElseThrow();
    int[] sizes = scope.input(deepest).shape().part(0, levels).dims();
    int rows = scope.inputs().values().stream().mapToInt(Node::rows).max().orElse(1);
    var given = new LinkedHashMap<String, Node>();
    for (String port : inputs()) {
      Node whole = repeated(g, scope.input(port), depth(port), sizes);
      given.put(port, folded(g, g.expand(whole, Math.max(1, rows)), levels));
    }
    Node own = Operators.rows(scope, deepest, levels);
    var outputs = new LinkedHashMap<String, Node>();
    scope.part(0, given, own).forEach((port, node) -> outputs.put(port, unfolded(g, node, sizes)));
    return outputs;
  }

  /// An input with all levels that are mapped over.
  private static Node repeated(Graph g, Node x, int depth, int[] sizes) {
    Shape shape = x.shape();
    if (depth == sizes.length) {
      return x;
    }
    Shape whole = Shape.of(sizes);
    for (int i = depth; i < shape.rank(); i++) {
      whole = whole.append(shape.dim(i));
    }
    int[] places =
        IntStream.range(0, shape.rank())
            .map(axis -> axis < depth ? axis : axis + sizes.length - depth)
            .toArray();
    return g.broadcast(x, whole, places);
  }

  private static Node folded(Graph g, Node x, int levels) {
    Node folded = x;
    for (int i = 0; i < levels; i++) {
      folded = g.fold(folded);
    }
    return folded;
  }

  private static Node unfolded(Graph g, Node x, int[] sizes) {
    Node unfolded = x;
    for (int i = sizes.length - 1; i >= 0; i--) {
      unfolded = g.unfold(unfolded, sizes[i]);
    }
    return unfolded;
  }

  @Override
  public List<Expr> arguments() {
    int first = depth(inputs().isEmpty() ? OPEN : inputs().getFirst());
    if (depths.values().stream().allMatch(depth -> depth == first)) {
      return first == 1 ? List.of(net.net()) : List.of(net.net(), Int.of(first));
    }
    Assoc.Builder spec = Assoc.builder();
    depths.forEach(
        (port, depth) -> {
          if (depth > 0) {
            spec.put(Str.of(port), Int.of(depth));
          }
        });
    return List.of(net.net(), spec.build());
  }
}
