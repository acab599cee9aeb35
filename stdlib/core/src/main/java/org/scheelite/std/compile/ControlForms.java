package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Forms of conditions, loops, scopes and assignments.
final class ControlForms {
  private final Translator translator;
  private final Forms forms;
  private final Frame frame;
  private final ListForms lists;

  ControlForms(Translator translator, Forms forms, Frame frame) {
    this.translator = translator;
    this.forms = forms;
    this.frame = frame;
    this.lists = new ListForms(forms);
  }

  /// The form of such a call; null for any other.
  @Nullable Node of(Call call, Scope scope, boolean used) {
    String name = ((Symbol) call.head()).name();
    int size = call.size();
    return switch (name) {
      case "CompoundExpression" -> size == 0 ? null : inTurn(call, scope, used);
      case "If" -> size == 2 || size == 3 ? choose(call, scope, used) : null;
      case "Which" -> size > 0 && size % 2 == 0 ? which(call, 0, scope, used) : null;
      case "And" -> size == 0 ? null : truths(call, scope, true);
      case "Or" -> size == 0 ? null : truths(call, scope, false);
      case "Less", "LessEqual", "Greater", "GreaterEqual", "Equal", "Unequal" ->
          size < 2 || size > 2 && name.equals("Unequal") ? null : chain(call, name, scope);
      case "Inequality" -> size < 3 || size % 2 == 0 ? null : inequality(call, scope);
      case "Set" ->
          size == 2 ? set(call.arg(0), translator.value(call.arg(1), scope), scope) : null;
      case "AddTo", "SubtractFrom", "TimesBy", "DivideBy" ->
          size == 2 ? update(call, name, scope) : null;
      case "Increment", "Decrement", "PreIncrement", "PreDecrement" ->
          size == 1 ? count(call, name, scope, used) : null;
      case "Module", "Block", "With" -> size == 2 ? local(call, name, scope, used) : null;
      case "While" -> size == 1 || size == 2 ? whilst(call, scope) : null;
      case "For" -> size == 3 || size == 4 ? loop(call, scope) : null;
      case "Do" -> size >= 2 ? repeat(call, 1, scope) : null;
      case "Sum", "Product" -> size >= 2 ? reduce(call, 1, scope) : null;
      case "Break", "Continue" -> leave(call, scope);
      case "Table" -> size == 2 || size == 3 ? table(call, scope) : null;
      case "ConstantArray" -> size == 2 ? constant(call, scope) : null;
      case "Range" -> size == 1 || size == 2 ? progression(call, scope) : null;
      default -> null;
    };
  }

  private Node inTurn(Call call, Scope scope, boolean used) {
    var steps = new ArrayList<Node>();
    int last = call.size() - 1;
    for (int i = 0; i < last; i++) {
      Node step = translator.step(call.arg(i), scope);
      steps.add(step);
      if (step.type() == Type.NEVER) {
        return new Node.Steps(steps);
      }
    }
    Node value = used ? translator.translate(call.arg(last), scope, true) : null;
    if (value == null) {
      value = translator.step(call.arg(last), scope);
    } else if (value.type() != Type.NONE) {
      value = forms.plain(value);
    }
    steps.add(value);
    return steps.size() == 1 ? value : new Node.Steps(steps);
  }

  private Node truth(Expr expr, Scope scope) {
    Node node = translator.value(expr, scope);
    if (node.type() != Type.TRUTH) {
      throw Forms.no("no truth value");
    }
    return node;
  }

  private Node choose(Call call, Scope scope, boolean used) {
    Node test = truth(call.arg(0), scope);
    Node first = branch(call.arg(1), scope, used);
    Node second = call.size() == 3 ? branch(call.arg(2), scope, used) : new Node.Nothing();
    return joined(test, first, second, used);
  }

  private Node branch(Expr expr, Scope scope, boolean used) {
    Scope inner = scope.branch();
    return used ? translator.translate(expr, inner, true) : translator.step(expr, inner);
  }

