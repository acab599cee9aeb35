package org.scheelite.net.layer.structure;

import java.util.ArrayList;
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
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// A part of an array.
///
/// `PartLayer[i]` takes the element `i`, `PartLayer[i;;j]` and `PartLayer[i;;j;;k]` take those from
/// `i` to `j` (in steps of `k`), `PartLayer[{spec1, spec2, …}]` takes `speci` at level `i`, where
/// `All` stands for the whole level. Negative numbers count from the end, of sequences from the end
/// of each. The part is fixed when the layer is made; `ExtractLayer` takes parts that are
/// calculated.
///
/// ```wl
/// In:  PartLayer[2][{5, 6, 7}]
/// Out: 6.
///
/// In:  PartLayer[-2][{5, 6, 7}]
/// Out: 6.
///
/// In:  PartLayer[2;;All][{5, 6, 7}]
/// Out: {6., 7.}
///
/// In:  PartLayer[1;;All;;2][{1, 2, 3, 4, 5}]
/// Out: {1., 3., 5.}
///
/// In:  PartLayer[{All, 1}][{{1, 2}, {3, 4}}]
/// Out: {1., 3.}
/// ```
///
/// @param specs the part of each level
@Builtin(seeAlso = {"ExtractLayer", "SequenceLastLayer", "Part"})
public record PartLayer(List<PartSpec> specs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("PartLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// A span that holds nothing whatever the size of the level.
  static final Message EMPTY =
      Message.of("PartLayer::empty", "The part `1` is empty; nets know no empty arrays.");

  @Form
  static Expr of(Expr spec, Options options, Frame frame) {
    List<Expr> given =
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
    var parts = new ArrayList<PartSpec>();
    for (Expr one : given) {
      PartSpec part = PartSpec.read(one);
      if (part == null) {
        return frame.fail(
            NetMessages.PARAMETER.by("PartLayer"),
            one,
            Str.of("an integer, a span, All or a list of such"));
      }
      if (part.fixed() && part.fixedCount() == 0) {
        return frame.fail(EMPTY, one);
      }
      parts.add(part);
    }
    return Construction.net(new PartLayer(List.copyOf(parts)), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    int single = (int) specs.stream().filter(PartSpec::single).count();
    if (input.rank() < 0 && rules.output().rank() >= 0) {
      rules.rank(input, rules.output().rank() + single);
    }
    List<DimVar> dims = input.dims();
    if (dims == null) {
      return;
    }
    if (dims.size() < specs.size()) {
      throw rules.fail(input, "array with at least " + Arguments.levels(specs.size()));
    }
    var output = new ArrayList<DimVar>();
    for (int i = 0; i < dims.size(); i++) {
      if (i >= specs.size() || specs.get(i).spec().equals(Sym.ALL)) {
        output.add(dims.get(i));
      } else {
        DimVar dim = part(rules, input, dims.get(i), specs.get(i));
        if (!specs.get(i).single()) {
          output.add(dim);
        }
      }
    }
    rules.shape(rules.output(), output);
  }

  private static DimVar part(Rules rules, ShapeVar input, DimVar dim, PartSpec part) {
    if (dim.size() > 0) {
      int count = part.count(dim.size());
      if (count == 0) {
        throw rules.fail(input, "array with a part " + part.spec());
      }
      return rules.size(count);
    }
    if (part.fixed()) {
      return rules.size(part.fixedCount());
    }
    if (part.step() < 0) {
      if (dim.varying()) {
        throw rules.fail(input, "array of fixed size for a span that goes backwards");
      }
      return rules.open();
    }
    DimVar changed = dim.changed(part.change());
    if (changed == null) {
      throw rules.fail(input, "array with a part " + part.spec());
    }
    return changed;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    int axis = 0;
    for (int i = 0; i < specs.size(); i++) {
      PartSpec part = specs.get(i);
      Node length = scope.length("Input", i);
      int size = x.shape().dim(axis);
      if (part.spec().equals(Sym.ALL)) {
        axis++;
        continue;
      }
      int count =
          part.fixed()
              ? part.fixedCount()
              : length == null ? part.count(size) : part.change().of(size);
      if (length == null
          || part.first() > 0 && part.start(size) + (count - 1) * part.step() < size) {
        x = Take.slice(g, x, axis, part.start(size), part.step(), count);
      } else {
        Node first =
            part.first() < 0
                ? g.add(length, g.constant(part.first()))
                : g.constant(part.first() - 1);
        Node places = g.add(first, g.mul(g.range(count), g.constant(part.step())));
        x = Take.at(g, x, axis, g.clip(places, 0, size - 1));
      }
      if (part.single()) {
        x = g.reshape(x, x.shape().without(axis));
      } else {
        axis++;
      }
    }
    return Map.of("Output", x);
  }

  @Override
  public List<Expr> arguments() {
    List<Expr> all = specs.stream().map(PartSpec::spec).toList();
    return all.size() == 1 ? all : List.of(Lists.of(all));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("PartSpecification") || name.equals("Part") ? arguments().getFirst() : null;
  }
}
