package org.scheelite.net.layer.elementwise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.LevelSpec;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// A ramp whose slope for negative numbers is learned.
///
/// `ParametricRampLayer[]` has a slope for each index of the first level,
/// `ParametricRampLayer[levels]` for each index along the levels `n`, `m;;n` or `{n1, n2, …}`; `{}`
/// means one slope for all. The output is `x` where `x >= 0` and `s x` elsewhere. The array
/// `"Slope"` has the sizes of the levels; its elements are 0.1 after initialisation. With
/// `LearningRateMultipliers -> 0` the slope stays as given. A number as `"Slope"` is one slope for
/// all.
///
/// ```wl
/// In:  ParametricRampLayer["Slope" -> {0.5, 0.25}][{-2, -2}]
/// Out: {-1., -0.5}
///
/// In:  NetInitialize[ParametricRampLayer["Input" -> 2]][{-1, 3}]
/// Out: {-0.1, 3.}
///
/// In:  ParametricRampLayer[{}, "Slope" -> 0.5][{{-2, 1}, {3, -4}}]
/// Out: {{-1., 1.}, {3., -2.}}
/// ```
///
/// ```wl
/// In:  ParametricRampLayer["Slope" -> 0.25, LearningRateMultipliers -> 0][{-2, 1}]
/// Out: {-0.5, 1.}
/// ```
///
/// Source: K. He et al., *Delving Deep into Rectifiers*, 2015.
///
/// @param levels the levels with slopes of their own
@Builtin(seeAlso = {"ElementwiseLayer", "Ramp"})
public record ParametricRampLayer(LevelSpec levels) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ParametricRampLayer");
  private static final LevelSpec FIRST = LevelSpec.of(1);
  private static final LevelSpec NONE = new LevelSpec(Lists.of());

  /// The slopes: `Automatic` or an array.
  static final Option<ArraySpec> SLOPE = LayerOptions.array("Slope");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr first(Options options, Frame frame) {
    boolean one =
        options.get(SLOPE) instanceof ArraySpec.Values(NumArray slope) && slope.rank() == 0;
    return Construction.net(new ParametricRampLayer(one ? NONE : FIRST), options, frame);
  }

  @Form
  static Expr of(Expr levels, Options options, Frame frame) {
    LevelSpec spec = LevelSpec.read(levels);
    return spec == null
        ? frame.fail(
            NetMessages.PARAMETER.by("ParametricRampLayer"), levels, Str.of(LevelSpec.EXPECTED))
        : Construction.net(new ParametricRampLayer(spec), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return List.of("Slope");
  }

  @Override
  public Start start(String array) {
    return Start.TENTH;
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    rules.same(input, rules.output());
    List<DimVar> dims = input.dims();
    if (dims != null) {
      int[] axes = levels.axes(rules, input);
      rules.demand(
          input,
          all -> Arrays.stream(axes).noneMatch(a -> all.get(a).varying()),
          "array whose levels with slopes have fixed sizes");
      rules.shape(rules.array("Slope"), Arrays.stream(axes).mapToObj(dims::get).toList());
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Node slope = g.broadcast(scope.array("Slope"), x.shape(), levels.axes(x.shape()));
    Node negative = g.mul(slope, g.min(x, g.constant(0)));
    return Map.of("Output", g.add(g.ramp(x), negative));
  }

  @Override
  public List<Expr> arguments() {
    return levels.equals(FIRST) ? List.of() : List.of(levels.spec());
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Levels") || name.equals("Level") ? levels.spec() : null;
  }
}