  private Node joined(Node test, Node first, Node second, boolean used) {
    if (!used) {
      return new Node.Choice(Type.NONE, test, first, second);
    }
    Node choice = forms.choice(test, first, second);
    if (choice == null) {
      throw Forms.no("a choice of several types");
    }
    return choice;
  }

  private Node which(Call call, int from, Scope scope, boolean used) {
    if (from == call.size()) {
      return new Node.Nothing();
    }
    Node test = truth(call.arg(from), scope);
    Node value = branch(call.arg(from + 1), scope, used);
    if (test.equals(Forms.TRUE)) {
      return value;
    }
    return joined(test, value, which(call, from + 2, scope.branch(), used), used);
  }

  private Node truths(Call call, Scope scope, boolean all) {
    Node result = truth(call.arg(call.size() - 1), scope.branch());
    for (int i = call.size() - 2; i >= 0; i--) {
      Node test = truth(call.arg(i), i == 0 ? scope : scope.branch());
      result = all ? Forms.both(test, result) : Forms.either(test, result);
    }
    return result;
  }

  private Node relation(String name, Node a, Node b) {
    return switch (name) {
      case "Less" -> forms.compare("less", a, b);
      case "LessEqual" -> forms.compare("lessEqual", a, b);
      case "Greater" -> forms.compare("less", b, a);
      case "GreaterEqual" -> forms.compare("lessEqual", b, a);
      case "Equal" -> forms.compare("equal", a, b);
      case "Unequal" -> forms.compare("unequal", a, b);
      default -> throw Forms.no("a relation");
    };
  }

  private Node chain(Call call, String name, Scope scope) {
    var names = new ArrayList<String>();
    for (int i = 1; i < call.size(); i++) {
      names.add(name);
    }
    return chain(call.args(), names, scope);
  }

  private Node inequality(Call call, Scope scope) {
    var terms = new ArrayList<Expr>();
    var names = new ArrayList<String>();
    for (int i = 0; i < call.size(); i++) {
      if (i % 2 == 0) {
        terms.add(call.arg(i));
      } else if (call.arg(i) instanceof Symbol symbol && symbol.isSystem()) {
        translator.system(symbol);
        names.add(symbol.name());
      } else {
        throw Forms.no("a relation");
      }
    }
    return chain(terms, names, scope);
  }

  private Node chain(List<Expr> terms, List<String> names, Scope scope) {
    if (terms.size() == 2) {
      Node a = translator.value(terms.get(0), scope);
      Node b = translator.value(terms.get(1), scope);
      if (names.getFirst().equals("Greater") || names.getFirst().equals("GreaterEqual")) {
        if (!isSimple(a) && !isSimple(b)) {
          var steps = new ArrayList<Node>();
          Node plain = forms.plain(a);
          int held = translator.hold(plain, steps, scope);
          steps.add(relation(names.getFirst(), new Node.Read(plain.type(), held), b));
          return new Node.Steps(steps);
        }
      }
      return relation(names.getFirst(), a, b);
    }
    var steps = new ArrayList<Node>();
    var values = new ArrayList<Node>();
    for (Expr term : terms) {
      Node value = translator.plain(term, scope);
      values.add(new Node.Read(value.type(), translator.hold(value, steps, scope)));
    }
    Node all = Forms.TRUE;
    for (int i = names.size() - 1; i >= 0; i--) {
      Node one = relation(names.get(i), values.get(i), values.get(i + 1));
      all = all.equals(Forms.TRUE) ? one : Forms.both(one, all);
    }
    steps.add(all);
    return new Node.Steps(steps);
  }

  /// Whether it does not matter when this is computed.
  private static boolean isSimple(Node node) {
    return node instanceof Node.Constant || node instanceof Node.Exact;
  }

