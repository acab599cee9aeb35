package org.scheelite.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Symbol;
import org.scheelite.syntax.Syntax.Leaf;

/// The names of one tree, looked up beforehand.
final class KnownNames {
  private KnownNames() {}

  /// Looks up all names in `syntax`, without recursion, in the order of the text.
  static Names of(Syntax syntax, Names names) {
    Map<String, Symbol> known = new HashMap<>();
    Leaves leaves = new Leaves(name -> known.computeIfAbsent(name, names::resolve));
    Deque<Syntax> open = new ArrayDeque<>();
    open.push(syntax);
    while (!open.isEmpty()) {
      Syntax next = open.pop();
      if (next instanceof Leaf leaf
          && (leaf.kind() == Syntax.Kind.NAME || leaf.kind() == Syntax.Kind.PATTERN)) {
        leaves.expr(leaf);
      } else {
        children(next).reversed().forEach(open::push);
      }
    }
    return name -> known.computeIfAbsent(name, names::resolve);
  }

  private static List<Syntax> children(Syntax syntax) {
    return switch (syntax) {
      case Leaf _, Syntax.Absent _, Syntax.Reading _ -> List.of();
      case Syntax.Prefix(_, var operand, _) -> List.of(operand);
      case Syntax.Postfix(_, var operand, _) -> List.of(operand);
      case Syntax.Infix(_, var operands, _) -> operands;
      case Syntax.Application(var function, var arguments, _) -> with(function, arguments);
      case Syntax.Extraction(var whole, var indices, _) -> with(whole, indices);
      case Syntax.MessageTag(var of, _, _) -> List.of(of);
      case Syntax.Writing(_, var what, _, _) -> List.of(what);
      case Syntax.Enclosed(_, _, var items, _) -> items;
    };
  }

  private static List<Syntax> with(Syntax first, List<Syntax> rest) {
    var all = new ArrayList<Syntax>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
