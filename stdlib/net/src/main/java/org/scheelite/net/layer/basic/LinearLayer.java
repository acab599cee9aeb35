package org.scheelite.net.layer.basic;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// A dense layer: flattens its input `x` and gives `w . x + b`.
///
/// `LinearLayer[n]` gives a vector of `n` numbers, `LinearLayer[{n1, n2, …}]` an array of these
/// dimensions, `LinearLayer[{}]` one number. `LinearLayer[]` leaves the size of the output open; it
/// is inferred from what follows.
///
/// The input may be an array of any shape; it is taken in row-major order. A matrix is one input,
/// not a list of rows: use `NetMapOperator[LinearLayer[n]]` for that. `"Weights"` is a matrix of
/// one row per element of the output, `"Biases"` a vector, left out by `"Biases" -> None`.
/// Initialisation draws weights by the method of `NetInitialize` and sets biases to 0.
///
/// ```wl
/// In:  LinearLayer[2, "Weights" -> {{1, 2, 3}, {4, 5, 6}}, "Biases" -> {10, 20}][{1, 1, 1}]
/// Out: {16., 35.}
///
/// In:  LinearLayer[2, "Weights" -> {{1, 0, 0, 1}, {0, 1, 1, 0}}, "Biases" -> None,
///        "Input" -> {2, 2}][{{1, 2}, {3, 4}}]
/// Out: {5., 5.}
///
/// In:  LinearLayer[{}, "Weights" -> {{2, 3}}, "Biases" -> {1}, "Input" -> 2][{1, 1}]
/// Out: 6.
/// ```
///
/// @param size the dimensions of the output; null to infer them
/// @param biased whether there are biases
@Builtin(seeAlso = {"NetChain", "NetInitialize", "NetMapOperator"})
public record LinearLayer(@Nullable List<Integer> size, boolean biased) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("LinearLayer");

  /// The matrix of weights: `Automatic` or an array.
  static final Option<ArraySpec> WEIGHTS = LayerOptions.array("Weights");

  /// The vector of biases: `Automatic`, an array, or `None` to leave it out.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr open(Options options, Frame frame) {
    return Construction.net(new LinearLayer(null, biased(options)), options, frame);
  }

  @Form
  static Expr sized(Expr size, Options options, Frame frame) {
    if (size.equals(Sym.AUTOMATIC)) {
      return open(options, frame);
    }
    List<Integer> dims = Arguments.sizes(size);
    if (dims == null) {
      return frame.fail(
          NetMessages.PARAMETER.by("LinearLayer"),
          size,
          Str.of("a positive integer or a list of such"));
    }
    return Construction.net(new LinearLayer(dims, biased(options)), options, frame);
  }

  private static boolean biased(Options options) {
    return options.get(BIASES) != ArraySpec.Setting.NONE;
  }

  /// The layer that an integer stands for in a container.
  public static LinearLayer of(int size) {
    return new LinearLayer(List.of(size), true);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return biased ? List.of("Weights", "Biases") : List.of("Weights");
  }

  @Override
  public void infer(Rules rules) {
    List<DimVar> weights = rules.rank(rules.array("Weights"), 2);
    if (size != null) {
      rules.sizes(rules.output(), size.stream().mapToInt(Integer::intValue).toArray());
    }
    if (biased) {
      rules.equal(
          weights.getFirst(),
          rules.rank(rules.array("Biases"), 1).getFirst(),
          rules.array("Biases"));
    }
    count(rules, rules.output().total(), weights.getFirst());
    count(rules, rules.input().total(), weights.getLast());
    if (rules.output().rank() < 0 && weights.getFirst().size() > 0) {
      rules.sizes(rules.output(), weights.getFirst().size());
    }
    rules.demand(
        rules.input(),
        dims -> dims.stream().noneMatch(DimVar::varying),
        "array of fixed size (NetMapOperator applies a layer to each element of a sequence)");
  }

  /// Weights that are given say the size of a vector, where nothing says more of the input.
  @Override
  public void settle(Rules rules) {
    List<DimVar> weights = rules.array("Weights").dims();
    if (rules.input().dims() == null && weights != null && weights.getLast().size() > 0) {
      rules.sizes(rules.input(), weights.getLast().size());
    }
  }

  private static void count(Rules rules, int total, DimVar dim) {
    if (total > 0) {
      rules.equal(rules.size(total), dim, rules.array("Weights"));
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Node flat = g.reshape(x, Shape.of(x.shape().size()));
    Node weights = scope.array("Weights");
    Node y = biased ? g.linear(flat, weights, scope.array("Biases")) : g.linear(flat, weights);
    return Map.of("Output", g.reshape(y, scope.output("Output")));
  }

  @Override
  public List<Expr> arguments() {
    if (size == null) {
      return List.of();
    }
    return List.of(size.size() == 1 ? Int.of(size.getFirst()) : Arguments.list(size));
  }

  @Override
  public List<Expr> options() {
    return biased ? List.of() : List.of(Call.rule(Str.of("Biases"), Sym.NONE));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Biases") ? Sym.NONE : null;
  }
}