  private Node set(Expr target, Node value, Scope scope) {
    if (target instanceof Call part && part.is(Sym.PART)) {
      return setPart(part, value, scope);
    }
    if (!(target instanceof Symbol symbol)) {
      throw Forms.no("an assignment to something else");
    }
    Node plain = forms.plain(value);
    if (plain.type().isList() && translator.isPartly(symbol)) {
      plain = ListForms.owned(plain);
    }
    if (!plain.type().isScalar() && !plain.type().isList() && !plain.type().isCells()) {
      throw Forms.no("an assignment of no number");
    }
    int variable = translator.target(symbol, scope);
    if (translator.free() && plain.type() == Type.LONG && isReal(variable, scope)) {
      plain = forms.real(plain);
    }
    scope.assign(variable, plain.type());
    return new Node.Assign(variable, plain);
  }

  /// An assignment to an element of a list; its positions are computed after the value.
  private Node setPart(Call part, Node value, Scope scope) {
    Node cells = target(part, scope);
    var steps = new ArrayList<Node>();
    Node element = lists.element(value, cells.type());
    Node held = new Node.Read(element.type(), translator.hold(element, steps, scope));
    steps.add(ListForms.set(cells, translator.values(part, 1, scope), held));
    return new Node.Steps(steps);
  }

  private Node target(Call part, Scope scope) {
    if (!(part.arg(0) instanceof Symbol symbol)) {
      throw Forms.no("a part of something else");
    }
    int variable = translator.target(symbol, scope);
    Type type = scope.type(variable);
    if (!type.isCells()) {
      throw Forms.no("a part of no list");
    }
    return new Node.Read(type, variable);
  }

  private static boolean isReal(int variable, Scope scope) {
    return scope.body().types().get(variable) == Type.REAL;
  }

  private Node update(Call call, String name, Scope scope) {
    Node old = old(call.arg(0), scope);
    Node operand = translator.value(call.arg(1), scope);
    Node value =
        switch (name) {
          case "AddTo" -> forms.add(old, operand(operand), false);
          case "SubtractFrom" -> forms.add(old, operand(operand), true);
          case "TimesBy" -> forms.multiply(old, operand(operand));
          default -> Operations.divide(forms, old, operand(operand));
        };
    return set(call.arg(0), value, scope);
  }

  private Node operand(Node operand) {
    return operand.type() == Type.EXACT ? forms.plain(operand) : operand;
  }

  private Node old(Expr target, Scope scope) {
    if (target instanceof Call part && part.is(Sym.PART)) {
      translator.system(Sym.PART);
      for (int i = 1; i < part.size(); i++) {
        if (!(part.arg(i) instanceof Symbol) && !(part.arg(i) instanceof Int)) {
          throw Forms.no("a position that would be computed twice");
        }
      }
      return ListForms.get(target(part, scope), translator.values(part, 1, scope));
    }
    if (!(target instanceof Symbol symbol)) {
      throw Forms.no("an assignment to something else");
    }
    int variable = translator.target(symbol, scope);
    Type type = scope.type(variable);
    if (type.isCells()) {
      throw Forms.no("an assignment to a whole list");
    }
    return new Node.Read(type, variable);
  }

  private Node count(Call call, String name, Scope scope, boolean used) {
    Node value = forms.add(old(call.arg(0), scope), Forms.ONE, name.endsWith("Decrement"));
    Node assign = set(call.arg(0), value, scope);
    if (call.arg(0) instanceof Call && used && !name.startsWith("Pre")) {
      throw Forms.no("the old value of a part");
    }
    return name.startsWith("Pre") || !(assign instanceof Node.Assign(int variable, Node plain))
        ? assign
        : new Node.Exchange(variable, plain);
  }

