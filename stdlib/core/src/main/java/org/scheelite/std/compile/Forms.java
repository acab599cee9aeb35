package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Makes forms of arithmetic with the types and the order of steps that the interpreter has.
final class Forms {
  static final Node ONE = new Node.Constant(Type.LONG, 1L);
  static final Node ZERO = new Node.Constant(Type.LONG, 0L);
  static final Node TRUE = new Node.Constant(Type.TRUTH, true);
  static final Node FALSE = new Node.Constant(Type.TRUTH, false);

  private final Frame frame;

  /// Whether integers become reals where the language's exact result is no integer.
  private final boolean free;

  Forms(Frame frame, boolean free) {
    this.frame = frame;
    this.free = free;
  }

  boolean isFree() {
    return free;
  }

  static Untranslatable no(String reason) {
    return new Untranslatable(reason);
  }

  static Node apply(String method, Type type, Node... arguments) {
    return new Node.Apply(Machine.class, method, type, List.of(arguments));
  }

  /// The form of an exact or inexact real number.
  static Node number(Num n) {
    return switch (n) {
      case org.scheelite.expr.Int(long value) -> new Node.Constant(Type.LONG, value);
      case Real(double value) when Double.isFinite(value) -> new Node.Constant(Type.REAL, value);
      case Rational(var numerator, var denominator)
          when numerator.bitLength() < 63 && denominator.bitLength() < 63 ->
          new Node.Fraction(
              new Node.Constant(Type.LONG, numerator.longValue()),
              new Node.Constant(Type.LONG, denominator.longValue()));
      default -> throw no("a number beyond the machine's");
    };
  }

  /// A value that has a place in the machine.
  Node plain(Node node) {
    return switch (node.type()) {
      case FRACTION -> free ? real(node) : whole((Node.Fraction) node);
      case EXACT -> {
        if (!free) {
          throw no("an exact constant");
        }
        yield real(node);
      }
      case REAL -> settled(node);
      case LONG_CELLS, REAL_CELLS, LONG_GRID, REAL_GRID -> ListForms.frozen(node);
      default -> node;
    };
  }

  private static Node whole(Node.Fraction fraction) {
    return apply("whole", Type.LONG, fraction.numerator(), fraction.denominator());
  }

  static Node settled(Node node) {
    return isLoose(node) ? apply("finite", Type.REAL, node) : node;
  }

  private static boolean isLoose(Node node) {
    return node instanceof Node.Loose
        || node instanceof Node.Apply apply
            && apply.type() == Type.REAL
            && apply.method().equals("square");
  }

  /// The value as a finite real.
  Node real(Node node) {
    return settled(loose(node));
  }

  /// The value as a real that need not be finite.
  private Node loose(Node node) {
    return switch (node.type()) {
      case REAL -> node;
      case LONG ->
          node instanceof Node.Constant(_, Object value)
              ? new Node.Constant(Type.REAL, (double) (Long) value)
              : apply("real", Type.REAL, node);
      case FRACTION -> {
        var fraction = (Node.Fraction) node;
        yield apply("real", Type.REAL, fraction.numerator(), fraction.denominator());
      }
      case EXACT -> new Node.Constant(Type.REAL, machine(((Node.Exact) node).value()));
      default -> throw no("no number");
    };
  }

  private double machine(Expr exact) {
    double value = Numerics.machine(exact, frame);
    if (!Double.isFinite(value)) {
      throw no("no real constant");
    }
    return value;
  }

  /// An integer; fractions must be one.
  Node integer(Node node) {
    return switch (node.type()) {
      case LONG -> node;
      case FRACTION -> whole((Node.Fraction) node);
      default -> throw no("no integer");
    };
  }

  static boolean isExact(Node node) {
    return node.type() == Type.LONG || node.type() == Type.FRACTION;
  }

  private static Node.Fraction fraction(Node node) {
    return node instanceof Node.Fraction fraction ? fraction : new Node.Fraction(node, ONE);
  }

  static Node longs(String method, Node a, Node b) {
    if (method.equals("multiply")) {
      if (a.equals(ONE)) {
        return b;
      }
      if (b.equals(ONE)) {
        return a;
      }
    }
    return apply(method, Type.LONG, a, b);
  }

