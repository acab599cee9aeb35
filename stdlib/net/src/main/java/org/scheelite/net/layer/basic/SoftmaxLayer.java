package org.scheelite.net.layer.basic;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// Turns numbers into probabilities: exponentials divided by their sum.
///
/// `SoftmaxLayer[]` normalises over the last level, `SoftmaxLayer[n]` over level `n`; negative
/// levels count from the end. Input and output have the same shape. The largest element is
/// subtracted before the exponentials, which changes nothing but keeps them from overflow.
///
/// A net that ends in this layer is trained with `CrossEntropyLossLayer["Index"]` by default.
///
/// ```wl
/// In:   SoftmaxLayer[][{0, Log[3]}]
/// Out~: {0.25, 0.75}
///
/// In:   SoftmaxLayer[1][{{0, 0}, {0, Log[3]}}]
/// Out~: {{0.5, 0.25}, {0.5, 0.75}}
/// ```
///
/// @param level the level over which the sum is 1
@Builtin(seeAlso = {"CrossEntropyLossLayer", "LogisticSigmoid"})
public record SoftmaxLayer(int level) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SoftmaxLayer");

  /// Stands for elements that sequences were filled up with; its exponential is 0.
  private static final double UNSEEN = -1e30;

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr last(Options options, Frame frame) {
    return Construction.net(new SoftmaxLayer(-1), options, frame);
  }

  @Form
  static Expr level(Expr level, Options options, Frame frame) {
    int number = Arguments.level(level);
    return number == 0
        ? frame.fail(
            NetMessages.PARAMETER.by("SoftmaxLayer"), level, Str.of("the number of a level"))
        : Construction.net(new SoftmaxLayer(number), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input(), rules.output());
    rules.demand(
        rules.input(),
        dims -> dims.size() >= Math.abs(level),
        "array with at least " + Arguments.levels(Math.abs(level)));
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input();
    int axis = level > 0 ? level - 1 : x.shape().rank() + level;
    Node length = scope.length("Input", axis);
    if (length != null) {
      Node own = Masks.mask(scope.graph(), x.shape(), axis, length);
      x = Masks.filled(scope.graph(), x, own, UNSEEN);
    }
    return Map.of("Output", scope.graph().softmax(x, axis));
  }

  @Override
  public List<Expr> arguments() {
    return level == -1 ? List.of() : List.of(Int.of(level));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Level") ? Int.of(level) : null;
  }
}