  private Node local(Call call, String kind, Scope scope, boolean used) {
    List<Expr> parts = Translator.elements(call.arg(0));
    if (parts == null) {
      throw Forms.no("variables");
    }
    var steps = new ArrayList<Node>();
    Scope inner = scope;
    for (Expr part : parts) {
      boolean sets = part instanceof Call set && set.is(Sym.SET, 2);
      Expr name = sets ? ((Call) part).arg(0) : part;
      if (!(name instanceof Symbol symbol) || symbol.isSystem() || !sets && kind.equals("With")) {
        throw Forms.no("a variable");
      }
      if (sets) {
        translator.system(Sym.SET);
      }
      int variable =
          sets
              ? translator.hold(first(symbol, ((Call) part).arg(1), scope), steps, scope)
              : scope.variable(null);
      inner = inner.with(symbol, variable, kind.equals("With"));
      if (kind.equals("Block")) {
        if (!frame.definitions().attributes(symbol).isEmpty()) {
          throw Forms.no("a variable with attributes");
        }
        translator.changes(symbol);
      }
    }
    if (used) {
      Node value = translator.translate(call.arg(1), inner, true);
      steps.add(value.type() == Type.NONE ? value : forms.plain(value));
    } else {
      steps.add(translator.step(call.arg(1), inner));
    }
    return new Node.Steps(steps);
  }

  /// The first value of a variable.
  private Node first(Symbol symbol, Expr expr, Scope scope) {
    Node value = translator.plain(expr, scope);
    return value.type().isList() && translator.isPartly(symbol) ? ListForms.owned(value) : value;
  }

  private Node whilst(Call call, Scope scope) {
    Scope inner = scope.loop(true);
    Node test = truth(call.arg(0), inner);
    Node body = call.size() == 2 ? translator.step(call.arg(1), inner) : new Node.Nothing();
    return new Node.Loop(test, body, new Node.Nothing());
  }

  private Node loop(Call call, Scope scope) {
    Node start = translator.step(call.arg(0), scope);
    Scope inner = scope.loop(true);
    Node test = truth(call.arg(1), inner);
    Node body = call.size() == 4 ? translator.step(call.arg(3), inner) : new Node.Nothing();
    Node step = translator.step(call.arg(2), inner.loop(false));
    return new Node.Steps(List.of(start, new Node.Loop(test, body, step)));
  }

  private Node leave(Call call, Scope scope) {
    if (call.size() > 0 || !scope.inLoop()) {
      throw Forms.no("a jump");
    }
    return new Node.Leave(call.is(Symbol.system("Continue")));
  }

  /// A counting loop.
  ///
  /// @param counter the variable that counts
  /// @param scope where the iterator's variable is known
  /// @param size how many rounds there are
  private record Range(
      int counter, List<Node> before, Node size, Node test, Node step, Scope scope) {}

  private Range range(Expr spec, Scope scope, boolean leaves) {
    List<Expr> parts = Translator.elements(spec);
    Symbol name =
        parts != null && parts.size() > 1 && parts.getFirst() instanceof Symbol s ? s : null;
    if (parts != null
        && (parts.isEmpty() || parts.size() > 4 || name == null && parts.size() > 1)) {
      throw Forms.no("an iterator");
    }
    int size = parts == null ? 2 : name == null ? 2 : parts.size();
    Expr last =
        parts == null ? spec : name == null ? parts.getFirst() : parts.get(size == 2 ? 1 : 2);
    var before = new ArrayList<Node>();
    Node first = size == 2 || parts == null ? Forms.ONE : bound(parts.get(1), scope);
    int counter = translator.hold(first, before, scope);
    int end = translator.hold(bound(last, scope), before, scope);
    Node count = new Node.Read(Type.LONG, counter);
    Node limit = new Node.Read(Type.LONG, end);
    Node by = size == 4 && parts != null ? increment(parts.get(3), before, scope) : Forms.ONE;
    Node test = within(count, limit, by);
    Node step = new Node.Assign(counter, Forms.apply("add", Type.LONG, count, by));
    Scope inner = scope.loop(leaves);
    if (name != null) {
      if (name.isSystem() || !frame.definitions().attributes(name).isEmpty()) {
        throw Forms.no("an iterator");
      }
      translator.changes(name);
      inner = inner.with(name, inner.variable(Type.LONG), false);
    }
    Node rounds = Forms.apply("rounds", Type.LONG, count, limit, by);
    return new Range(counter, before, rounds, test, step, inner);
  }

