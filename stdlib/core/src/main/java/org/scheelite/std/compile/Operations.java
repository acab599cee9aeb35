package org.scheelite.std.compile;

import java.util.List;
import java.util.Map;
import org.scheelite.std.number.PrimeTest;

/// Forms of the builtins that compute numbers from numbers.
final class Operations {

  /// Functions of a real, by the name of the method that computes them.
  private static final Map<String, String> REAL =
      Map.ofEntries(
          Map.entry("Sqrt", "sqrt"),
          Map.entry("Exp", "exp"),
          Map.entry("Log", "log"),
          Map.entry("Log10", "log10"),
          Map.entry("Sin", "sin"),
          Map.entry("Cos", "cos"),
          Map.entry("Tan", "tan"),
          Map.entry("ArcSin", "asin"),
          Map.entry("ArcCos", "acos"),
          Map.entry("ArcTan", "atan"),
          Map.entry("Sinh", "sinh"),
          Map.entry("Cosh", "cosh"),
          Map.entry("Tanh", "tanh"));

  private static final Map<String, String> ROUNDING =
      Map.of(
          "Floor", "floor", "Ceiling", "ceiling", "Round", "round", "IntegerPart", "integerPart");

  /// Functions of any number of integers, taken two by two.
  private static final Map<String, String> INTEGERS =
      Map.of("GCD", "gcd", "BitAnd", "and", "BitOr", "or", "BitXor", "xor");

  private final Forms forms;

  Operations(Forms forms) {
    this.forms = forms;
  }

  /// The form of a builtin of this name; an exact type is what the interpreter would have.
  Node of(String name, List<Node> args) {
    return switch (args.size()) {
      case 0 -> throw Forms.no("no arguments");
      case 1 -> ofOne(name, args.getFirst());
      case 2 -> ofTwo(name, args.get(0), args.get(1));
      default -> ofMany(name, args);
    };
  }

  private Node ofOne(String name, Node x) {
    if (REAL.containsKey(name)) {
      if (x.type() != Type.REAL && !isFree(x)) {
        throw Forms.no("an exact argument");
      }
      return Forms.apply(REAL.get(name), Type.REAL, forms.real(x));
    }
    if (ROUNDING.containsKey(name)) {
      Node plain = x.type() == Type.FRACTION ? x : forms.plain(x);
      return switch (plain.type()) {
        case LONG -> plain;
        case REAL -> Forms.apply(ROUNDING.get(name), Type.LONG, plain);
        default -> throw Forms.no("rounding");
      };
    }
    return switch (name) {
      case "N" -> x.type().isList() || x.type() == Type.TRUTH ? no() : forms.real(x);
      case "List" -> forms.list(List.of(x));
      case "Minus" -> x.type() == Type.EXACT ? no() : forms.negate(x);
      case "Times", "Plus" -> x;
      case "Length" -> x.type().isList() ? list("length", Type.LONG, x) : no();
      case "First" -> element(x, Forms.ONE);
      case "Last" -> element(x, new Node.Constant(Type.LONG, -1L));
      default -> ofPlain(name, forms.plain(x));
    };
  }

  private Node ofPlain(String name, Node x) {
    if (x.type() == Type.TRUTH) {
      return switch (name) {
        case "Not" -> Forms.apply("not", Type.TRUTH, x);
        case "Boole" -> Forms.apply("boole", Type.LONG, x);
        case "TrueQ" -> x;
        default -> no();
      };
    }
    if (x.type() != Type.LONG && x.type() != Type.REAL) {
      return no();
    }
    boolean whole = x.type() == Type.LONG;
    return switch (name) {
      case "Abs" -> Forms.apply("abs", x.type(), x);
      case "Sign" -> Forms.apply("sign", Type.LONG, x);
      case "Max", "Min" -> x;
      case "EvenQ", "OddQ" ->
          whole ? Forms.apply(name.equals("EvenQ") ? "even" : "odd", Type.TRUTH, x) : no();
      case "BitNot" -> whole ? Forms.apply("not", Type.LONG, x) : no();
      case "PrimeQ" ->
          whole
              ? new Node.Apply(
                  PrimeTest.class, "isPrime", Type.TRUTH, List.of(Forms.apply("abs", Type.LONG, x)))
              : no();
      case "Positive" -> forms.compare("less", Forms.ZERO, x);
      case "Negative" -> forms.compare("less", x, Forms.ZERO);
      case "NonNegative" -> forms.compare("lessEqual", Forms.ZERO, x);
      case "NonPositive" -> forms.compare("lessEqual", x, Forms.ZERO);
      default -> no();
    };
  }

