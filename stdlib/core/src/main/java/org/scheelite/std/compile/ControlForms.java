package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Forms of conditions, loops and scopes, and the way to those of truth values, assignments and
/// iterators.
final class ControlForms {
  private final Translator translator;
  private final Forms forms;
  private final Frame frame;
  private final RelationForms relations;
  private final AssignmentForms assignments;
  private final IterationForms iterations;

  ControlForms(Translator translator, Forms forms, Frame frame) {
    this.translator = translator;
    this.forms = forms;
    this.frame = frame;
    this.relations = new RelationForms(translator, forms);
    this.assignments = new AssignmentForms(translator, forms);
    this.iterations = new IterationForms(translator, forms, frame);
  }

  /// The form of such a call; null for any other.
  @Nullable Node of(Call call, Scope scope, boolean used) {
    String name = ((Symbol) call.head()).name();
    int size = call.size();
    return switch (name) {
      case "CompoundExpression" -> size == 0 ? null : inTurn(call, scope, used);
      case "If" -> size == 2 || size == 3 ? choose(call, scope, used) : null;
      case "Which" -> size > 0 && size % 2 == 0 ? which(call, 0, scope, used) : null;
      case "And" -> size == 0 ? null : relations.truths(call, scope, true);
      case "Or" -> size == 0 ? null : relations.truths(call, scope, false);
      case "Less", "LessEqual", "Greater", "GreaterEqual", "Equal", "Unequal" ->
          size < 2 || size > 2 && name.equals("Unequal")
              ? null
              : relations.chain(call, name, scope);
      case "Inequality" -> size < 3 || size % 2 == 0 ? null : relations.inequality(call, scope);
      case "Set" ->
          size == 2
              ? assignments.set(call.arg(0), translator.value(call.arg(1), scope), scope)
              : null;
      case "AddTo", "SubtractFrom", "TimesBy", "DivideBy" ->
          size == 2 ? assignments.update(call, name, scope) : null;
      case "Increment", "Decrement", "PreIncrement", "PreDecrement" ->
          size == 1 ? assignments.count(call, name, scope, used) : null;
      case "Module", "Block", "With" -> size == 2 ? local(call, name, scope, used) : null;
      case "While" -> size == 1 || size == 2 ? whilst(call, scope) : null;
      case "For" -> size == 3 || size == 4 ? loop(call, scope) : null;
      case "Do" -> size >= 2 ? iterations.repeat(call, 1, scope) : null;
      case "Sum", "Product" -> size >= 2 ? iterations.reduce(call, 1, scope) : null;
      case "Break", "Continue" -> leave(call, scope);
      case "Table" -> size == 2 || size == 3 ? iterations.table(call, scope) : null;
      case "ConstantArray" -> size == 2 ? iterations.constant(call, scope) : null;
      case "Range" -> size == 1 || size == 2 ? iterations.progression(call, scope) : null;
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

  private Node choose(Call call, Scope scope, boolean used) {
    Node test = relations.truth(call.arg(0), scope);
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
    Node test = relations.truth(call.arg(from), scope);
    Node value = branch(call.arg(from + 1), scope, used);
    if (test.equals(Forms.TRUE)) {
      return value;
    }
    return joined(test, value, which(call, from + 2, scope.branch(), used), used);
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
    Node test = relations.truth(call.arg(0), inner);
    Node body = call.size() == 2 ? translator.step(call.arg(1), inner) : new Node.Nothing();
    return new Node.Loop(test, body, new Node.Nothing());
  }

  private Node loop(Call call, Scope scope) {
    Node start = translator.step(call.arg(0), scope);
    Scope inner = scope.loop(true);
    Node test = relations.truth(call.arg(1), inner);
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
}