  private Node increment(Expr by, List<Node> before, Scope scope) {
    Node node = bound(by, scope);
    return node instanceof Node.Constant
        ? node
        : new Node.Read(Type.LONG, translator.hold(node, before, scope));
  }

  private static Node within(Node count, Node limit, Node by) {
    if (by instanceof Node.Constant(_, Long step) && step != 0) {
      return Forms.apply(
          "lessEqual", Type.TRUTH, step > 0 ? count : limit, step > 0 ? limit : count);
    }
    return Forms.apply("within", Type.TRUTH, count, limit, by);
  }

  private Node bound(Expr expr, Scope scope) {
    Node node = translator.value(expr, scope);
    if (node.type() == Type.REAL || node.type() == Type.EXACT) {
      throw Forms.no("a bound that is no integer");
    }
    Node whole = forms.integer(node);
    return whole instanceof Node.Constant(_, Object n) && Math.abs((Long) n) < 1L << 60
        ? whole
        : Forms.apply("bound", Type.LONG, whole);
  }

  private static Node entry(Expr spec, Range range) {
    List<Expr> parts = Translator.elements(spec);
    if (parts == null || parts.size() < 2) {
      return new Node.Nothing();
    }
    Scope.Binding binding = range.scope.binding(parts.getFirst());
    if (binding == null) {
      throw new IllegalStateException("an iterator without a variable");
    }
    return new Node.Assign(binding.variable(), new Node.Read(Type.LONG, range.counter));
  }

  private Node repeat(Call call, int level, Scope scope) {
    Range range = range(call.arg(level), scope, true);
    Node inner =
        level + 1 < call.size()
            ? repeat(call, level + 1, range.scope)
            : translator.step(call.arg(0), range.scope);
    if (level + 1 < call.size() && leaves(call.arg(0))) {
      throw Forms.no("a jump out of several loops");
    }
    var steps = new ArrayList<>(range.before);
    steps.add(
        new Node.Loop(
            range.test, new Node.Steps(List.of(entry(call.arg(level), range), inner)), range.step));
    return new Node.Steps(steps);
  }

  /// Whether a jump stands anywhere in an expression.
  static boolean leaves(Expr expr) {
    return expr instanceof Call call
        && (call.is(Sym.BREAK)
            || call.is(Sym.CONTINUE)
            || call.args().stream().anyMatch(ControlForms::leaves));
  }

  private Node table(Call call, Scope scope) {
    Range outer = range(call.arg(1), scope, false);
    var steps = new ArrayList<>(outer.before);
    var sizes = new ArrayList<Node>();
    sizes.add(outer.size);
    Range inner = null;
    if (call.size() == 3) {
      List<Expr> parts = Translator.elements(call.arg(1));
      if (parts != null && parts.size() > 1 && mentions(call.arg(2), parts.getFirst())) {
        throw Forms.no("rows of several lengths");
      }
      inner = range(call.arg(2), outer.scope, false);
    }
    Node term = translator.plain(call.arg(0), inner == null ? outer.scope : inner.scope);
    if (term.type() != Type.LONG && term.type() != Type.REAL) {
      throw Forms.no("a list of lists");
    }
    boolean whole = term.type() == Type.LONG;
    if (inner == null) {
      Type type = whole ? Type.LONG_CELLS : Type.REAL_CELLS;
      int cells = translator.hold(ListForms.blank(type, sizes), steps, scope);
      int place = translator.hold(Forms.ZERO, steps, scope);
      steps.add(filling(call.arg(1), outer, cells, type, List.of(place), term));
      steps.add(ListForms.frozen(new Node.Read(type, cells)));
      return new Node.Steps(steps);
    }
    Type type = whole ? Type.LONG_GRID : Type.REAL_GRID;
    steps.addAll(inner.before);
    sizes.add(inner.size);
    int cells = translator.hold(ListForms.blank(type, sizes), steps, scope);
    int row = translator.hold(Forms.ZERO, steps, scope);
    int column = translator.hold(Forms.ZERO, steps, scope);
    var once = new ArrayList<Node>();
    once.add(entry(call.arg(1), outer));
    once.addAll(inner.before);
    once.add(new Node.Assign(column, Forms.ZERO));
    once.add(next(row));
    once.add(filling(call.arg(2), inner, cells, type, List.of(row, column), term));
    steps.add(new Node.Loop(outer.test, new Node.Steps(once), outer.step));
    steps.add(ListForms.frozen(new Node.Read(type, cells)));
    return new Node.Steps(steps);
  }

