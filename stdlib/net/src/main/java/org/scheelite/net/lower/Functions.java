package org.scheelite.net.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Shape;

/// Functions of numbers given to layers: how many arguments they take, and their bodies with
/// placeholders for the arguments.
public final class Functions {
  private static final String PLACEHOLDER = "System`NetPrivate`x";

  private Functions() {}

  /// What stands for the argument at `index`, counted from 0.
  public static Symbol placeholder(int index) {
    return Symbol.of(PLACEHOLDER + (index + 1));
  }

  /// The names of the slots `#name` in a pure function, in order of first appearance.
  public static List<String> slotNames(Expr function) {
    var names = new ArrayList<String>();
    if (isPure(function)) {
      collect(((Normal) function).arg(0), names);
    }
    return names;
  }

  private static void collect(Expr expr, List<String> names) {
    if (expr instanceof Normal call && !(call instanceof Packed) && !call.is(Sym.FUNCTION)) {
      if (call.is(Sym.SLOT, 1) && call.arg(0) instanceof Str(String name)) {
        if (!names.contains(name)) {
          names.add(name);
        }
        return;
      }
      collect(call.head(), names);
      call.args().forEach(arg -> collect(arg, names));
    }
  }

  private static boolean isPure(Expr function) {
    return function instanceof Normal call && call.is(Sym.FUNCTION, 1);
  }

  /// How many arguments a function must have; 0 where any number will do or it is not known.
  public static int arity(Expr function) {
    if (isPure(function)) {
      return ((Normal) function).arg(0) instanceof Expr body && hasSequence(body)
          ? 0
          : mostSlot(((Normal) function).arg(0));
    }
    if (function instanceof Normal call && call.is(Sym.FUNCTION) && call.size() >= 2) {
      return call.arg(0) instanceof Normal names && Lists.isList(names) ? names.size() : 1;
    }
    return switch (function) {
      case Symbol symbol ->
          switch (symbol.name()) {
            case "Subtract", "Divide", "Power", "Surd", "Mod", "Unequal" -> 2;
            default -> 0;
          };
      default -> 0;
    };
  }

  private static int mostSlot(Expr body) {
    if (!(body instanceof Normal call) || call instanceof Packed || call.is(Sym.FUNCTION)) {
      return 0;
    }
    if (call.is(Sym.SLOT, 1)) {
      return call.arg(0) instanceof Int(long n) ? (int) n : 0;
    }
    int most = mostSlot(call.head());
    for (Expr arg : call.args()) {
      most = Math.max(most, mostSlot(arg));
    }
    return most;
  }

  private static boolean hasSequence(Expr body) {
    return body instanceof Normal call
        && !(call instanceof Packed)
        && (call.is(Sym.SLOT_SEQUENCE)
            || hasSequence(call.head())
            || call.args().stream().anyMatch(Functions::hasSequence));
  }

  /// The value of the function of `count` placeholders, as an expression that [Scalars] takes: the
  /// body itself where that will do, else what it evaluates to.
  ///
  /// @throws Unsupported where neither is in the grammar
  public static Expr body(Expr function, int count, Frame frame) {
    Expr plain = plainBody(function, count);
    if (plain != null && fits(plain, count)) {
      return plain;
    }
    Expr value = value(function, count, frame);
    check(value, count);
    return value;
  }

  /// What the function gives for placeholders.
  public static Expr value(Expr function, int count, Frame frame) {
    var arguments = new Expr[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = placeholder(i);
    }
    List<String> names = slotNames(function);
    return frame.filtering(
        message -> false, // about the placeholder, which users have not written
        () ->
            names.isEmpty()
                ? frame.call(function, arguments)
                : frame.call(function, record(names)));
  }

  private static Assoc record(List<String> names) {
    Assoc.Builder record = Assoc.builder();
    for (int i = 0; i < names.size(); i++) {
      record.put(Str.of(names.get(i)), placeholder(i));
    }
    return record.build();
  }

  /// The body of a function with placeholders put in, unevaluated; null where that is not simply
  /// done.
  public static @Nullable Expr plainBody(Expr function, int count) {
    if (function instanceof Symbol || function instanceof Str) {
      var arguments = new Expr[count];
      for (int i = 0; i < count; i++) {
        arguments[i] = placeholder(i);
      }
      return Call.of(function, arguments);
    }
    if (isPure(function)) {
      List<String> names = slotNames(function);
      var slots = new HashMap<Expr, Expr>();
      for (int i = 0; i < names.size(); i++) {
        slots.put(Call.of(Sym.SLOT, Str.of(names.get(i))), placeholder(i));
      }
      for (int i = 0; i < count; i++) {
        slots.put(Call.of(Sym.SLOT, Int.of(i + 1)), placeholder(i));
      }
      return substitute(((Normal) function).arg(0), slots);
    }
    if (function instanceof Normal call && call.is(Sym.FUNCTION) && call.size() == 2) {
      List<Expr> names =
          call.arg(0) instanceof Normal list && Lists.isList(list)
              ? list.args()
              : List.of(call.arg(0));
      var variables = new HashMap<Expr, Expr>();
      for (int i = 0; i < Math.min(count, names.size()); i++) {
        variables.put(names.get(i), placeholder(i));
      }
      return substitute(call.arg(1), variables);
    }
    return null;
  }

  private static Expr substitute(Expr expr, Map<Expr, Expr> values) {
    Expr value = values.get(expr);
    if (value != null) {
      return value;
    }
    if (!(expr instanceof Call call) || call.is(Sym.FUNCTION)) {
      return expr;
    }
    var args = new ArrayList<Expr>();
    call.args().forEach(arg -> args.add(substitute(arg, values)));
    return Call.of(substitute(call.head(), values), args);
  }

  /// Whether [Scalars] takes the expression.
  public static boolean fits(Expr body, int count) {
    try {
      check(body, count);
      return true;
    } catch (Unsupported e) {
      return false; // said by the caller in its own words
    }
  }

  private static void check(Expr body, int count) {
    var graph = new Graph();
    var variables = new HashMap<Symbol, org.scheelite.tensor.Node>();
    for (int i = 0; i < count; i++) {
      variables.put(placeholder(i), graph.input("x" + i, Shape.SCALAR));
    }
    new Scalars(graph, variables).node(body);
  }
}
