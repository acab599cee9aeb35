package org.scheelite.net.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Turns symbolic expressions in placeholders into elementwise operations. Conditions are numbers:
/// 1 for `True`, 0 for `False`.
public final class Scalars {
  private static final double CHOP = 1e-10;

  /// Functions that are not defined, or not differentiable, for all numbers.
  private static final Pattern PARTIAL =
      Pattern.compile(
          "Sqrt|CubeRoot|Surd|Power|Divide|Log.*|Arc.*|Inverse.*|Gamma|Cot|Csc|Coth|Csch");

  /// Most of them are defined here.
  private static final double HARMLESS = 0.5;

  private static final double EULER_GAMMA = 0.5772156649015329;
  private static final double CATALAN = 0.915965594177219;

  private final Graph g;
  private final SpecialFunctions special;
  private final Map<Symbol, Node> variables;

  /// @param variables the nodes that placeholders stand for, all of one shape or scalars
  public Scalars(Graph g, Map<Symbol, Node> variables) {
    this.g = g;
    this.special = new SpecialFunctions(g);
    this.variables = variables;
  }

  /// The node of an expression.
  ///
  /// @throws Unsupported where it contains something else than the functions known here
  public Node node(Expr expr) {
    Node node =
        switch (expr) {
          case Complex _ -> null;
          case Num number -> g.constant(number.doubleValue());
          case Symbol symbol -> variables.containsKey(symbol) ? variable(symbol) : constant(symbol);
          case Normal call when call.head() instanceof Symbol head -> call(head.name(), call);
          case Normal call when call.head() instanceof Str(String name) && call.size() == 1 ->
              Activations.apply(g, name, node(call.arg(0)));
          default -> null;
        };
    if (node == null) {
      throw new Unsupported(expr);
    }
    return node;
  }

  private @Nullable Node variable(Symbol symbol) {
    return variables.get(symbol);
  }

  private @Nullable Node constant(Symbol symbol) {
    return switch (symbol.name()) {
      case "True" -> g.constant(1);
      case "False" -> g.constant(0);
      case "Pi" -> g.constant(Math.PI);
      case "E" -> g.constant(Math.E);
      case "Degree" -> g.constant(Math.PI / 180);
      case "GoldenRatio" -> g.constant((1 + Math.sqrt(5)) / 2);
      case "EulerGamma" -> g.constant(EULER_GAMMA);
      case "Catalan" -> g.constant(CATALAN);
      default -> null;
    };
  }

  private @Nullable Node call(String head, Normal call) {
    switch (head) {
      case "If", "Which", "Piecewise" -> {
        return conditional(head, call);
      }
      case "Inequality" -> {
        return inequality(call);
      }
      case "Clip" -> {
        return clip(call);
      }
      default -> {
        List<Node> x = new ArrayList<>();
        call.args().forEach(arg -> x.add(node(arg)));
        return switch (x.size()) {
          case 0 -> null;
          case 1 -> unary(head, x.getFirst());
          default -> several(head, x);
        };
      }
    }
  }

  private Node c(double value) {
    return g.constant(value);
  }

  private Node not(Node x) {
    return g.sub(c(1), x);
  }

  /// The function of one argument of this name; null where there is none.
  private @Nullable Node unary(String name, Node x) {
    return switch (name) {
      case "Plus", "Times", "Max", "Min", "And", "Or", "Boole", "Identity" -> x;
      case "Minus" -> g.neg(x);
      case "Ramp" -> g.ramp(x);
      case "LogisticSigmoid" -> g.logistic(x);
      case "Tanh" -> g.tanh(x);
      case "Exp" -> g.exp(x);
      case "Log" -> g.log(x);
      case "Log2" -> g.mul(g.log(x), c(1 / Math.log(2)));
      case "Log10" -> g.mul(g.log(x), c(1 / Math.log(10)));
      case "Sqrt" -> g.sqrt(x);
      case "CubeRoot" -> special.surd(x, c(3));
      case "Abs" -> g.abs(x);
      case "Sign" -> g.sign(x);
      case "Round" -> g.round(x);
      case "Floor" -> g.floor(x);
      case "Ceiling" -> g.ceil(x);
      case "IntegerPart" -> special.integerPart(x);
      case "FractionalPart" -> g.sub(x, special.integerPart(x));
      case "Erf" -> g.erf(x);
      case "Erfc" -> g.sub(c(1), g.erf(x));
      case "InverseErf" -> special.inverseErf(x);
      case "InverseErfc" -> special.inverseErf(g.sub(c(1), x));
      case "Gamma" -> special.gamma(x);
      case "LogGamma" -> special.logGamma(x);
      case "Chop" -> chop(x, c(CHOP));
      case "Threshold" -> chop(x, c(CHOP));
      case "Not" -> not(x);
      case "Unitize" -> not(g.equal(x, c(0)));
      case "KroneckerDelta", "PossibleZeroQ" -> g.equal(x, c(0));
      case "Positive" -> g.less(c(0), x);
      case "NonPositive" -> g.lessEqual(x, c(0));
      case "Negative" -> g.less(x, c(0));
      case "NonNegative" -> g.lessEqual(c(0), x);
      default -> trigonometric(name, x);
    };
  }

