package org.scheelite.net.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The distance of what a net makes of the two members of a pair.
///
/// `NetPairEmbeddingOperator[net]` applies `net`, with the same arrays, to both members of its
/// input, an array with a first dimension of 2, and gives the distance of the two results, one
/// number. Both members run as one larger batch. `"Input" -> {n1, n2, …}` gives the dimensions of
/// one member.
///
/// `DistanceFunction` may be `EuclideanDistance` or `CosineDistance`. The gradient at distance 0 is
/// 0. The net inside is the part `"Net"`. `NetTrain` attaches a `ContrastiveLossLayer` by itself.
///
/// ```wl
/// In:  NetPairEmbeddingOperator[ElementwiseLayer[# &]][{{0, 0}, {3, 4}}]
/// Out: 5.
///
/// In:  NetPairEmbeddingOperator[Tanh, "Input" -> 3]["Input"]
/// Msg: NetPairEmbeddingOperator::nonnum: The data Input for port Input of NetPairEmbeddingOperator[<input: matrix of 2x3, output: real number>] is not a matrix of 2x3.
/// Out: $Failed
/// ```
///
/// @param net the net that is applied
/// @param cosine whether the distance is that of directions
@Builtin(seeAlso = {"ContrastiveLossLayer", "NetMapOperator"})
public record NetPairEmbeddingOperator(Part net, boolean cosine) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetPairEmbeddingOperator");
  private static final Symbol DISTANCE = Symbol.system("DistanceFunction");
  private static final Symbol EUCLIDEAN = Symbol.system("EuclideanDistance");
  private static final Symbol COSINE = Symbol.system("CosineDistance");

  /// Lengths below this count as this, so that directions of nothing have a distance.
  private static final double LEAST_LENGTH = 1e-12;

  /// How far apart two results are: `EuclideanDistance` or `CosineDistance`.
  static final Option<Boolean> DISTANCE_FUNCTION =
      Option.symbol(
          "DistanceFunction",
          Symbol.system("EuclideanDistance"),
          "EuclideanDistance or CosineDistance",
          (value, frame) ->
              switch (Option.nameOf(value)) {
                case "CosineDistance" -> Boolean.TRUE;
                case "EuclideanDistance", "Automatic" -> Boolean.FALSE;
                default -> null;
              });

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form
  static Expr of(Expr net, Options options, Frame frame) {
    return NetFault.guard(
        frame,
        () -> {
          Part part = Operators.part("NetPairEmbeddingOperator", net, frame);
          var layer = new NetPairEmbeddingOperator(part, options.get(DISTANCE_FUNCTION));
          return Construction.build(layer, options.given(), Set.of(DISTANCE.name()), frame);
        });
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<Part> parts() {
    return List.of(net);
  }

  @Override
  public NetPairEmbeddingOperator withParts(List<Part> parts) {
    return new NetPairEmbeddingOperator(parts.getFirst(), cosine);
  }

  @Override
  public PortType port(String name) {
    return name.equals("Input")
        ? net.net().inputs().values().iterator().next().withCoder(null)
        : PortType.REAL;
  }

  @Override
  public PortType declared(String port, PortType written) {
    List<Dim> dims = written.dims();
    if (!port.equals("Input") || dims == null || written.coder() != null) {
      return written;
    }
    var pair = new ArrayList<Dim>();
    pair.add(Dim.of(2));
    pair.addAll(dims);
    return written.withDims(pair);
  }

  @Override
  public PortType written(String port, PortType declared) {
    List<Dim> dims = declared.dims();
    return port.equals("Input") && dims != null && !dims.isEmpty() && declared.coder() == null
        ? declared.withDims(dims.subList(1, dims.size()))
        : declared;
  }

  @Override
  public void infer(Rules rules) {
    rules.leading(rules.input(), rules.size(2), rules.part(0).input());
    rules.scalar(rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Map<String, Node> inner =
        scope.part(
            0, Map.of(Operators.input(net), g.fold(scope.input())), Operators.rows(scope, "Input"));
    Node pair = g.unfold(inner.values().iterator().next(), 2);
    int size = pair.shape().size() / 2;
    Node flat = g.reshape(pair, Shape.of(2, size));
    Node a = member(g, flat, 0, size);
    Node b = member(g, flat, 1, size);
    return Map.of("Output", cosine ? cosine(g, a, b) : g.distance(a, b));
  }

  private static Node member(Graph g, Node pair, int index, int size) {
    Node row = g.slice(pair, new int[] {index, 0}, new int[] {1, 1}, Shape.of(1, size));
    return g.reshape(row, Shape.of(size));
  }

  private static Node cosine(Graph g, Node a, Node b) {
    Node least = g.constant(LEAST_LENGTH);
    Node lengths = g.mul(g.max(g.norm(a, 0), least), g.max(g.norm(b, 0), least));
    return g.sub(g.constant(1), g.div(g.total(g.mul(a, b)), lengths));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(net.net());
  }

  @Override
  public List<Expr> options() {
    return cosine ? List.of(Call.rule(DISTANCE, COSINE)) : List.of();
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("DistanceFunction") ? cosine ? COSINE : EUCLIDEAN : null;
  }
}