  Node add(Node a, Node b, boolean minus) {
    String method = minus ? "subtract" : "add";
    if (a.type() == Type.LONG && b.type() == Type.LONG) {
      return longs(method, a, b);
    }
    if (isExact(a) && isExact(b)) {
      Node.Fraction x = fraction(a);
      Node.Fraction y = fraction(b);
      if (x.denominator().equals(y.denominator())) {
        return new Node.Fraction(longs(method, x.numerator(), y.numerator()), x.denominator());
      }
      if (!isPlain(x.denominator()) || !isPlain(y.denominator())) {
        throw no("a sum of fractions");
      }
      return new Node.Fraction(
          longs(
              method,
              longs("multiply", x.numerator(), y.denominator()),
              longs("multiply", y.numerator(), x.denominator())),
          longs("multiply", x.denominator(), y.denominator()));
    }
    return new Node.Loose(minus ? Node.Operator.SUBTRACT : Node.Operator.ADD, loose(a), loose(b));
  }

  /// Whether it may be computed twice.
  private static boolean isPlain(Node node) {
    return node instanceof Node.Constant || node instanceof Node.Read;
  }

  Node multiply(Node a, Node b) {
    if (a.type() == Type.LONG && b.type() == Type.LONG) {
      return longs("multiply", a, b);
    }
    if (isExact(a) && isExact(b)) {
      Node.Fraction x = fraction(a);
      Node.Fraction y = fraction(b);
      return new Node.Fraction(
          longs("multiply", x.numerator(), y.numerator()),
          longs("multiply", x.denominator(), y.denominator()));
    }
    return new Node.Loose(Node.Operator.MULTIPLY, loose(a), loose(b));
  }

  /// The sum of all terms; `minus` says which are taken away.
  Node sum(List<Node> terms, List<Boolean> minus) {
    Node sum = null;
    Node.Exact constant = null;
    int numbers = 0;
    for (int i = 0; i < terms.size(); i++) {
      Node term = terms.get(i);
      if (term instanceof Node.Exact exact) {
        if (constant != null || minus.get(i)) {
          throw no("several exact constants");
        }
        constant = exact;
        continue;
      }
      numbers++;
      sum = sum == null ? minus.get(i) ? negate(term) : term : add(sum, term, minus.get(i));
    }
    if (sum == null) {
      throw no("a constant");
    }
    if (constant == null) {
      return sum;
    }
    if (numbers > 2 || !free && sum.type() != Type.REAL) {
      throw no("an exact term");
    }
    return new Node.Loose(Node.Operator.ADD, loose(sum), real(constant));
  }

  Node negate(Node node) {
    return switch (node) {
      case Node.Fraction(Node numerator, Node denominator) ->
          new Node.Fraction(negate(numerator), denominator);
      case Node.Constant(_, Long value) when value != Long.MIN_VALUE ->
          new Node.Constant(Type.LONG, -value);
      default ->
          node.type() == Type.LONG
              ? apply("negate", Type.LONG, node)
              : new Node.Loose(
                  Node.Operator.MULTIPLY, new Node.Constant(Type.REAL, -1.0), loose(node));
    };
  }

  /// The product of all factors.
  Node product(List<Node> factors) {
    Node product = null;
    int numbers = 0;
    Expr constant = null;
    for (Node factor : factors) {
      Node number = factor;
      if (factor instanceof Node.Exact(Expr value)) {
        number = null;
        Expr rest = value;
        if (value instanceof Call times && times.is(Sym.TIMES) && times.arg(0) instanceof Num n) {
          number = number(n);
          rest = times.size() == 2 ? times.arg(1) : Sym.NULL;
        }
        if (constant != null || rest instanceof Call call && call.is(Sym.TIMES)) {
          throw no("several exact constants");
        }
        constant = rest;
      }
      if (number != null) {
        numbers++;
        product = product == null ? number : multiply(product, number);
      }
    }
    if (constant == null && product != null) {
      return product;
    }
    if (product == null || constant == null || numbers > 2) {
      throw no("exact factors");
    }
    if (!free && product.type() != Type.REAL) {
      throw no("an exact factor");
    }
    return new Node.Loose(
        Node.Operator.MULTIPLY, loose(product), new Node.Constant(Type.REAL, machine(constant)));
  }

