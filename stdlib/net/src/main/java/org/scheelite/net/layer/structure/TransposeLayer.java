package org.scheelite.net.layer.structure;

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
import org.scheelite.net.layer.Transposition;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// Puts the levels of an array into another order.
///
/// `TransposeLayer[]` exchanges the first two levels, `TransposeLayer[m <-> n]` levels `m` and `n`,
/// `TransposeLayer[{m1 <-> n1, …}]` several pairs one after the other. `TransposeLayer[{n1, n2,
/// …}]` makes level `k` of the input level `nk` of the output, as `Transpose` does.
///
/// ```wl
/// In:  TransposeLayer[][{{1, 2, 3}, {4, 5, 6}}]
/// Out: {{1., 4.}, {2., 5.}, {3., 6.}}
///
/// In:  NetExtract[TransposeLayer[1 <-> 3, "Input" -> {1, 2, 3}], "Output"]
/// Out: {3, 2, 1}
///
/// In:  NetExtract[TransposeLayer[{1 <-> 3, 2 <-> 4}, "Input" -> {3, 4, 5, 6}], "Output"]
/// Out: {5, 6, 3, 4}
///
/// In:  NetExtract[TransposeLayer[{1 <-> 3, 1 <-> 4}, "Input" -> {3, 4, 5, 6}], "Output"]
/// Out: {6, 4, 3, 5}
///
/// In:  NetExtract[TransposeLayer[{3, 1, 2}, "Input" -> {7, 8, 9}], "Output"]
/// Out: {8, 9, 7}
/// ```
///
/// @param order the order
@Builtin(seeAlso = {"FlattenLayer", "ReshapeLayer", "Transpose"})
public record TransposeLayer(Transposition order) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("TransposeLayer");
  private static final Transposition FIRST_TWO = Transposition.of(1, 2);
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr firstTwo(Options options, Frame frame) {
    return Construction.net(new TransposeLayer(FIRST_TWO), options, frame);
  }

  @Form
  static Expr of(Expr order, Options options, Frame frame) {
    Transposition read = order.equals(Sym.NONE) ? null : Transposition.read(order);
    return read == null
        ? frame.fail(
            NetMessages.PARAMETER.by("TransposeLayer"),
            order,
            Str.of("m <-> n, a list of such, or a permutation"))
        : Construction.net(new TransposeLayer(read), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    if (input.rank() < 0 && rules.output().rank() >= 0) {
      rules.rank(input, rules.output().rank());
    }
    List<DimVar> dims = input.dims();
    if (dims != null) {
      int[] from = order.order(rules, input);
      rules.shape(rules.output(), Arrays.stream(from).mapToObj(dims::get).toList());
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return Map.of("Output", order.apply(scope.graph(), scope.input()));
  }

  @Override
  public List<Expr> arguments() {
    return order.equals(FIRST_TWO) ? List.of() : List.of(order.spec());
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Specification") || name.equals("Levels") ? order.spec() : null;
  }
}