  private static Node next(int place) {
    Node old = new Node.Read(Type.LONG, place);
    return new Node.Assign(place, Forms.apply("shift", Type.LONG, old, Forms.ONE));
  }

  /// The loop that fills a vector, or a row.
  private static Node filling(
      Expr spec, Range range, int cells, Type type, List<Integer> places, Node term) {
    var positions = new ArrayList<Node>();
    places.forEach(place -> positions.add(new Node.Read(Type.LONG, place)));
    return new Node.Loop(
        range.test,
        new Node.Steps(
            List.of(
                entry(spec, range),
                next(places.getLast()),
                ListForms.set(new Node.Read(type, cells), positions, term))),
        range.step);
  }

  private static boolean mentions(Expr expr, Expr symbol) {
    return expr.equals(symbol)
        || expr instanceof Call call && call.args().stream().anyMatch(arg -> mentions(arg, symbol));
  }

  private Node constant(Call call, Scope scope) {
    List<Expr> sizes = Translator.elements(call.arg(1));
    if (sizes != null && (sizes.isEmpty() || sizes.size() > 2) || mayChange(call.arg(0))) {
      throw Forms.no("an array of this shape");
    }
    translator.system(Sym.TABLE);
    Call table =
        sizes == null
            ? Call.of(Sym.TABLE, call.arg(0), Call.list(call.arg(1)))
            : sizes.size() == 1
                ? Call.of(Sym.TABLE, call.arg(0), Call.list(sizes.get(0)))
                : Call.of(Sym.TABLE, call.arg(0), Call.list(sizes.get(0)), Call.list(sizes.get(1)));
    return table(table, scope);
  }

  /// Whether it matters how often an expression is evaluated.
  private static boolean mayChange(Expr expr) {
    return expr instanceof Call;
  }

  private Node progression(Call call, Scope scope) {
    Symbol name = Symbol.of("Range`i");
    var spec = new ArrayList<Expr>(call.args());
    spec.addFirst(name);
    translator.system(Sym.TABLE);
    return table(Call.of(Sym.TABLE, name, Call.list(spec)), scope);
  }

  /// A sum or product; of no terms it is 0 or 1.
  private Node reduce(Call call, int level, Scope scope) {
    boolean sum = call.is(Symbol.system("Sum"));
    if (Translator.elements(call.arg(level)) == null) {
      throw Forms.no("an iterator");
    }
    Range range = range(call.arg(level), scope, false);
    Node term =
        forms.plain(
            level + 1 < call.size()
                ? reduce(call, level + 1, range.scope)
                : translator.value(call.arg(0), range.scope));
    if (term.type() != Type.LONG) {
      throw Forms.no("a sum of reals");
    }
    var steps = new ArrayList<>(range.before);
    int total = translator.hold(sum ? Forms.ZERO : Forms.ONE, steps, scope);
    Node old = new Node.Read(Type.LONG, total);
    Node next = Forms.longs(sum ? "add" : "multiply", old, term);
    steps.add(
        new Node.Loop(
            range.test,
            new Node.Steps(List.of(entry(call.arg(level), range), new Node.Assign(total, next))),
            range.step));
    steps.add(old);
    return new Node.Steps(steps);
  }
}