  private boolean isFree(Node x) {
    return forms.isFree() && x.type() != Type.TRUTH && !x.type().isList();
  }

  private Node ofTwo(String name, Node a, Node b) {
    boolean whole = a.type() == Type.LONG && b.type() == Type.LONG;
    boolean real = a.type() == Type.REAL || b.type() == Type.REAL;
    return switch (name) {
      case "Times" -> forms.product(List.of(a, b));
      case "Subtract" -> exact(a) || exact(b) ? no() : forms.add(a, b, true);
      case "Divide" -> divide(forms, a, b);
      case "Power" -> forms.power(a, b);
      case "Mod" ->
          whole
              ? Forms.apply("mod", Type.LONG, a, b)
              : real && !exact(a) && !exact(b)
                  ? Forms.apply("mod", Type.REAL, forms.real(a), forms.real(b))
                  : no();
      case "Quotient" -> whole ? Forms.apply("quotient", Type.LONG, a, b) : no();
      case "Divisible" -> whole ? Forms.apply("divisible", Type.TRUTH, a, b) : no();
      case "ArcTan" ->
          a.type() == Type.REAL && b.type() == Type.REAL
              ? Forms.apply("atan", Type.REAL, forms.real(a), forms.real(b))
              : no();
      case "Part" -> element(a, b);
      case "Xor" ->
          a.type() == Type.TRUTH && b.type() == Type.TRUTH
              ? Forms.apply("xor", Type.TRUTH, a, b)
              : no();
      case "SameQ", "UnsameQ" -> same(name, a, b);
      default -> ofMany(name, List.of(a, b));
    };
  }

  private static boolean exact(Node x) {
    return x.type() == Type.EXACT;
  }

  static Node divide(Forms forms, Node a, Node b) {
    if (Forms.isExact(a) && Forms.isExact(b)) {
      return forms.multiply(a, forms.power(b, new Node.Constant(Type.LONG, -1L)));
    }
    if (a.type() != Type.REAL && b.type() != Type.REAL || exact(a) || exact(b)) {
      return no();
    }
    return Forms.apply("divide", Type.REAL, forms.real(a), forms.real(b));
  }

  private Node same(String name, Node a, Node b) {
    if (a.type() != b.type() || a.type() != Type.LONG && a.type() != Type.REAL) {
      return no();
    }
    Node same =
        a.type() == Type.LONG
            ? Forms.apply("equal", Type.TRUTH, a, b)
            : Forms.apply("same", Type.TRUTH, forms.real(a), forms.real(b));
    return name.equals("SameQ") ? same : Forms.apply("not", Type.TRUTH, same);
  }

  private Node ofMany(String name, List<Node> args) {
    if (INTEGERS.containsKey(name)) {
      Node all = args.getFirst();
      for (Node arg : args) {
        if (arg.type() != Type.LONG) {
          return no();
        }
        all = arg == args.getFirst() ? arg : Forms.apply(INTEGERS.get(name), Type.LONG, all, arg);
      }
      return all;
    }
    return switch (name) {
      case "Times" -> forms.product(args);
      case "List" -> forms.list(args);
      case "Max" -> extremum("max", args);
      case "Min" -> extremum("min", args);
      case "Part" -> args.size() == 3 ? element(args.get(0), args.get(1), args.get(2)) : no();
      default -> no();
    };
  }

  private Node extremum(String method, List<Node> args) {
    Node best = null;
    for (Node arg : args) {
      Node plain = forms.plain(arg);
      if (plain.type() != Type.LONG && plain.type() != Type.REAL
          || best != null && plain.type() != best.type()
          || plain.type() == Type.REAL && args.size() > 2) {
        return no();
      }
      best = best == null ? plain : Forms.apply(method, plain.type(), best, plain);
    }
    return best == null ? no() : best;
  }

  private static Node list(String method, Type type, Node... arguments) {
    return new Node.Apply(MachineLists.class, method, type, List.of(arguments));
  }

  private Node element(Node list, Node position) {
    if (!list.type().isList() || position.type() != Type.LONG) {
      return no();
    }
    Type type = list.type().element();
    return list(type.isList() ? "row" : "element", type, list, position);
  }

  private Node element(Node list, Node row, Node column) {
    if (list.type() != Type.LONG_ROWS && list.type() != Type.REAL_ROWS
        || row.type() != Type.LONG
        || column.type() != Type.LONG) {
      return no();
    }
    return list("element", list.type().element().element(), list, row, column);
  }

  private static Node no() {
    throw Forms.no("an operation");
  }
}
