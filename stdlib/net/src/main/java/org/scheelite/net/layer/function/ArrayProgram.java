package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scalars;
import org.scheelite.net.lower.Take;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Turns an expression of functions of arrays into primitive operations.
final class ArrayProgram {
  /// Functions of whole arrays.
  private static final Set<String> WHOLE =
      Set.of(
          "Total",
          "Mean",
          "Variance",
          "StandardDeviation",
          "Norm",
          "Dot",
          "Tr",
          "Transpose",
          "Reverse",
          "Part",
          "First",
          "Last",
          "Most",
          "Rest",
          "Take",
          "Drop",
          "Flatten",
          "Join",
          "Append",
          "Prepend",
          "Length",
          "Accumulate",
          "Differences",
          "ArrayReshape",
          "ConstantArray",
          "Median",
          "Sort",
          "Partition",
          "Det",
          "Inverse",
          "Max",
          "Min");

  private static final Set<Expr> LOOPS = Set.of(Traced.EACH, Traced.FOLD, Traced.OUTER);
  private static final String PRIVATE = "System`NetPrivate`";
  private static final Symbol NET_ARRAY = Symbol.system("NetArray");

  private final Graph g;
  private final Map<Symbol, Node> variables;
  private final Map<String, Node> arrays;
  private final InnerNets.Runs nets;
  private final Map<Expr, Node> known = new IdentityHashMap<>();

  /// @param variables what placeholders stand for
  /// @param arrays the learned arrays by name; one whose dimensions are not known is added where
  ///   they follow
  /// @param nets runs the nets in it
  ArrayProgram(
      Graph g, Map<Symbol, Node> variables, Map<String, Node> arrays, InnerNets.Runs nets) {
    this.g = g;
    this.variables = variables;
    this.arrays = arrays;
    this.nets = nets;
  }

  /// Whether nets know a function of this name.
  static boolean knows(String name) {
    return WHOLE.contains(name)
        || name.equals("If")
        || name.equals("Which")
        || IntStream.rangeClosed(1, 3).anyMatch(n -> Functions.fits(call(name, n), n));
  }

  private static Expr call(String name, int count) {
    return Call.of(
        Symbol.system(name),
        IntStream.range(0, count).<Expr>mapToObj(Functions::placeholder).toList());
  }