  private @Nullable Node trigonometric(String name, Node x) {
    return switch (name) {
      case "Sin" -> g.sin(x);
      case "Cos" -> g.cos(x);
      case "Tan" -> g.tan(x);
      case "Cot" -> special.inverse(g.tan(x));
      case "Sec" -> special.inverse(g.cos(x));
      case "Csc" -> special.inverse(g.sin(x));
      case "ArcSin" -> special.arcSin(x);
      case "ArcCos" -> special.arcCos(x);
      case "ArcTan" -> g.atan(x);
      case "ArcCot" -> g.atan(special.inverse(x));
      case "ArcSec" -> special.arcCos(special.inverse(x));
      case "ArcCsc" -> special.arcSin(special.inverse(x));
      case "Sinh" -> special.sinh(x);
      case "Cosh" -> special.cosh(x);
      case "Coth" -> special.inverse(g.tanh(x));
      case "Sech" -> special.inverse(special.cosh(x));
      case "Csch" -> special.inverse(special.sinh(x));
      case "ArcSinh" -> special.arcSinh(x);
      case "ArcCosh" -> special.arcCosh(x);
      case "ArcTanh" -> special.arcTanh(x);
      case "ArcCoth" -> special.arcTanh(special.inverse(x));
      case "ArcSech" -> special.arcCosh(special.inverse(x));
      case "ArcCsch" -> special.arcSinh(special.inverse(x));
      case "Haversine" -> special.haversine(x);
      case "InverseHaversine" -> special.inverseHaversine(x);
      case "Gudermannian" -> special.gudermannian(x);
      case "InverseGudermannian" -> special.inverseGudermannian(x);
      default -> null;
    };
  }

  /// Two operands to one.
  private interface Pair {
    Node of(Node a, Node b);
  }

  private @Nullable Node several(String name, List<Node> x) {
    Node a = x.getFirst();
    Node b = x.get(1);
    return switch (name) {
      case "Plus" -> fold(x, g::add);
      case "Times", "And" -> fold(x, g::mul);
      case "Or", "Max" -> fold(x, g::max);
      case "Min" -> fold(x, g::min);
      case "Equal" -> chain(x, g::equal);
      case "Less" -> chain(x, g::less);
      case "LessEqual" -> chain(x, g::lessEqual);
      case "Greater" -> chain(x.reversed(), g::less);
      case "GreaterEqual" -> chain(x.reversed(), g::lessEqual);
      case "Mod" -> x.size() == 3 ? g.add(g.mod(g.sub(a, x.get(2)), b), x.get(2)) : g.mod(a, b);
      default -> x.size() == 2 ? binary(name, a, b) : null;
    };
  }

  private @Nullable Node binary(String name, Node a, Node b) {
    return switch (name) {
      case "Subtract" -> g.sub(a, b);
      case "Divide" -> g.div(a, b);
      case "Power" -> a.is(Math.E) ? g.exp(b) : g.pow(a, b);
      case "Surd" -> special.surd(a, b);
      case "Unequal" -> not(g.equal(a, b));
      case "KroneckerDelta" -> g.equal(a, b);
      case "ArcTan" -> g.angle(a, b);
      case "Erf" -> g.sub(g.erf(b), g.erf(a));
      case "Log" -> g.div(g.log(b), g.log(a));
      case "Round" -> g.mul(g.round(g.div(a, b)), b);
      case "Floor" -> g.mul(g.floor(g.div(a, b)), b);
      case "Ceiling" -> g.mul(g.ceil(g.div(a, b)), b);
      case "Chop", "Threshold" -> chop(a, b);
      default -> null;
    };
  }

  private static Node fold(List<Node> x, Pair operation) {
    return x.stream().reduce(operation::of).orElseThrow();
  }

