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
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scalars;
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
          "Max",
          "Min");

  private static final Symbol NET_ARRAY = Symbol.system("NetArray");

  private final Graph g;
  private final Map<Symbol, Node> variables;
  private final Map<String, Node> arrays;
  private final Map<Expr, Node> known = new IdentityHashMap<>();

  /// @param variables what placeholders stand for
  /// @param arrays the learned arrays by name
  ArrayProgram(Graph g, Map<Symbol, Node> variables, Map<String, Node> arrays) {
    this.g = g;
    this.variables = variables;
    this.arrays = arrays;
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
          case Num _, NumArray _, Packed _, Symbol _ -> true;
          case Normal call when call.is(NET_ARRAY) -> true;
          case Normal call when Lists.isList(call) || call.is(Traced.EACH) ->
              call.args().stream().allMatch(arg -> isProgram(arg, seen));
          case Normal call when call.size() == 0 -> false;
          case Normal call when call.head() instanceof Symbol head && WHOLE.contains(head.name()) ->
              isProgram(call.arg(0), seen);
          case Normal call when call.head() instanceof Symbol head ->
              knows(head.name()) && call.args().stream().allMatch(arg -> isProgram(arg, seen));
          default -> false;
        };
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
          case Normal call when call.head() instanceof Symbol head ->
              !Lists.isList(call)
                  && !call.is(Traced.EACH)
                  && !call.is(NET_ARRAY)
                  && !WHOLE.contains(head.name())
                  && call.args().stream().allMatch(arg -> elementwise(arg, seen));
          default -> false;
        };
  }

  /// Another call of the same value, for functions made of others; null for those that are not.
  static @Nullable Expr other(Normal call) {
    if (!(call.head() instanceof Symbol head)) {
      return null;
    }
    Expr a = call.arg(0);
    if (call.size() == 1) {
      return switch (head.name()) {
        case "RootMeanSquare" -> f("Sqrt", f("Mean", f("Power", a, Int.TWO)));
        case "Normalize" -> f("Divide", a, f("Norm", a));
        default -> null;
      };
    }
    if (call.size() != 2) {
      return null;
    }
    Expr d = f("Subtract", a, call.arg(1));
    return switch (head.name()) {
      case "EuclideanDistance" -> f("Norm", d);
      case "SquaredEuclideanDistance" -> f("Total", f("Power", d, Int.TWO));
      case "ManhattanDistance" -> f("Total", f("Abs", d));
      case "ChessboardDistance" -> f("Max", f("Abs", d));
      case "HammingDistance" -> f("Total", f("Unitize", d));
      case "CosineDistance" ->
          f(
              "Subtract",
              Int.ONE,
              f(
                  "Divide",
                  f("Dot", a, call.arg(1)),
                  f("Times", f("Norm", a), f("Norm", call.arg(1)))));
      default -> null;
    };
  }

  private static Expr f(String name, Expr... args) {
    return Call.of(Symbol.system(name), args);
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
    String name = call.arg(0) instanceof Str(String text) ? text : FunctionLayer.name(call);
    return required(arrays.get(name), call);
  }

  private Node each(Normal call) {
    Node list = node(call.arg(2));
    if (list.shape().rank() == 0 || !(call.arg(1) instanceof Symbol element)) {
      throw new Unsupported(call);
    }
    var inner = new HashMap<Symbol, Node>();
    int size = list.shape().dim(0);
    Node rows = g.expand(list, Math.max(1, list.rows()));
    variables.forEach(
        (symbol, value) -> inner.put(symbol, g.fold(repeated(g.expand(value, rows.rows()), size))));
    inner.put(element, g.fold(rows));
    Node value = new ArrayProgram(g, inner, arrays).node(call.arg(0));
    return g.unfold(g.expand(value, rows.rows() * size), size);
  }

  private Node repeated(Node x, int size) {
    int[] places = IntStream.range(0, x.shape().rank()).map(i -> i + 1).toArray();
    return g.broadcast(x, x.shape().prepend(size), places);
  }

  /// A function of elements; arrays of fewer levels are repeated at the deeper ones.
  private Node scalars(Normal call) {
    List<Node> values = call.args().stream().map(this::node).toList();
    Shape shape = Shape.SCALAR;
    for (Node value : values) {
      shape = value.shape().rank() > shape.rank() ? value.shape() : shape;
    }
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
