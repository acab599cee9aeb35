package org.scheelite.net.layer.normalization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.layer.LevelSpec;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Brings the elements of levels to mean 0 and size 1, example by example, then scales and shifts
/// them.
///
/// `NormalizationLayer[]` normalises over all levels but the first, so that each channel is brought
/// to mean 0 and variance 1 by itself (instance normalisation). `NormalizationLayer[levels]`
/// normalises over the levels `n`, `m;;n` or `{n1, …}`. `NormalizationLayer[levels, scaling]` says
/// for which levels each index has its own element of the arrays `"Scaling"` and `"Biases"`:
/// `"Complement"` (all levels that are not normalised over, the default), `"Same"`, or levels.
/// Layer normalisation of a sequence of vectors is `NormalizationLayer[2, "Same"]`, of a vector
/// `NormalizationLayer[1, "Same"]`.
///
/// The output is `scaling (x - mean)/Sqrt[variance + epsilon] + biases`, with `Method -> "RMS"`
/// `scaling x/Sqrt[Mean[x^2] + epsilon] + biases`. `"Unbiased" -> True` divides by one less than
/// the number of elements in the variance. `"GroupNumber" -> {g1, …}` splits each of the levels
/// into groups that are normalised by themselves. `"Scaling" -> None` and `"Biases" -> None` leave
/// the arrays out. Training and evaluation are the same.
///
/// Sources: D. Ulyanov et al., *Instance Normalization*, 2016; J. L. Ba et al., *Layer
/// Normalization*, 2016; Y. Wu and K. He, *Group Normalization*, 2018.
///
/// ```wl
/// In:   NetInitialize[NormalizationLayer["Input" -> {1, 2}]][{{1, 3}}]
/// Out~: {{-0.9995, 0.9995}}
///
/// In:   NetInitialize[NormalizationLayer[1, "Same", Method -> "RMS", "Input" -> 2]][{3, 4}]
/// Out~: {0.848494, 1.131326}
/// ```
///
/// @param levels the levels normalised over
/// @param scaling the levels with elements of their own in the arrays: `"Complement"`, `"Same"` or
///   levels
/// @param groups the numbers of groups, empty for none
@Builtin(seeAlso = {"BatchNormalizationLayer", "LocalResponseNormalizationLayer"})
public record NormalizationLayer(
    LevelSpec levels,
    Expr scaling,
    double epsilon,
    List<Integer> groups,
    boolean unbiased,
    boolean rms,
    List<String> arrays)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NormalizationLayer");
  private static final LevelSpec ALL_BUT_FIRST = LevelSpec.from(2);
  private static final Str COMPLEMENT = Str.of("Complement");
  private static final Str SAME = Str.of("Same");

  /// The factors: `Automatic`, an array, or `None` to leave them out.
  static final Option<ArraySpec> SCALING = LayerOptions.array("Scaling");

  /// What is added: `Automatic`, an array, or `None` to leave it out.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  static final Option<Double> EPSILON = Epsilon.OPTION;

  /// Into how many groups each level is split, or `None`.
  static final Option<List<Integer>> GROUP_NUMBER =
      Option.string(
          "GroupNumber",
          Sym.NONE,
          "None or a list of positive integers",
          (value, frame) -> value.equals(Sym.NONE) ? List.of() : Arguments.sizes(value));

  /// Whether variances are divided by one less than the number of elements.
  static final Option<Boolean> UNBIASED =
      Option.string(
          "Unbiased",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  /// What is normalised: mean and variance (`"Standardize"`) or the mean of squares (`"RMS"`).
  static final Option<Boolean> METHOD =
      Option.symbol(
          "Method",
          Str.of("Standardize"),
          "\"Standardize\" or \"RMS\"",
          (value, frame) ->
              value.equals(Str.of("RMS"))
                  ? Boolean.TRUE
                  : value.equals(Str.of("Standardize")) || value.equals(Sym.AUTOMATIC)
                      ? Boolean.FALSE
                      : null);

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return make(ALL_BUT_FIRST, COMPLEMENT, options, frame);
  }

  @Form
  static Expr of(Expr levels, Options options, Frame frame) {
    return of(levels, COMPLEMENT, options, frame);
  }

  @Form
  static Expr of(Expr levels, Expr scaling, Options options, Frame frame) {
    LevelSpec spec = LevelSpec.read(levels);
    boolean named = scaling.equals(COMPLEMENT) || scaling.equals(SAME);
    if (spec == null || !named && LevelSpec.read(scaling) == null) {
      return frame.fail(
          NetMessages.PARAMETER.by("NormalizationLayer"),
          spec == null ? levels : scaling,
          Str.of(LevelSpec.EXPECTED));
    }
    return make(spec, scaling, options, frame);
  }

  private static Expr make(LevelSpec levels, Expr scaling, Options options, Frame frame) {
    var arrays = new ArrayList<String>();
    if (options.get(SCALING) != ArraySpec.Setting.NONE) {
      arrays.add("Scaling");
    }
    if (options.get(BIASES) != ArraySpec.Setting.NONE) {
      arrays.add("Biases");
    }
    var layer =
        new NormalizationLayer(
            levels,
            scaling,
            options.get(EPSILON),
            options.get(GROUP_NUMBER),
            options.get(UNBIASED),
            options.get(METHOD),
            List.copyOf(arrays));
    return Construction.net(layer, options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  /// The axes with elements of their own in the arrays.
  private int[] scaled(int rank, int... axes) {
    if (scaling.equals(SAME)) {
      return axes;
    }
    LevelSpec spec = LevelSpec.read(scaling);
    int[] own = spec == null ? null : spec.axes(rank);
    return own != null
        ? own
        : IntStream.range(0, rank)
            .filter(i -> Arrays.stream(axes).noneMatch(a -> a == i))
            .toArray();
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    rules.same(input, rules.output());
    List<DimVar> dims = input.dims();
    if (dims == null) {
      return;
    }
    int[] axes = levels.axes(rules, input);
    if (!groups.isEmpty() && groups.size() != axes.length) {
      throw rules.fail(input, "array with " + groups.size() + " normalised levels");
    }
    for (int i = 0; i < groups.size(); i++) {
      DimVar dim = dims.get(axes[i]);
      if (dim.varying() || dim.size() % groups.get(i) != 0) {
        throw rules.fail(input, "array whose sizes are multiples of the numbers of groups");
      }
    }
    int[] own = scaled(dims.size(), axes);
    if (!arrays.isEmpty() && Arrays.stream(own).anyMatch(a -> dims.get(a).varying())) {
      throw rules.fail(input, "array whose scaled levels have fixed sizes");
    }
    List<DimVar> sizes = Arrays.stream(own).mapToObj(dims::get).toList();
    arrays.forEach(name -> rules.shape(rules.array(name), sizes));
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Shape shape = x.shape();
    int[] axes = levels.axes(shape);
    Node y;
    if (groups.isEmpty()) {
      boolean padded = Masks.padded(scope, "Input", axes);
      y =
          normal(
              g,
              x,
              padded ? Masks.mask(scope, "Input") : null,
              Masks.count(scope, "Input", axes),
              axes);
    } else {
      y = g.reshape(grouped(g, x, axes), shape);
    }
    int[] own = scaled(shape.rank(), axes);
    if (arrays.contains("Scaling")) {
      y = g.mul(y, g.broadcast(scope.array("Scaling"), shape, own));
    }
    if (arrays.contains("Biases")) {
      y = g.add(y, g.broadcast(scope.array("Biases"), shape, own));
    }
    return Map.of("Output", y);
  }

  private Node normal(Graph g, Node x, @Nullable Node mask, Node count, int... axes) {
    Node centred = x;
    Node divisor = count;
    if (!rms) {
      Node mean = g.div(g.sum(Masks.filled(g, x, mask, 0), axes), count);
      centred = g.sub(x, g.spread(mean, x.shape(), axes));
      divisor = unbiased ? g.sub(count, g.constant(1)) : count;
    }
    Node squares = g.sum(Masks.filled(g, g.mul(centred, centred), mask, 0), axes);
    Node size = g.sqrt(g.add(g.div(squares, divisor), g.constant(epsilon)));
    return g.mul(centred, g.spread(g.div(g.constant(1), size), x.shape(), axes));
  }

  /// Splits each normalised level into groups and normalises within them.
  private Node grouped(Graph g, Node x, int... axes) {
    Shape split = Shape.SCALAR;
    int[] inner = new int[axes.length];
    int count = 1;
    for (int axis = 0; axis < x.shape().rank(); axis++) {
      int at = Arrays.binarySearch(axes, axis);
      int size = x.shape().dim(axis);
      if (at < 0) {
        split = split.append(size);
      } else {
        split = split.append(groups.get(at));
        inner[at] = split.rank();
        split = split.append(size / groups.get(at));
        count *= size / groups.get(at);
      }
    }
    return normal(g, g.reshape(x, split), null, g.constant(count), inner);
  }

  @Override
  public List<Expr> arguments() {
    if (!scaling.equals(COMPLEMENT)) {
      return List.of(levels.spec(), scaling);
    }
    return levels.equals(ALL_BUT_FIRST) ? List.of() : List.of(levels.spec());
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    Epsilon.option(epsilon, options);
    if (!groups.isEmpty()) {
      options.add(Call.rule(Str.of("GroupNumber"), Arguments.list(groups)));
    }
    if (unbiased) {
      options.add(Call.rule(Str.of("Unbiased"), Sym.TRUE));
    }
    if (rms) {
      options.add(Call.rule(Symbol.system("Method"), Str.of("RMS")));
    }
    for (String name : List.of("Scaling", "Biases")) {
      if (!arrays.contains(name)) {
        options.add(Call.rule(Str.of(name), Sym.NONE));
      }
    }
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "AggregationLevels" -> levels.spec();
      case "ScalingLevels" -> scaling;
      case "Epsilon" -> Real.of(epsilon);
      case "GroupNumber" -> groups.isEmpty() ? Sym.NONE : Arguments.list(groups);
      case "Unbiased" -> unbiased ? Sym.TRUE : Sym.FALSE;
      case "Method" -> Str.of(rms ? "RMS" : "Standardize");
      case "Scaling", "Biases" -> Sym.NONE;
      default -> null;
    };
  }
}
