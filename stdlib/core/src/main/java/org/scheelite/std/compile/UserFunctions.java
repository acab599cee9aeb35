package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Calls of pure functions and of functions that users defined by plain rules such as `f[x_] := …`.
final class UserFunctions {
  private static final Symbol INTEGER = Symbol.system("Integer");
  private static final Symbol REAL = Symbol.system("Real");

  /// Results are tried in this order: that of a function which calls itself is not known before.
  private static final List<Type> RESULTS = List.of(Type.LONG, Type.REAL, Type.TRUTH);

  private static final int MOST_INLINED = 24;

  private final Translator translator;
  private final Frame frame;
  private final Map<Key, Integer> known = new HashMap<>();
  private final Map<Key, Type> assumed = new HashMap<>();
  private final List<Unit.@Nullable Function> functions = new ArrayList<>();
  private int inlined;
  private int nesting = 2;

  private record Key(Symbol name, List<Type> types) {}

  UserFunctions(Translator translator, Frame frame) {
    this.translator = translator;
    this.frame = frame;
  }

  /// How deep the interpreter goes for one call, at most.
  int nesting() {
    return nesting;
  }

  private static int depth(Expr expr) {
    int deepest = 0;
    if (expr instanceof Call call) {
      for (Expr arg : call.args()) {
        deepest = Math.max(deepest, depth(arg));
      }
    }
    return deepest + 1;
  }

  List<Unit.Function> all() {
    var all = new ArrayList<Unit.Function>();
    for (Unit.Function function : functions) {
      if (function == null) {
        throw new IllegalStateException("a function without code");
      }
      all.add(function);
    }
    return all;
  }

  /// A pure function applied to arguments, in place.
  Node inline(Call function, List<Expr> args, Scope scope, boolean used) {
    if (function.size() < 1 || function.size() > 2 || ++inlined > MOST_INLINED) {
      throw Forms.no("a function");
    }
    translator.system(Sym.FUNCTION);
    translator.scan(function);
    var steps = new ArrayList<Node>();
    var variables = new ArrayList<Integer>();
    for (Expr arg : args) {
      variables.add(translator.hold(translator.plain(arg, scope), steps, scope));
    }
    Scope inner = function.size() == 1 ? scope.withoutSlots() : scope;
    if (function.size() == 1) {
      for (int i = 0; i < variables.size(); i++) {
        inner = inner.with(Call.of(Sym.SLOT, Int.of(i + 1)), variables.get(i), true);
      }
    } else {
      List<Symbol> names = names(function.arg(0));
      if (names.size() > args.size()) {
        throw Forms.no("too few arguments");
      }
      for (int i = 0; i < names.size(); i++) {
        inner = inner.with(names.get(i), variables.get(i), true);
      }
    }
    steps.add(translator.translate(function.arg(function.size() - 1), inner, used));
    return steps.size() == 1 ? steps.getFirst() : lastly(steps);
  }

  /// Steps whose last value may still be on its way to a number.
  private Node lastly(List<Node> steps) {
    Node last = steps.removeLast();
    steps.add(translator.forms().plain(last));
    return new Node.Steps(steps);
  }

  private static List<Symbol> names(Expr spec) {
    List<Expr> parts =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    var names = new ArrayList<Symbol>();
    for (Expr part : parts) {
      if (!(part instanceof Symbol symbol) || symbol.equals(Sym.NULL) || names.contains(symbol)) {
        throw Forms.no("parameters");
      }
      names.add(symbol);
    }
    return names;
  }

  /// A function of the user's applied to arguments.
  Node call(Symbol name, List<Expr> args, Scope scope, boolean used) {
    if (scope.binding(name) != null) {
      throw Forms.no("a local function");
    }
    Definitions definitions = frame.definitions();
    Expr own = definitions.ownValue(name);
    if (own instanceof Call function && function.is(Sym.FUNCTION)) {
      translator.dependsOn(name);
      return inline(function, args, scope, used);
    }
    if (own != null
        || !definitions.attributes(name).isEmpty()
        || !definitions.rules(Kind.OWN, name).isEmpty()
        || !definitions.rules(Kind.UP, name).isEmpty()) {
      throw Forms.no("a function with more than plain rules");
    }
    translator.dependsOn(name);
    var arguments = new ArrayList<Node>();
    var types = new ArrayList<Type>();
    for (Expr arg : args) {
      Node argument = translator.plain(arg, scope);
      arguments.add(argument);
      types.add(argument.type());
    }
    var key = new Key(name, types);
    int function = function(key);
    Type result = assumed.get(key);
    if (result == null) {
      throw new IllegalStateException("a function without a type");
    }
    return new Node.Invoke(result, function, arguments);
  }

  private int function(Key key) {
    Integer number = known.get(key);
    if (number != null) {
      return number;
    }
    if (functions.size() > MOST_INLINED) {
      throw Forms.no("too many functions");
    }
    int fresh = functions.size();
    functions.add(null);
    known.put(key, fresh);
    for (Type type : RESULTS) {
      assumed.put(key, type);
      Unit.Function function = attempt(key);
      if (function != null && function.result() == type) {
        functions.set(fresh, function);
        return fresh;
      }
      forgetAfter(fresh);
    }
    throw Forms.no("a function of several types");
  }

