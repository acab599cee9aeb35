package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Turns an expression into the typed form of which code is made, or finds that it has none.
///
/// The forms say what the interpreter would do, step by step. Whatever depends on definitions is
/// noted, so that the code is given up when they change.
final class Translator {
  private static final Symbol LENGTH = Symbol.system("Length");

  private final Frame frame;
  private final Forms forms;
  private final boolean free;
  private final Scope scope = Scope.of(new Scope.Body());
  private final Map<Symbol, Integer> outer = new LinkedHashMap<>();
  private final Map<Symbol, Long> dependencies = new HashMap<>();

  /// Symbols that have changing values somewhere in the unit.
  private final Set<Symbol> changing = new HashSet<>();

  private final Set<Symbol> assigned = new HashSet<>();

  /// Symbols of which parts are assigned to.
  private final Set<Symbol> partly = new HashSet<>();

  /// Symbols whose values are taken for constants.
  private final Set<Symbol> steady = new HashSet<>();

  private final UserFunctions functions;
  private final ControlForms control;
  private final Operations operations;

  /// @param free whether integers may become reals, as in `Compile`
  Translator(Frame frame, boolean free) {
    this.frame = frame;
    this.free = free;
    this.forms = new Forms(frame, free);
    this.functions = new UserFunctions(this, frame);
    this.control = new ControlForms(this, forms, frame);
    this.operations = new Operations(forms);
  }

  Scope scope() {
    return scope;
  }

  Forms forms() {
    return forms;
  }

  boolean free() {
    return free;
  }

  Map<Symbol, Integer> outer() {
    return outer;
  }

  Map<Symbol, Long> dependencies() {
    return dependencies;
  }

  List<Unit.Function> functions() {
    return functions.all();
  }

  /// How deep the interpreter goes for one call of a user's function, at most.
  int nesting() {
    return functions.nesting();
  }

  Set<Symbol> assigned() {
    return assigned;
  }

  /// Looks for variables of which parts are assigned to, before an expression is translated.
  void scan(Expr expr) {
    partly.addAll(ListForms.changed(expr));
  }

  /// Whether parts of this variable are assigned to.
  boolean isPartly(Symbol symbol) {
    return partly.contains(symbol);
  }

  /// Ends the translation: what was taken for constant must not change meanwhile.
  void check() {
    for (Symbol symbol : steady) {
      if (changing.contains(symbol)) {
        throw Forms.no("a variable that a function sees");
      }
    }
  }

  /// Notes that the unit rests on the definition of a symbol.
  void dependsOn(Symbol symbol) {
    dependencies.put(symbol, frame.definitions().moment(symbol));
  }

  /// Notes that the value of a symbol changes while the unit runs.
  void changes(Symbol symbol) {
    changing.add(symbol);
  }

  /// The form of an expression whose value is used.
  Node value(Expr expr, Scope scope) {
    Node node = translate(expr, scope, true);
    if (node.type() == Type.NONE) {
      throw Forms.no("Null as a value");
    }
    return node.type().isCells() ? ListForms.frozen(node) : node;
  }

  /// A value that the machine has a place for.
  Node plain(Expr expr, Scope scope) {
    return forms.plain(value(expr, scope));
  }

  /// The form of an expression whose value is dropped.
  Node step(Expr expr, Scope scope) {
    Node node = translate(expr, scope, false);
    return node instanceof Node.Fraction || node instanceof Node.Exact ? forms.plain(node) : node;
  }

  Node translate(Expr expr, Scope scope, boolean used) {
    frame.poll();
    return switch (expr) {
      case Complex _ -> throw Forms.no("a complex number");
      case Num n -> Forms.number(n);
      case Symbol symbol -> symbol(symbol, scope);
      case Call call when call.is(Sym.SLOT) -> read(call, scope);
      case Call call -> call(call, scope, used);
      default -> throw Forms.no("no number");
    };
  }

  private Node read(Expr name, Scope scope) {
    Scope.Binding binding = scope.binding(name);
    if (binding == null) {
      throw Forms.no("no such slot");
    }
    return new Node.Read(scope.type(binding.variable()), binding.variable());
  }

  private Node symbol(Symbol symbol, Scope scope) {
    if (scope.binding(symbol) != null) {
      return read(symbol, scope);
    }
    if (symbol.equals(Sym.TRUE) || symbol.equals(Sym.FALSE)) {
      return symbol.equals(Sym.TRUE) ? Forms.TRUE : Forms.FALSE;
    }
    if (symbol.equals(Sym.NULL)) {
      return new Node.Nothing();
    }
    Definitions definitions = frame.definitions();
    if (symbol.isSystem() && definitions.has(symbol, Attribute.CONSTANT)) {
      system(symbol);
      return new Node.Exact(symbol);
    }
    Expr value = definitions.ownValue(symbol);
    if (value == null) {
      throw Forms.no("a symbol without a value");
    }
    Type type = Type.of(value);
    if (type == null) {
      throw Forms.no("a symbol whose value is no number");
    }
    if (scope.body() != this.scope.body()) {
      return constant(symbol, value);
    }
    int variable = variable(symbol, type);
    return new Node.Read(this.scope.type(variable), variable);
  }

  private Node constant(Symbol symbol, Expr value) {
    steady.add(symbol);
    dependsOn(symbol);
    return translate(value, scope, true);
  }

  /// A variable of the session, as a variable of the unit.
  private int variable(Symbol symbol, Type type) {
    Integer known = outer.get(symbol);
    if (known != null) {
      return known;
    }
    boolean cells = type.isList() && isPartly(symbol);
    int variable = this.scope.variable(cells ? type.cells() : type);
    outer.put(symbol, variable);
    return variable;
  }

