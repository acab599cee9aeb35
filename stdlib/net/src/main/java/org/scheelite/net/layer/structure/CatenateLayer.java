package org.scheelite.net.layer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Joins arrays at a level.
///
/// `CatenateLayer[]` joins at the first level, `CatenateLayer[n]` at level `n`, as `Join[a1, a2, …,
/// n]` does. All other dimensions must agree. Arrays of lower rank are repeated to the rank of the
/// largest one; their dimensions must then be the last ones of it, and `n` counts from the first
/// dimension of the array of lowest rank.
///
/// The inputs are called `"Input1"`, `"Input2"`, …, unless `InputPorts` gives names, types or their
/// number.
///
/// ```wl
/// In:  CatenateLayer[InputPorts -> {{2}, {3}}][{{1, 2}, {3, 4, 5}}]
/// Out: {1., 2., 3., 4., 5.}
///
/// In:  CatenateLayer[2][{{{1, 2}, {3, 4}}, {{5}, {6}}}]
/// Out: {{1., 2., 5.}, {3., 4., 6.}}
///
/// In:  CatenateLayer[][{{{1, 2}, {3, 4}}, {9}}]
/// Out: {{1., 2., 9.}, {3., 4., 9.}}
/// ```
///
/// @param level the level, from 1
/// @param inputs the names of the inputs; empty while their number is open
@Builtin(seeAlso = {"ThreadingLayer", "AppendLayer", "Join"})
public record CatenateLayer(int level, List<String> inputs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("CatenateLayer");

  static final Option<Expr> INPUT_PORTS = InputPorts.OPTION;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form(whole = true, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int count = call.size() - frame.trailingOptions(call);
    if (count > 1) {
      return null;
    }
    int level = count == 0 ? 1 : Arguments.size(call.arg(0));
    if (level == 0) {
      return frame.fail(
          NetMessages.PARAMETER.by("CatenateLayer"), call.arg(0), Str.of("the number of a level"));
    }
    return InputPorts.net(
        "CatenateLayer", call, List.of(), names -> new CatenateLayer(level, names), frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public Layer withInputs(int count) {
    return inputs.isEmpty() ? new CatenateLayer(level, InputPorts.numbered(count)) : this;
  }

  @Override
  public void infer(Rules rules) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (ShapeVar input : rules.inputs()) {
      if (input.rank() < 0) {
        return;
      }
      if (input.rank() < level) {
        throw rules.fail(input, "array with at least " + Arguments.levels(level));
      }
      least = Math.min(least, input.rank());
      most = Math.max(most, input.rank());
    }
    if (most == 0) {
      return;
    }
    int fromEnd = least - level + 1;
    List<DimVar> output = rules.rank(rules.output(), most);
    int total = 0;
    DimVar unknown = null;
    boolean known = true;
    for (ShapeVar input : rules.inputs()) {
      List<DimVar> dims = rules.rank(input, input.rank());
      for (int i = 1; i <= dims.size(); i++) {
        DimVar dim = dims.get(dims.size() - i);
        if (i != fromEnd) {
          rules.equal(output.get(most - i), dim, input);
        } else if (dim.varying()) {
          throw rules.fail(input, "array whose length at this level is fixed");
        } else if (dim.size() == 0) {
          known = known && unknown == null;
          unknown = dim;
        } else {
          total += dim.size();
        }
      }
    }
    DimVar sum = output.get(most - fromEnd);
    if (unknown == null) {
      rules.equal(rules.size(total), sum, rules.output());
    } else if (known && sum.size() > total) {
      rules.equal(unknown, rules.size(sum.size() - total), rules.output());
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Shape output = scope.output("Output");
    int least = scope.inputs().values().stream().mapToInt(x -> x.shape().rank()).min().orElse(0);
    int axis = output.rank() - least + level - 1;
    var parts = new ArrayList<Node>();
    for (Node x : scope.inputs().values()) {
      int rank = x.shape().rank();
      Shape shape = output.with(axis, x.shape().dim(axis - output.rank()));
      int[] places = IntStream.range(output.rank() - rank, output.rank()).toArray();
      parts.add(g.broadcast(x, shape, places));
    }
    return Map.of("Output", g.concat(axis, parts));
  }

  @Override
  public List<Expr> arguments() {
    return level == 1 ? List.of() : List.of(Int.of(level));
  }

  @Override
  public List<Expr> options() {
    return InputPorts.options(inputs);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Level") ? Int.of(level) : null;
  }
}