  Node power(Node base, Node exponent) {
    if (exponent instanceof Node.Constant(Type type, Object n) && type == Type.LONG) {
      return fixedPower(base, (Long) n);
    }
    if (base instanceof Node.Exact(Expr e) && e.equals(Sym.E) && exponent.type() == Type.REAL) {
      return apply("exp", Type.REAL, settled(exponent));
    }
    if (exponent.type() == Type.LONG) {
      return switch (base.type()) {
        case LONG -> apply("power", Type.LONG, base, exponent);
        case REAL -> apply("power", Type.REAL, settled(base), exponent);
        default -> throw no("a power");
      };
    }
    if (exponent.type() != Type.REAL && base.type() != Type.REAL && !free) {
      throw no("an exact power");
    }
    return base.type() == Type.LONG && exponent.type() == Type.REAL
        ? apply("power", Type.REAL, base, settled(exponent))
        : apply("power", Type.REAL, real(base), real(exponent));
  }

  private Node fixedPower(Node base, long n) {
    if (n == 0 || n == Long.MIN_VALUE) {
      throw no("a zeroth power");
    }
    if (n == 1) {
      return base;
    }
    if (isExact(base)) {
      Node.Fraction x = fraction(base);
      Node top = whole(x.numerator(), Math.abs(n));
      Node bottom = whole(x.denominator(), Math.abs(n));
      return n < 0
          ? new Node.Fraction(
              bottom instanceof Node.Constant ? bottom : apply("nonzero", Type.LONG, bottom), top)
          : bottom.equals(ONE) ? top : new Node.Fraction(top, bottom);
    }
    if (base.type() != Type.REAL) {
      throw no("a power");
    }
    if (n == 2) {
      return apply("square", Type.REAL, base);
    }
    return n == -1
        ? apply("reciprocal", Type.REAL, settled(base))
        : apply("power", Type.REAL, settled(base), new Node.Constant(Type.LONG, n));
  }

  private static Node whole(Node base, long n) {
    if (n == 1 || base.equals(ONE)) {
      return base;
    }
    return n == 2
        ? apply("square", Type.LONG, base)
        : apply("power", Type.LONG, base, new Node.Constant(Type.LONG, n));
  }

  /// The relation of two numbers.
  Node compare(String method, Node a, Node b) {
    if (a.type() == Type.LONG && b.type() == Type.LONG) {
      return apply(method, Type.TRUTH, a, b);
    }
    if (isExact(a) && isExact(b)) {
      return apply(method, Type.TRUTH, integer(a), integer(b));
    }
    if (a.type() != Type.REAL && b.type() != Type.REAL && !free) {
      throw no("a comparison of exact constants");
    }
    return apply(method, Type.TRUTH, real(a), real(b));
  }

  /// Both must hold, the second is looked at only where the first does.
  static Node both(Node a, Node b) {
    return new Node.Choice(Type.TRUTH, a, b, FALSE);
  }

  static Node either(Node a, Node b) {
    return new Node.Choice(Type.TRUTH, a, TRUE, b);
  }

  /// The two values of a choice in one type; null where there is none.
  @Nullable Node choice(Node test, Node first, Node second) {
    Node a = plain(first);
    Node b = plain(second);
    if (free && a.type() != b.type() && isNumber(a) && isNumber(b)) {
      a = real(a);
      b = real(b);
    }
    if (a.type() == Type.NEVER) {
      return new Node.Choice(b.type(), test, a, b);
    }
    return a.type() == b.type() || b.type() == Type.NEVER
        ? new Node.Choice(a.type(), test, a, b)
        : null;
  }

  private static boolean isNumber(Node node) {
    return node.type() == Type.LONG || node.type() == Type.REAL;
  }

  /// A list of numbers of one type.
  Node list(List<Node> elements) {
    if (elements.isEmpty() || elements.size() > 4) {
      throw no("a list of this size");
    }
    var plain = new ArrayList<Node>();
    elements.forEach(element -> plain.add(plain(element)));
    Type type = plain.getFirst().type();
    if (!isNumber(plain.getFirst()) || plain.stream().anyMatch(e -> e.type() != type)) {
      throw no("a list of several types");
    }
    return new Node.Apply(
        MachineLists.class, "list", type == Type.LONG ? Type.LONGS : Type.REALS, plain);
  }
}
