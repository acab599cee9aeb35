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
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// Gives its input other dimensions with the same elements, in row-major order.
///
/// `ReshapeLayer[{d1, d2, …}]` takes sizes; `Inherited` stands for the size of the input at the
/// same place, one `Automatic` for what is left of the number of elements, one `All` for all
/// remaining dimensions of the input. `ReshapeLayer[{}]` makes one number of one element.
/// `ReshapeLayer["ReferenceShape"]` has a second input `"ReferenceShape"`, whose dimensions it
/// copies.
///
/// ```wl
/// In:  ReshapeLayer[{2, 3}][{1, 2, 3, 4, 5, 6}]
/// Out: {{1., 2., 3.}, {4., 5., 6.}}
///
/// In:  ReshapeLayer[{}][{7}]
/// Out: 7.
/// ```
///
/// @param dims sizes and, as they are written, the words for others; null to take the dimensions of
///   the reference
@Builtin(seeAlso = {"FlattenLayer", "ArrayReshape"})
public record ReshapeLayer(@Nullable List<Expr> dims) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ReshapeLayer");
  private static final Expr REFERENCE = Str.of("ReferenceShape");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<PortType> REFERENCE_SHAPE = LayerOptions.port("ReferenceShape");

  @Form
  static Expr of(Expr spec, Options options, Frame frame) {
    if (spec.equals(REFERENCE)) {
      return Construction.net(new ReshapeLayer(null), options, frame);
    }
    if (spec instanceof Normal list && Lists.isList(list) && valid(list.args())) {
      return Construction.net(new ReshapeLayer(List.copyOf(list.args())), options, frame);
    }
    return frame.fail(
        NetMessages.PARAMETER.by("ReshapeLayer"),
        spec,
        Str.of("a list of sizes, Inherited, one Automatic or one All"));
  }

  private static boolean valid(List<Expr> dims) {
    long loose = dims.stream().filter(d -> d.equals(Sym.AUTOMATIC) || d.equals(Sym.ALL)).count();
    return loose <= 1
        && dims.stream()
            .allMatch(
                d ->
                    Arguments.size(d) > 0
                        || d.equals(Sym.INHERITED)
                        || d.equals(Sym.AUTOMATIC)
                        || d.equals(Sym.ALL));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return dims == null ? List.of("Input", "ReferenceShape") : List.of("Input");
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    if (dims == null) {
      rules.same(rules.output(), rules.input("ReferenceShape"));
    } else {
      List<DimVar> wanted = wanted(rules, dims, input);
      if (wanted != null) {
        rules.shape(rules.output(), wanted);
      }
    }
    complete(rules, input, rules.output());
    complete(rules, rules.output(), input);
    int in = input.total();
    int out = rules.output().total();
    if (in > 0 && out > 0 && in != out) {
      throw rules.fail(input, "array of " + out + " elements");
    }
  }

  /// Finds the one size of `b` that is not known from the number of elements. Dimensions that both
  /// have, such as a length that varies, do not matter.
  private static void complete(Rules rules, ShapeVar a, ShapeVar b) {
    List<DimVar> from = a.dims();
    List<DimVar> to = b.dims();
    if (from == null || to == null) {
      return;
    }
    var mine = new ArrayList<>(from);
    var others = new ArrayList<DimVar>();
    for (DimVar dim : to) {
      int at =
          IntStream.range(0, mine.size()).filter(i -> mine.get(i).same(dim)).findFirst().orElse(-1);
      if (at >= 0) {
        mine.remove(at);
      } else {
        others.add(dim);
      }
    }
    long elements = product(mine);
    long product = product(others.stream().filter(dim -> !dim.open()).toList());
    List<DimVar> open = others.stream().filter(DimVar::open).toList();
    if (open.size() == 1 && elements > 0 && product > 0) {
      if (elements % product != 0) {
        throw rules.fail(a, "array of a multiple of " + product + " elements");
      }
      rules.equal(open.getFirst(), rules.size((int) (elements / product)), b);
    }
  }

  /// The product of sizes; 0 where one is not known or the product is larger than arrays can be.
  private static long product(List<DimVar> dims) {
    long product = 1;
    for (DimVar dim : dims) {
      product *= dim.size();
      if (product > Integer.MAX_VALUE) {
        return 0;
      }
    }
    return product;
  }

  private static @Nullable List<DimVar> wanted(Rules rules, List<Expr> dims, ShapeVar input) {
    List<DimVar> known = input.dims();
    var wanted = new ArrayList<DimVar>();
    for (int i = 0; i < dims.size(); i++) {
      Expr dim = dims.get(i);
      int size = Arguments.size(dim);
      if (size > 0) {
        wanted.add(rules.size(size));
      } else if (dim.equals(Sym.AUTOMATIC)) {
        wanted.add(rules.open());
      } else if (known == null) {
        return null;
      } else if (dim.equals(Sym.ALL)) {
        int left = known.size() - (dims.size() - 1 - i);
        wanted.addAll(known.subList(Math.min(i, known.size()), Math.max(i, left)));
      } else if (i < known.size()) {
        wanted.add(known.get(i));
      } else {
        throw rules.fail(input, "array with at least " + Arguments.levels(i + 1));
      }
    }
    return wanted;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    return Map.of("Output", scope.graph().reshape(scope.input("Input"), scope.output("Output")));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(dims == null ? REFERENCE : Lists.of(dims));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Dimensions") ? arguments().getFirst() : null;
  }
}
