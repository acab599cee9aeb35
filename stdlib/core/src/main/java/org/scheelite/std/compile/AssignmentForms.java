package org.scheelite.std.compile;

import java.util.ArrayList;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Forms of assignments to variables and to elements of lists.
final class AssignmentForms {
  private final Translator translator;
  private final Forms forms;
  private final ListForms lists;

  AssignmentForms(Translator translator, Forms forms) {
    this.translator = translator;
    this.forms = forms;
    this.lists = new ListForms(forms);
  }

  Node set(Expr target, Node value, Scope scope) {
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

  Node update(Call call, String name, Scope scope) {
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

  Node count(Call call, String name, Scope scope, boolean used) {
    Node value = forms.add(old(call.arg(0), scope), Forms.ONE, name.endsWith("Decrement"));
    Node assign = set(call.arg(0), value, scope);
    if (call.arg(0) instanceof Call && used && !name.startsWith("Pre")) {
      throw Forms.no("the old value of a part");
    }
    return name.startsWith("Pre") || !(assign instanceof Node.Assign(int variable, Node plain))
        ? assign
        : new Node.Exchange(variable, plain);
  }
}
