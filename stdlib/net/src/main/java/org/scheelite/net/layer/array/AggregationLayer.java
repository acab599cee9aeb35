package org.scheelite.net.layer.array;

import java.util.ArrayList;
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
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.LevelSpec;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// Combines the elements of levels, which disappear.
///
/// `AggregationLayer[f]` aggregates over all levels but the first, so that an array of channels
/// gives one number per channel; `AggregationLayer[f, levels]` over the levels `n`, `m;;n`, `{n1,
/// …}` or `All`. The function is `Mean`, `Min`, `Max`, `Total`, `Times`, `Median`, `Variance`,
/// `StandardDeviation`, `MeanDeviation` or `InterquartileRange`, with the definitions of the
/// language. Of sequences of different lengths only their own elements count.
///
/// ```wl
/// In:  AggregationLayer[Max][{{1, 5}, {7, 2}}]
/// Out: {5., 7.}
///
/// In:  AggregationLayer[Total, 1][{{1, 5}, {7, 2}}]
/// Out: {8., 7.}
///
/// In:  AggregationLayer[Mean, All][{{1, 5}, {7, 3}}]
/// Out: 4.
///
/// In:  AggregationLayer[Median, 1][{4, 1, 3, 2}]
/// Out: 2.5
/// ```
///
/// @param function the name of the function
/// @param levels the levels that disappear
@Builtin(seeAlso = {"SummationLayer", "PoolingLayer", "NormalizationLayer"})
public record AggregationLayer(String function, LevelSpec levels) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("AggregationLayer");
  private static final LevelSpec ALL_BUT_FIRST = LevelSpec.from(2);
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr function, Options options, Frame frame) {
    return make(function, ALL_BUT_FIRST, options, frame);
  }

  @Form
  static Expr of(Expr function, Expr levels, Options options, Frame frame) {
    LevelSpec spec = LevelSpec.read(levels);
    return spec == null
        ? frame.fail(
            NetMessages.PARAMETER.by("AggregationLayer"), levels, Str.of(LevelSpec.EXPECTED))
        : make(function, spec, options, frame);
  }

  private static Expr make(Expr function, LevelSpec levels, Options options, Frame frame) {
    return function instanceof Symbol symbol && Aggregations.NAMES.contains(symbol.name())
        ? Construction.net(new AggregationLayer(symbol.name(), levels), options, frame)
        : frame.fail(
            NetMessages.PARAMETER.by("AggregationLayer"),
            function,
            Str.of(
                "Mean, Min, Max, Total, Times, Median, Variance, StandardDeviation, MeanDeviation or"
                    + " InterquartileRange"));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    List<DimVar> dims = rules.input().dims();
    if (dims == null) {
      if (levels.spec().equals(Sym.ALL)) {
        rules.scalar(rules.output());
      }
      return;
    }
    int[] axes = levels.axes(rules, rules.input());
    var output = new ArrayList<DimVar>();
    for (int i = 0; i < dims.size(); i++) {
      int axis = i;
      if (Arrays.stream(axes).noneMatch(a -> a == axis)) {
        output.add(dims.get(i));
      }
    }
    rules.shape(rules.output(), output);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    int[] axes = levels.axes(scope.input().shape());
    return Map.of("Output", new Aggregations(scope, axes).apply(function));
  }

  @Override
  public List<Expr> arguments() {
    Expr name = Symbol.system(function);
    return levels.equals(ALL_BUT_FIRST) ? List.of(name) : List.of(name, levels.spec());
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Function" -> Symbol.system(function);
      case "Levels" -> levels.spec();
      default -> null;
    };
  }
}