  /// Whether a relation holds from each operand to the next.
  private Node chain(List<Node> x, Pair relation) {
    Node all = relation.of(x.get(0), x.get(1));
    for (int i = 2; i < x.size(); i++) {
      all = g.mul(all, relation.of(x.get(i - 1), x.get(i)));
    }
    return all;
  }

  private Node chop(Node x, Node least) {
    return g.select(g.less(g.abs(x), least), c(0), x);
  }

  /// Values with the conditions under which they hold, the first that holds counts.
  private Node choice(List<Expr> conditions, List<Expr> values, Expr otherwise) {
    var holds = new ArrayList<Node>();
    var chosen = new ArrayList<Node>();
    Node none = c(1);
    for (int i = 0; i < values.size(); i++) {
      Node condition = node(conditions.get(i));
      holds.add(condition);
      chosen.add(branch(values.get(i), g.mul(none, condition)));
      none = g.mul(none, not(condition));
    }
    Node value = branch(otherwise, none);
    for (int i = values.size() - 1; i >= 0; i--) {
      value = g.select(holds.get(i), chosen.get(i), value);
    }
    return value;
  }

  /// The value of a branch. Where it is not taken and might not be defined, it is calculated for
  /// another number: otherwise the gradient would be no number, although the value is not used.
  private Node branch(Expr expr, Node taken) {
    if (!risky(expr)) {
      return node(expr);
    }
    var harmless = new HashMap<Symbol, Node>();
    variables.forEach((name, x) -> harmless.put(name, g.select(taken, x, c(HARMLESS))));
    return new Scalars(g, harmless).node(expr);
  }

  private static boolean risky(Expr expr) {
    return expr instanceof Normal call
        && (call.head() instanceof Symbol head && PARTIAL.matcher(head.name()).matches()
            || call.args().stream().anyMatch(Scalars::risky));
  }

  private @Nullable Node conditional(String head, Normal call) {
    List<Expr> args = call.args();
    if (head.equals("If")) {
      return args.size() < 2 || args.size() > 3
          ? null
          : choice(
              args.subList(0, 1), args.subList(1, 2), args.size() == 3 ? args.get(2) : Int.ZERO);
    }
    if (head.equals("Which")) {
      var conditions = new ArrayList<Expr>();
      var values = new ArrayList<Expr>();
      for (int i = 0; i + 1 < args.size(); i += 2) {
        conditions.add(args.get(i));
        values.add(args.get(i + 1));
      }
      return choice(conditions, values, Int.ZERO);
    }
    return piecewise(call);
  }

  private @Nullable Node piecewise(Normal call) {
    if (call.size() < 1 || call.size() > 2 || !(call.arg(0) instanceof Normal cases)) {
      return null;
    }
    var conditions = new ArrayList<Expr>();
    var values = new ArrayList<Expr>();
    for (Expr one : cases.args()) {
      if (!(one instanceof Normal pair) || pair.size() != 2) {
        return null;
      }
      values.add(pair.arg(0));
      conditions.add(pair.arg(1));
    }
    return choice(conditions, values, call.size() == 2 ? call.arg(1) : Int.ZERO);
  }

  private @Nullable Node inequality(Normal call) {
    Node all = c(1);
    for (int i = 0; i + 2 < call.size(); i += 2) {
      if (!(call.arg(i + 1) instanceof Symbol relation)) {
        return null;
      }
      Node one = several(relation.name(), List.of(node(call.arg(i)), node(call.arg(i + 2))));
      if (one == null) {
        return null;
      }
      all = g.mul(all, one);
    }
    return all;
  }

  private @Nullable Node clip(Normal call) {
    if (call.size() < 1 || call.size() > 3) {
      return null;
    }
    Node x = node(call.arg(0));
    Node[] range = call.size() < 2 ? pair(List.of(Real.of(-1), Real.ONE)) : pair(call.arg(1));
    if (range == null) {
      return null;
    }
    if (call.size() < 3) {
      return g.min(g.max(x, range[0]), range[1]);
    }
    Node[] beyond = pair(call.arg(2));
    if (beyond == null) {
      return null;
    }
    Node upper = g.select(g.less(range[1], x), beyond[1], x);
    return g.select(g.less(x, range[0]), beyond[0], upper);
  }

  private Node @Nullable [] pair(Expr list) {
    return list instanceof Normal pair && pair.size() == 2 ? pair(pair.args()) : null;
  }

  private Node[] pair(List<? extends Expr> list) {
    return new Node[] {node(list.get(0)), node(list.get(1))};
  }
}
