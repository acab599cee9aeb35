package org.scheelite.net.layer.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Feed;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Ragged;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;

/// Takes parts of an array whose positions are calculated.
///
/// `ExtractLayer[]` has the inputs `"Input"`, an array, and `"Position"`, integers: one integer
/// takes an element of the first level; a vector `{i, j, …}` the part `[[i, j, …]]`; an array of
/// such vectors gives an array of parts. Negative integers count from the end. It does what
/// `Extract` does. A position at which there is nothing gives a message; positions that a net
/// calculates and that lie beyond the array take the nearest element.
///
/// ```wl
/// In:  ExtractLayer[][<|"Input" -> {{1, 2}, {3, 4}}, "Position" -> {2}|>]
/// Out: {3., 4.}
///
/// In:  ExtractLayer[][<|"Input" -> {{1, 2}, {3, 4}}, "Position" -> {2, 1}|>]
/// Out: 3.
///
/// In:  ExtractLayer[][<|"Input" -> {{1, 2}, {3, 4}}, "Position" -> {{1, 1}, {-1, -1}}|>]
/// Out: {1., 4.}
/// ```
@Builtin(seeAlso = {"PartLayer", "OrderingLayer", "Extract"})
public record ExtractLayer() implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ExtractLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> POSITION = LayerOptions.port("Position");
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// A position at which there is nothing.
  static final Message PARTW = Message.of("ExtractLayer::partw", "There is no part `1` of `2`.");

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new ExtractLayer(), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Input", "Position");
  }

  @Override
  public PortType port(String name) {
    PortType type = PortType.REAL.withDims(null);
    return name.equals("Position") ? type.withElement(Element.INTEGER) : type;
  }

  @Override
  public Map<String, PortType> refine(Map<String, PortType> inputs) {
    PortType position = inputs.get("Position");
    int[] sizes = inputs.getOrDefault("Input", PortType.ANY).sizes();
    int[] places = position == null ? null : position.sizes();
    if (position == null || places == null || sizes == null || sizes.length == 0) {
      return inputs;
    }
    int most = 0;
    for (int i = 0;
        i < Math.min(sizes.length, places.length == 0 ? 1 : places[places.length - 1]);
        i++) {
      most = Math.max(most, sizes[i]);
    }
    var refined = new LinkedHashMap<>(inputs);
    refined.put("Position", position.withElement(Element.integers(-most, most)));
    return refined;
  }

  @Override
  public void check(Net net, Map<String, Feed> feeds) {
    Feed input = feeds.get("Input");
    Feed position = feeds.get("Position");
    if (input == null || position == null || position.ragged() != null) {
      return;
    }
    int[] dims = position.dims();
    int depth = dims.length == 0 ? 1 : dims[dims.length - 1];
    int total = Precision.length(position.data());
    for (int i = 0; i < total && input.dims().length >= depth; i++) {
      double place = Precision.get(position.data(), i);
      Ragged lengths = input.ragged();
      int example = i / Math.max(1, total / position.count());
      int level = i % depth;
      int size =
          lengths == null || level > 0
              ? input.dims()[level]
              : lengths.length(Math.min(example, lengths.count() - 1));
      if (place == 0 || Math.abs(place) > size) {
        throw new NetFault(
            PARTW,
            Int.of((long) place),
            NetFault.words(size == 1 ? "1 element" : size + " elements"));
      }
    }
  }

  @Override
  public void infer(Rules rules) {
    List<DimVar> dims = rules.input("Input").dims();
    List<DimVar> position = rules.input("Position").dims();
    if (dims == null || position == null) {
      return;
    }
    int depth = position.isEmpty() ? 1 : position.getLast().size();
    if (depth == 0) {
      return;
    }
    if (dims.size() < depth) {
      throw rules.fail(
          rules.input("Position"),
          position.isEmpty()
              ? "position in a number"
              : "array of positions of at most " + dims.size() + " indices");
    }
    var output = new ArrayList<DimVar>();
    if (!position.isEmpty()) {
      output.addAll(position.subList(0, position.size() - 1));
    }
    output.addAll(dims.subList(depth, dims.size()));
    rules.shape(rules.output(), output);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input("Input");
    Node position = scope.input("Position");
    int rank = position.shape().rank();
    int depth = rank == 0 ? 1 : position.shape().dim(-1);
    Shape shape = x.shape();
    Node index = g.constant(0);
    for (int i = 0; i < depth; i++) {
      Node place = position;
      if (rank > 0) {
        Node one = Take.slice(g, position, rank - 1, i, 1, 1);
        place = g.reshape(one, one.shape().without(rank - 1));
      }
      Node length = scope.length("Input", i);
      Node size = length == null ? g.constant(shape.dim(i)) : length;
      Node fromEnd = g.add(place, size);
      Node zero = g.constant(0);
      Node from = g.select(g.less(place, zero), fromEnd, g.sub(place, g.constant(1)));
      Node inside = g.max(g.min(from, g.sub(size, g.constant(1))), zero);
      index = g.add(g.mul(index, g.constant(shape.dim(i))), inside);
    }
    int size = 1;
    for (int i = 0; i < depth; i++) {
      size *= shape.dim(i);
    }
    Node table = g.reshape(x, shape.part(depth, shape.rank()).prepend(size));
    Shape places = rank < 2 ? Shape.SCALAR : Shape.of(index.shape().size());
    Node taken = Take.at(g, table, 0, g.reshape(index, places));
    return Map.of("Output", g.reshape(taken, scope.output("Output")));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }
}