  private Unit.@Nullable Function attempt(Key key) {
    try {
      return body(key);
    } catch (Untranslatable other) {
      return null; // perhaps with another type of the result
    }
  }

  /// Forgets functions that were made on a wrong assumption.
  private void forgetAfter(int last) {
    functions.subList(last + 1, functions.size()).clear();
    known.values().removeIf(number -> number > last);
  }

  private Unit.Function body(Key key) {
    var body = new Scope.Body();
    Scope scope = Scope.of(body);
    var variables = new ArrayList<Integer>();
    key.types.forEach(type -> variables.add(scope.variable(type)));
    Node otherwise = null;
    List<Call> rules = frame.definitions().rules(Kind.DOWN, key.name);
    var cases = new ArrayList<Case>();
    for (Call rule : rules) {
      Case one = read(rule, key, variables, scope);
      if (one != null) {
        cases.add(one);
        if (one.test == null) {
          break;
        }
      }
    }
    for (Case one : cases.reversed()) {
      if (one.test == null) {
        otherwise = one.value;
      } else {
        Node rest = otherwise == null ? Forms.apply("none", Type.NEVER) : otherwise;
        otherwise = translator.forms().choice(one.test, one.value, rest);
      }
      if (otherwise == null) {
        throw Forms.no("rules of several types");
      }
    }
    if (otherwise == null) {
      throw Forms.no("no rule for these arguments");
    }
    return new Unit.Function(key.types.size(), body.types(), otherwise.type(), otherwise);
  }

  /// One rule: what the arguments must be, and the value.
  private record Case(@Nullable Node test, Node value) {}

  private @Nullable Case read(Call rule, Key key, List<Integer> variables, Scope outside) {
    Expr left = rule.arg(0);
    if (left instanceof Call held && held.is(Sym.HOLD_PATTERN, 1)) {
      left = held.arg(0);
    }
    if (!(left instanceof Call call) || !call.head().equals(key.name)) {
      throw Forms.no("a rule of another kind");
    }
    if (call.size() != key.types.size()) {
      if (call.args().stream().allMatch(UserFunctions::isSingle)) {
        return null;
      }
      throw Forms.no("a rule for any number of arguments");
    }
    Scope scope = outside.branch();
    Set<Symbol> names = new HashSet<>();
    Node test = null;
    for (int i = 0; i < call.size(); i++) {
      Type type = key.types.get(i);
      Expr pattern = call.arg(i);
      if (pattern instanceof Int || pattern instanceof Real) {
        Node is = literal(pattern, type, variables.get(i));
        if (is == null) {
          return null;
        }
        test = test == null ? is : Forms.both(test, is);
        continue;
      }
      if (!isSingle(pattern)) {
        throw Forms.no("a pattern");
      }
      var named = (Call) pattern;
      Expr blank = named.is(Sym.PATTERN) ? named.arg(1) : named;
      if (named.is(Sym.PATTERN)) {
        if (!names.add((Symbol) named.arg(0))) {
          throw Forms.no("a name twice");
        }
        scope = scope.with(named.arg(0), variables.get(i), true);
      }
      if (((Call) blank).size() == 1 && !fits(((Call) blank).arg(0), type)) {
        return null;
      }
    }
    translator.scan(rule.arg(1));
    nesting = Math.max(nesting, depth(rule.arg(1)) + 2);
    if (rule.arg(1) instanceof Call right && right.is(Sym.CONDITION)) {
      if (right.size() != 2) {
        throw Forms.no("a condition");
      }
      Node condition = translator.plain(right.arg(1), scope);
      if (condition.type() != Type.TRUTH) {
        throw Forms.no("a condition that is no truth value");
      }
      return new Case(
          test == null ? condition : Forms.both(test, condition),
          translator.plain(right.arg(0), scope.branch()));
    }
    return new Case(test, translator.plain(rule.arg(1), scope));
  }

  private static @Nullable Node literal(Expr pattern, Type type, int variable) {
    Node read = new Node.Read(type, variable);
    if (pattern instanceof Int(long n)) {
      return type == Type.LONG
          ? Forms.apply("equal", Type.TRUTH, read, new Node.Constant(Type.LONG, n))
          : null;
    }
    throw Forms.no("a rule for a real");
  }

  private static boolean fits(Expr head, Type type) {
    return switch (type) {
      case LONG -> head.equals(INTEGER);
      case REAL -> head.equals(REAL);
      case LONGS, REALS, LONG_ROWS, REAL_ROWS -> head.equals(Sym.LIST);
      default -> head.equals(Sym.SYMBOL);
    };
  }

  /// Whether a pattern is a number, `_`, `x_` or `x_h`.
  private static boolean isSingle(Expr pattern) {
    if (pattern instanceof Int || pattern instanceof Real) {
      return true;
    }
    Expr blank =
        pattern instanceof Call named && named.is(Sym.PATTERN, 2) && named.arg(0) instanceof Symbol
            ? named.arg(1)
            : pattern;
    return blank instanceof Call call
        && call.is(Sym.BLANK)
        && (call.size() == 0 || call.size() == 1 && call.arg(0) instanceof Symbol);
  }
}
