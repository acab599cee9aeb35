package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Forms of truth values: comparisons, `And` and `Or`.
final class RelationForms {
  private final Translator translator;
  private final Forms forms;

  RelationForms(Translator translator, Forms forms) {
    this.translator = translator;
    this.forms = forms;
  }

  Node truth(Expr expr, Scope scope) {
    Node node = translator.value(expr, scope);
    if (node.type() != Type.TRUTH) {
      throw Forms.no("no truth value");
    }
    return node;
  }

  Node truths(Call call, Scope scope, boolean all) {
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

  Node chain(Call call, String name, Scope scope) {
    var names = new ArrayList<String>();
    for (int i = 1; i < call.size(); i++) {
      names.add(name);
    }
    return chain(call.args(), names, scope);
  }

  Node chain(List<Expr> terms, List<String> names, Scope scope) {
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

  Node inequality(Call call, Scope scope) {
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

  /// Whether it does not matter when this is computed.
  private static boolean isSimple(Node node) {
    return node instanceof Node.Constant || node instanceof Node.Exact;
  }
}
