package org.scheelite.std.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Forms of lists that are made element by element, and of changes of their elements.
final class ListForms {
  private static final Set<Symbol> CHANGES =
      Set.of(
          Sym.SET,
          Symbol.system("AddTo"),
          Symbol.system("SubtractFrom"),
          Symbol.system("TimesBy"),
          Symbol.system("DivideBy"),
          Symbol.system("Increment"),
          Symbol.system("Decrement"),
          Symbol.system("PreIncrement"),
          Symbol.system("PreDecrement"));

  private final Forms forms;

  ListForms(Forms forms) {
    this.forms = forms;
  }

  /// The symbols of which parts are assigned to somewhere in an expression.
  static Set<Symbol> changed(Expr expr) {
    var found = new HashSet<Symbol>();
    collect(expr, found);
    return found;
  }

  private static void collect(Expr expr, Set<Symbol> found) {
    if (!(expr instanceof Call call)) {
      return;
    }
    if (call.size() > 0
        && call.head() instanceof Symbol head
        && CHANGES.contains(head)
        && call.arg(0) instanceof Call part
        && part.is(Sym.PART)
        && part.size() > 1
        && part.arg(0) instanceof Symbol symbol) {
      found.add(symbol);
    }
    collect(call.head(), found);
    call.args().forEach(arg -> collect(arg, found));
  }

  private static Class<?> owner(Type cells) {
    return cells == Type.LONG_CELLS || cells == Type.LONG_GRID
        ? Cells.Longs.class
        : Cells.Reals.class;
  }

  static Node apply(Type cells, String method, Type type, List<Node> arguments) {
    return new Node.Apply(owner(cells), method, type, arguments);
  }

  /// The list as a value of the language, which does not change any more.
  static Node frozen(Node cells) {
    Type type = cells.type();
    return apply(type, type.isGrid() ? "matrix" : "vector", type.outside(), List.of(cells));
  }

  /// A copy of a list for a variable whose elements change.
  static Node owned(Node list) {
    Type type = list.type().cells();
    return apply(type, "of", type, List.of(list));
  }

  static Node get(Node cells, List<Node> positions) {
    return positioned(cells, "get", positions, null);
  }

  static Node set(Node cells, List<Node> positions, Node value) {
    return positioned(cells, "set", positions, value);
  }

  private static Node positioned(
      Node cells, String method, List<Node> positions, @Nullable Node value) {
    Type type = cells.type();
    if (positions.size() != (type.isGrid() ? 2 : 1)
        || positions.stream().anyMatch(position -> position.type() != Type.LONG)) {
      throw Forms.no("a part");
    }
    var arguments = new ArrayList<Node>();
    arguments.add(cells);
    arguments.addAll(positions);
    if (value != null) {
      arguments.add(value);
    }
    return apply(type, method, type.cell(), arguments);
  }

  /// The value as an element of a list with changing elements.
  Node element(Node value, Type cells) {
    Node plain = forms.plain(value);
    if (forms.isFree() && cells.cell() == Type.REAL && plain.type() == Type.LONG) {
      return forms.real(plain);
    }
    if (plain.type() != cells.cell()) {
      throw Forms.no("an element of another type");
    }
    return plain;
  }

  /// A new list of so many elements or rows, all 0.
  static Node blank(Type cells, List<Node> sizes) {
    return apply(cells, sizes.size() == 1 ? "vector" : "matrix", cells, sizes);
  }
}