  /// Whether an expression is made of such functions.
  static boolean isProgram(Expr expr) {
    return isProgram(expr, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /// @param seen expressions that were looked at before: values that are used many times are there
  ///   once
  private static boolean isProgram(Expr expr, Set<Expr> seen) {
    return !seen.add(expr)
        || switch (expr) {
          case Complex _, Str _ -> false;
          case Num _, NumArray _, Packed _ -> true;
          case Symbol symbol -> isValue(symbol);
          case Normal call when call.is(NET_ARRAY) -> true;
          case Normal call when call.is(InnerNets.APPLIED) ->
              InnerNets.inputs(call).values().stream().allMatch(arg -> isProgram(arg, seen));
          case Normal call when call.is(Traced.FOLD) ->
              call.args().subList(0, 5).stream()
                  .allMatch(arg -> arg.equals(Sym.NONE) || isProgram(arg, seen));
          case Normal call when Lists.isList(call) || LOOPS.contains(call.head()) ->
              call.args().stream().allMatch(arg -> isProgram(arg, seen));
          case Normal call when call.size() == 0 -> false;
          case Normal call when call.head() instanceof Str name ->
              call.size() == 1
                  && Functions.fits(Call.of(name, Functions.placeholder(0)), 1)
                  && isProgram(call.arg(0), seen);
          case Normal call when call.head() instanceof Symbol head && WHOLE.contains(head.name()) ->
              isProgram(call.arg(0), seen);
          case Normal call when call.head() instanceof Symbol head ->
              knows(head.name()) && call.args().stream().allMatch(arg -> isProgram(arg, seen));
          default -> false;
        };
  }

  /// Whether a symbol stands for a number or for an array.
  private static boolean isValue(Symbol symbol) {
    return symbol.full().startsWith(PRIVATE) || Functions.fits(symbol, 0);
  }

  /// Whether each element of the value comes from the elements at its own place.
  static boolean elementwise(Expr expr) {
    return elementwise(expr, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean elementwise(Expr expr, Set<Expr> seen) {
    return !seen.add(expr)
        || switch (expr) {
          case Num _, Symbol _ -> true;
          case Packed _, NumArray _ -> false;
          case Normal call when call.head() instanceof Str -> elementwise(call.arg(0), seen);
          case Normal call when call.head() instanceof Symbol head ->
              !Lists.isList(call)
                  && !LOOPS.contains(call.head())
                  && !call.is(NET_ARRAY)
                  && !call.is(InnerNets.APPLIED)
                  && !WHOLE.contains(head.name())
                  && call.args().stream().allMatch(arg -> elementwise(arg, seen));
          default -> false;
        };
  }

  // ---------------------------------------------------------------- values

  /// The node of an expression.
  ///
  /// @throws Unsupported where it or its shapes cannot be had
  Node node(Expr expr) {
    Node node = known.get(expr);
    if (node == null) {
      node = made(expr);
      known.put(expr, node);
    }
    return node;
  }

  private Node made(Expr expr) {
    return switch (expr) {
      case Packed list -> g.constant(list.toReals(), Shape.of(list.dims()));
      case NumArray array ->
          g.constant(
              IntStream.range(0, array.total()).mapToDouble(array::real).toArray(),
              Shape.of(array.dims()));
      case Normal call when call.is(NET_ARRAY) -> learned(call);
      case Normal call when call.is(Traced.EACH) -> each(call);
      case Normal call when call.is(Traced.FOLD) -> folded(call);
      case Normal call when call.is(Traced.OUTER) -> outer(call);
      case Normal call when call.is(InnerNets.APPLIED) -> nets.node(call, this);
      case Normal list when Lists.isList(list) && list.size() > 0 ->
          stacked(list.args().stream().map(this::node).toList(), expr);
      case Symbol symbol when variables.containsKey(symbol) ->
          required(variables.get(symbol), expr);
      case Normal call when call.head() instanceof Symbol head && WHOLE.contains(head.name()) -> {
        Node whole = new ArrayFunctions(g, this).apply(head.name(), call);
        yield required(whole, expr);
      }
      case Normal call -> scalars(call);
      default -> new Scalars(g, Map.of()).node(expr);
    };
  }

  private static Node required(@Nullable Node node, Expr expr) {
    if (node == null) {
      throw new Unsupported(expr);
    }
    return node;
  }

  private Node learned(Normal call) {
    return required(arrays.get(FunctionLayer.name(call)), call);
  }

  private Node each(Normal call) {
    List<Node> lists = ((Normal) call.arg(2)).args().stream().map(this::node).toList();
    List<Expr> elements = ((Normal) call.arg(1)).args();
    int size = lists.getFirst().shape().rank() == 0 ? 0 : lists.getFirst().shape().dim(0);
    int most = lists.stream().mapToInt(Node::rows).max().orElse(0);
    int rows =
        Math.max(1, variables.values().stream().mapToInt(Node::rows).reduce(most, Math::max));
    var inner = new HashMap<Symbol, Node>();
    variables.forEach(
        (symbol, value) -> inner.put(symbol, g.fold(repeated(g.expand(value, rows), size))));
    for (int i = 0; i < lists.size(); i++) {
      Node list = lists.get(i);
      boolean fits = list.shape().rank() > 0 && list.shape().dim(0) == size;
      if (!fits || !(elements.get(i) instanceof Symbol element)) {
        throw new Unsupported(call);
      }
      inner.put(element, g.fold(g.expand(list, rows)));
    }
    Node value = new ArrayProgram(g, inner, arrays, nets).node(call.arg(0));
    return g.unfold(g.expand(value, rows * size), size);
  }

  /// A fold, step by step.
  private Node folded(Normal call) {
    Node list = node(call.arg(4));
    if (list.shape().rank() == 0
        || !(call.arg(1) instanceof Symbol before)
        || !(call.arg(2) instanceof Symbol element)) {
      throw new Unsupported(call);
    }
    var values = new ArrayList<Node>();
    boolean given = !call.arg(3).equals(Sym.NONE);
    if (given) {
      values.add(node(call.arg(3)));
    }
    for (int i = 0; i < list.shape().dim(0); i++) {
      Node one = g.reshape(Take.slice(g, list, 0, i, 1, 1), list.shape().without(0));
      if (values.isEmpty()) {
        values.add(one);
        continue;
      }
      var inner = new HashMap<>(variables);
      inner.put(before, values.getLast());
      inner.put(element, one);
      values.add(new ArrayProgram(g, inner, arrays, nets).node(call.arg(0)));
    }
    return call.arg(5).equals(Str.of("Fold")) ? values.getLast() : stacked(values, call);
  }

  /// All products of elements of two arrays.
  private Node outer(Normal call) {
    Node a = node(call.arg(0));
    Node b = node(call.arg(1));
    int rank = a.shape().rank();
    Shape shape = a.shape();
    for (int dim : b.shape().dims()) {
      shape = shape.append(dim);
    }
    int[] first = IntStream.range(0, rank).toArray();
    int[] second = IntStream.range(rank, shape.rank()).toArray();
    return g.mul(g.broadcast(a, shape, first), g.broadcast(b, shape, second));
  }

  /// The same for as many rows.
  Node expanded(Node x, int rows) {
    return rows == 0 ? x : g.expand(x, rows);
  }

  private Node repeated(Node x, int size) {
    int[] places = IntStream.range(0, x.shape().rank()).map(i -> i + 1).toArray();
    return g.broadcast(x, x.shape().prepend(size), places);
  }

  /// A function of elements; arrays of fewer levels are repeated at the deeper ones.
  private Node scalars(Normal call) {
    Shape shape = Shape.SCALAR;
    for (Expr arg : call.args()) {
      Shape own = isOpen(arg) ? Shape.SCALAR : node(arg).shape();
      shape = own.rank() > shape.rank() ? own : shape;
    }
    for (Expr arg : call.args()) {
      if (isOpen(arg)) {
        String name = FunctionLayer.name((Normal) arg);
        arrays.put(name, g.parameter(name, shape));
      }
    }
    List<Node> values = call.args().stream().map(this::node).toList();
    var placed = new HashMap<Symbol, Node>();
    var names = new ArrayList<Expr>();
    for (Node value : values) {
      Symbol name = Functions.placeholder(names.size());
      placed.put(name, spread(value, shape, call));
      names.add(name);
    }
    Node value = new Scalars(g, placed).node(Call.of(call.head(), names));
    return value.shape().equals(shape) ? value : g.broadcast(value, shape);
  }

  /// Whether this is an array of unknown dimensions.
  private boolean isOpen(Expr expr) {
    return expr instanceof Normal call
        && call.is(NET_ARRAY)
        && !arrays.containsKey(FunctionLayer.name(call));
  }

  private Node spread(Node x, Shape shape, Expr at) {
    int rank = x.shape().rank();
    if (!x.shape().equals(shape.part(0, rank))) {
      throw new Unsupported(at);
    }
    return rank == shape.rank() || rank == 0
        ? x
        : g.broadcast(x, shape, IntStream.range(0, rank).toArray());
  }

  /// Arrays of one shape as the elements of another.
  Node stacked(List<Node> elements, Expr at) {
    Shape shape = elements.getFirst().shape();
    int rows = elements.stream().mapToInt(Node::rows).max().orElse(0);
    var parts = new ArrayList<Node>();
    for (Node element : elements) {
      if (!element.shape().equals(shape)) {
        throw new Unsupported(at);
      }
      parts.add(g.reshape(rows == 0 ? element : g.expand(element, rows), shape.prepend(1)));
    }
    return g.concat(0, parts);
  }
}