  /// The variable that an assignment to a symbol is for.
  int target(Symbol symbol, Scope scope) {
    Scope.Binding binding = scope.binding(symbol);
    if (binding != null) {
      if (binding.fixed()) {
        throw Forms.no("an assignment to a value");
      }
      return binding.variable();
    }
    Definitions definitions = frame.definitions();
    Expr value = definitions.ownValue(symbol);
    Type type = value == null ? null : Type.of(value);
    if (type == null
        || symbol.isSystem()
        || !definitions.attributes(symbol).isEmpty()
        || scope.body() != this.scope.body()) {
      throw Forms.no("an assignment to something else");
    }
    changes(symbol);
    assigned.add(symbol);
    return variable(symbol, type);
  }

  /// Notes that a builtin is needed; nobody may have changed it.
  void system(Symbol symbol) {
    if (frame.definitions().moment(symbol) != 0) {
      throw Forms.no("a builtin with definitions of the user's");
    }
    dependencies.put(symbol, 0L);
  }

  private Node call(Call call, Scope scope, boolean used) {
    if (call.head() instanceof Call function && function.is(Sym.FUNCTION)) {
      return functions.inline(function, call.args(), scope, used);
    }
    if (!(call.head() instanceof Symbol head)) {
      throw Forms.no("a nested head");
    }
    if (!head.isSystem()) {
      return functions.call(head, call.args(), scope, used);
    }
    system(head);
    if (isFolded(call)) {
      return folded(call);
    }
    Node node = control.of(call, scope, used);
    return node != null ? node : ofNumbers(call, scope);
  }

  /// Whether there are only numbers, constants and arithmetic in an expression.
  private boolean isFolded(Call call) {
    for (int i = 0; i < call.size(); i++) {
      boolean fixed =
          switch (call.arg(i)) {
            case Num _ -> true;
            case Symbol symbol ->
                symbol.isSystem() && frame.definitions().has(symbol, Attribute.CONSTANT);
            case Call inner -> isFolded(inner);
            default -> false;
          };
      if (!fixed) {
        return false;
      }
    }
    return call.size() > 0
        && call.head() instanceof Symbol head
        && head.isSystem()
        && frame.definitions().has(head, Attribute.NUMERIC_FUNCTION);
  }

  private Node folded(Call call) {
    heads(call);
    Expr value = frame.filtering(_ -> false, () -> frame.evaluate(call));
    if (value instanceof Num n && !(n instanceof Complex)) {
      return Forms.number(n);
    }
    if (Double.isFinite(org.scheelite.std.number.Numerics.machine(value, frame))) {
      return new Node.Exact(value);
    }
    throw Forms.no("no real constant");
  }

  private void heads(Expr expr) {
    switch (expr) {
      case Symbol symbol -> system(symbol);
      case Call call -> {
        heads(call.head());
        call.args().forEach(this::heads);
      }
      default -> {}
    }
  }

  private Node ofNumbers(Call call, Scope scope) {
    if (call.is(Sym.PLUS)) {
      return sum(call, scope);
    }
    Node cells = call.size() > 0 ? cells(call.arg(0), scope) : null;
    if (cells != null && call.is(Sym.PART)) {
      return ListForms.get(cells, values(call, 1, scope));
    }
    if (cells != null && call.is(LENGTH, 1)) {
      return ListForms.apply(cells.type(), "length", Type.LONG, List.of(cells));
    }
    var arguments = new ArrayList<Node>();
    for (Expr arg : call.args()) {
      if (arg instanceof Call inner && inner.is(Sym.SEQUENCE)) {
        throw Forms.no("a sequence");
      }
      arguments.add(value(arg, scope));
    }
    return operations.of(((Symbol) call.head()).name(), arguments);
  }

  /// The list that a symbol stands for, if its elements change.
  @Nullable Node cells(Expr expr, Scope scope) {
    if (!(expr instanceof Symbol symbol) || !isPartly(symbol)) {
      return null;
    }
    Node node = symbol(symbol, scope);
    return node.type().isCells() ? node : null;
  }

  /// The arguments of a call from some position on.
  List<Node> values(Call call, int from, Scope scope) {
    var values = new ArrayList<Node>();
    for (int i = from; i < call.size(); i++) {
      values.add(plain(call.arg(i), scope));
    }
    return values;
  }

  private Node sum(Call call, Scope scope) {
    var terms = new ArrayList<Node>();
    var minus = new ArrayList<Boolean>();
    for (Expr arg : call.args()) {
      boolean less =
          arg instanceof Call times && times.is(Sym.TIMES, 2) && times.arg(0).equals(Int.MINUS_ONE);
      if (less) {
        system(Sym.TIMES);
      }
      Node term = value(less ? ((Call) arg).arg(1) : arg, scope);
      if (less && term instanceof Node.Exact) {
        throw Forms.no("an exact constant");
      }
      terms.add(term);
      minus.add(less);
    }
    if (terms.isEmpty() || terms.stream().anyMatch(t -> t.type().isList())) {
      throw Forms.no("a sum of lists");
    }
    return forms.sum(terms, minus);
  }

  /// Puts a value into a new variable.
  ///
  /// @return the variable
  int hold(Node value, List<Node> steps, Scope scope) {
    int variable = scope.variable(value.type());
    steps.add(new Node.Assign(variable, value));
    return variable;
  }

  /// Whether an expression is a list, packed or not.
  static @Nullable List<Expr> elements(Expr expr) {
    return expr instanceof Normal list && !(expr instanceof Packed) && list.is(Sym.LIST)
        ? list.args()
        : null;
  }
}
