package org.scheelite.net.layer.sequence;

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
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// Takes from a sequence what matters to a query: a mean of its values, weighted by how keys and
/// query fit.
///
/// `AttentionLayer[scoring]` has the inputs `"Key"`, an array `{d1, …, k}`, `"Value"`, an array
/// `{d1, …, v}`, and `"Query"`, an array `{q1, …, q}` (a vector for a single query); the output is
/// `{q1, …, v}`. For each query the scores of all keys become weights by a softmax, and the output
/// is the sum of the values with these weights.
///
/// The scoring is `"Dot"` (`key . query`), `"Bilinear"` (`key . w . query`, with the array
/// `"Weights"` to be learned; this is the meaning of `AttentionLayer[]`), or a net with inputs
/// `"Input"` (a key) and `"Query"` and a number as output, which is the part `"ScoringNet"`.
///
/// - `"Mask" -> "Causal"`: the query at position `i` sees the keys from 1 to `i`; `"Causal" -> n`:
///   the last `n` of these.
/// - `"MultiHead" -> True`: the last level but one of keys, values and queries counts heads, each
///   with scores of its own; the output is `{q1, …, heads, v}`.
/// - `"ScoreRescaling" -> "DimensionSqrt"`: scores are divided by the square root of the length of
///   the keys.
/// - `"Dropout" -> p`: weights are set to 0 with probability `p` while the net is trained.
///
/// The weights can be had as the output `"AttentionWeights"`, with the levels of the queries and
/// then those of the keys. Of sequences of different lengths only their own elements get weights.
///
/// Sources: D. Bahdanau et al., *Neural Machine Translation by Jointly Learning to Align and
/// Translate*, 2014; A. Vaswani et al., *Attention Is All You Need*, 2017.
///
/// ```wl
/// In:   AttentionLayer["Dot"][<|"Key" -> {{0}, {Log[3]}}, "Value" -> {{10}, {20}}, "Query" -> {1}|>]
/// Out~: {17.5}
///
/// In:   AttentionLayer["Dot"][<|"Key" -> {{0}, {Log[3]}}, "Value" -> {{10}, {20}}, "Query" -> {1}|>,
///         NetPort["AttentionWeights"]]
/// Out~: {0.25, 0.75}
///
/// In:   AttentionLayer["Dot", "Mask" -> "Causal"][<|"Key" -> {{0}, {0}}, "Value" -> {{10}, {20}}, "Query" -> {{1}, {1}}|>]
/// Out~: {{10.}, {15.}}
/// ```
///
/// @param scoring `"Dot"` or `"Bilinear"`; empty for a net
/// @param net the net that scores, in a list; empty for none
/// @param window how many keys a query sees, 0 for all up to its own, -1 for all
/// @param outputs the outputs
@Builtin(seeAlso = {"SequenceLastLayer", "NetMapOperator", "SoftmaxLayer"})
public record AttentionLayer(
    String scoring,
    List<Part> net,
    int window,
    boolean heads,
    boolean rescaled,
    double dropout,
    List<String> outputs)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("AttentionLayer");
  private static final Str CAUSAL = Str.of("Causal");
  static final String WEIGHTS_PORT = "AttentionWeights";
  static final int ALL = -1;

  /// The matrix of a bilinear scoring: `Automatic` or an array.
  static final Option<ArraySpec> WEIGHTS = LayerOptions.array("Weights");

  /// The probability that a weight is set to 0 while the net is trained.
  static final Option<Double> DROPOUT =
      Option.string(
          "Dropout",
          Int.ZERO,
          "a number from 0 to below 1",
          (value, frame) -> {
            double p = Arguments.real(value, frame);
            return p >= 0 && p < 1 ? (Double) p : null;
          });

  /// Which keys a query sees: `None`, `"Causal"` or `"Causal" -> n`.
  static final Option<Integer> MASK =
      Option.string(
          "Mask", Sym.NONE, "None, \"Causal\" or \"Causal\" -> n", (value, frame) -> window(value));

  /// Whether the last level but one counts heads.
  static final Option<Boolean> MULTI_HEAD =
      Option.string(
          "MultiHead",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  /// By what scores are divided: `None` or `"DimensionSqrt"`.
  static final Option<Boolean> SCORE_RESCALING =
      Option.string(
          "ScoreRescaling",
          Sym.NONE,
          "None or \"DimensionSqrt\"",
          (value, frame) ->
              value.equals(Str.of("DimensionSqrt"))
                  ? Boolean.TRUE
                  : value.equals(Sym.NONE) ? Boolean.FALSE : null);

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> KEY = LayerOptions.port("Key");
  static final Option<PortType> VALUE = LayerOptions.port("Value");
  static final Option<PortType> QUERY = LayerOptions.port("Query");
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private static @Nullable Integer window(Expr value) {
    if (value.equals(Sym.NONE)) {
      return ALL;
    }
    if (value.equals(CAUSAL)) {
      return 0;
    }
    boolean local =
        value instanceof Normal rule && rule.is(Sym.RULE, 2) && rule.arg(0).equals(CAUSAL);
    int size = local ? Arguments.size(((Normal) value).arg(1)) : 0;
    return size > 0 ? (Integer) size : null;
  }

  @Form
  static Expr bilinear(Options options, Frame frame) {
    return make("Bilinear", List.of(), options, frame);
  }

  @Form
  static Expr of(Expr scoring, Options options, Frame frame) {
    if (scoring.equals(Str.of("Dot"))) {
      return make("Dot", List.of(), options, frame);
    }
    if (scoring.equals(Str.of("Bilinear"))) {
      return make("Bilinear", List.of(), options, frame);
    }
    boolean fits =
        scoring instanceof Net net
            && net.inputs().keySet().equals(Set.of("Input", "Query"))
            && net.outputs().size() == 1;
    return fits
        ? make("", List.of(new Part(Str.of("ScoringNet"), (Net) scoring)), options, frame)
        : frame.fail(
            NetMessages.PARAMETER.by("AttentionLayer"),
            scoring,
            Str.of(
                "\"Dot\", \"Bilinear\" or a net with the inputs Input and Query and one output"));
  }

  private static Expr make(String scoring, List<Part> net, Options options, Frame frame) {
    var layer =
        new AttentionLayer(
            scoring,
            net,
            options.get(MASK),
            options.get(MULTI_HEAD),
            options.get(SCORE_RESCALING),
            options.get(DROPOUT),
            List.of("Output"));
    return Construction.net(layer, options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Key", "Value", "Query");
  }

  @Override
  public List<String> optionalOutputs() {
    return List.of(WEIGHTS_PORT);
  }

  @Override
  public Layer withOptional(String port, boolean input) {
    return new AttentionLayer(
        scoring, net, window, heads, rescaled, dropout, List.of("Output", WEIGHTS_PORT));
  }

  @Override
  public List<String> arrays() {
    return scoring.equals("Bilinear") ? List.of("Weights") : List.of();
  }

  @Override
  public List<Part> parts() {
    return net;
  }

  @Override
  public Layer withParts(List<Part> parts) {
    return new AttentionLayer(
        scoring, List.copyOf(parts), window, heads, rescaled, dropout, outputs);
  }

  /// Whether a query sees all keys up to its own, so that one can follow the other.
  public boolean isCausal() {
    return window == 0;
  }

  /// The same for a single query, which sees all keys that are given.
  public AttentionLayer unmasked() {
    return new AttentionLayer(scoring, net, ALL, heads, rescaled, dropout, List.of("Output"));
  }

  /// How many levels a sequence of keys has at least.
  public int keyRank() {
    return own() + 1;
  }

  /// How many of the last levels belong to one key, value or query: the vector, and the head.
  int own() {
    return heads ? 2 : 1;
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar key = rules.input("Key");
    ShapeVar value = rules.input("Value");
    ShapeVar query = rules.input("Query");
    ShapeVar output = rules.output("Output");
    alike(rules, key, value);
    alike(rules, value, key);
    alike(rules, query, output);
    alike(rules, output, query);
    List<DimVar> keys = key.dims();
    List<DimVar> queries = query.dims();
    if (keys != null) {
      vector(rules, key, keys, own() + 1);
    }
    if (queries != null) {
      vector(rules, query, queries, own());
    }
    List<DimVar> values = value.dims();
    List<DimVar> results = output.dims();
    if (values != null && results != null) {
      rules.equal(values.getLast(), results.getLast(), output);
    }
    if (keys == null || queries == null) {
      return;
    }
    if (heads) {
      rules.equal(keys.get(keys.size() - 2), queries.get(queries.size() - 2), query);
    }
    if (scoring.equals("Dot")) {
      rules.equal(keys.getLast(), queries.getLast(), query);
    } else if (scoring.equals("Bilinear")) {
      rules.shape(rules.array("Weights"), keys.getLast(), queries.getLast());
    } else {
      rules.shape(rules.part(0).input("Input"), keys.getLast());
      rules.shape(rules.part(0).input("Query"), queries.getLast());
      rules.scalar(rules.part(0).output());
    }
    if (outputs.contains(WEIGHTS_PORT)) {
      var dims = new ArrayList<>(queries.subList(0, queries.size() - 1));
      dims.addAll(keys.subList(0, keys.size() - own()));
      rules.shape(rules.output(WEIGHTS_PORT), dims);
    }
  }

  private static void vector(Rules rules, ShapeVar shape, List<DimVar> dims, int least) {
    if (dims.size() < least || dims.getLast().varying()) {
      throw rules.fail(
          shape, "array with at least " + Arguments.levels(least) + ", the last of fixed length");
    }
  }

  /// All levels but the last agree.
  private static void alike(Rules rules, ShapeVar known, ShapeVar other) {
    List<DimVar> dims = known.dims();
    if (dims != null) {
      if (dims.isEmpty()) {
        throw rules.fail(known, "vector or array of vectors");
      }
      List<DimVar> others = rules.rank(other, dims.size());
      for (int i = 0; i < dims.size() - 1; i++) {
        rules.equal(dims.get(i), others.get(i), other);
      }
    }
  }

  @Override
  public boolean container() {
    return false;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return new AttentionScores(this, scope).outputs();
  }

  @Override
  public List<Expr> arguments() {
    if (!net.isEmpty()) {
      return List.of(net.getFirst().net());
    }
    return scoring.equals("Bilinear") ? List.of() : List.of(Str.of(scoring));
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    for (String name : List.of("Mask", "MultiHead", "ScoreRescaling", "Dropout")) {
      Expr value = parameter(name);
      if (value != null
          && !value.equals(Sym.NONE)
          && !value.equals(Sym.FALSE)
          && !value.equals(Real.of(0))) {
        options.add(Call.rule(Str.of(name), value));
      }
    }
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Mask" ->
          window == ALL ? Sym.NONE : window == 0 ? CAUSAL : Call.rule(CAUSAL, Int.of(window));
      case "MultiHead" -> heads ? Sym.TRUE : Sym.FALSE;
      case "ScoreRescaling" -> rescaled ? Str.of("DimensionSqrt") : Sym.NONE;
      case "Dropout" -> Real.of(dropout);
      default -> null;
    };
  }
}
