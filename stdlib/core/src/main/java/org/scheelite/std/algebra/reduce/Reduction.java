package org.scheelite.std.algebra.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Reduces a statement about some variables.
///
/// @param variables the variables, the first outermost
record Reduction(List<Expr> variables, Domain domain, Frame frame) {
  static final Set<String> RELATIONS =
      Set.of("Less", "LessEqual", "Greater", "GreaterEqual", "Inequality");
  private static final Set<String> CONNECTIVES =
      Set.of("And", "Or", "Not", "List", "Xor", "Implies", "Nand", "Nor", "Equivalent");

  /// Where the variables are from.
  enum Domain {
    COMPLEXES,
    REALS,
    INTEGERS;

    static @Nullable Domain of(Expr name) {
      return switch (name instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "") {
        case "Complexes" -> COMPLEXES;
        case "Reals" -> REALS;
        case "Integers" -> INTEGERS;
        default -> null;
      };
    }
  }

  /// The reduced statement; null, after a message, where it is not found.
  @Nullable Expr of(Expr statement) {
    if (!isStatement(statement)) {
      return frame.decline(Reduce.NAQS, statement);
    }
    if (statement.equals(Sym.TRUE) || statement.equals(Sym.FALSE)) {
      return statement;
    }
    boolean inexact = Forms.isInexact(statement);
    Expr exact =
        inexact ? frame.call(Symbol.system("Rationalize"), statement, Int.ZERO) : statement;
    Expr found = frame.filtering(_ -> false, () -> reduced(joined(exact)));
    if (found == null) {
      return frame.decline(Reduce.NSMET);
    }
    return inexact ? frame.numeric(found, 0) : found;
  }

  private static boolean isStatement(Expr e) {
    if (e.equals(Sym.TRUE) || e.equals(Sym.FALSE)) {
      return true;
    }
    if (!(e instanceof Normal call && call.head() instanceof Symbol head && head.isSystem())) {
      return false;
    }
    return CONNECTIVES.contains(head.name())
        ? call.args().stream().allMatch(Reduction::isStatement)
        : RELATIONS.contains(head.name())
            || Set.of("Equal", "Unequal", "Element").contains(head.name());
  }

  /// Lists as conjunctions.
  private Expr joined(Expr e) {
    return frame.evaluate(
        Expressions.map(
            e,
            part ->
                part instanceof Normal list && list.is(Sym.LIST)
                    ? Call.of(Sym.AND, list.args().stream().map(this::joined).toArray(Expr[]::new))
                    : null));
  }

  private @Nullable Expr reduced(Expr statement) {
    if (statement.equals(Sym.TRUE) || statement.equals(Sym.FALSE)) {
      return statement;
    }
    if (domain == Domain.INTEGERS) {
      return new IntegerReduction(variables, frame).of(statement);
    }
    boolean ordered = hasRelation(statement);
    boolean constant = isNumericBut(statement);
    if (variables.size() == 1 && constant && (ordered || domain == Domain.REALS)) {
      RealLine line = new RealLine(variables.getFirst(), frame);
      List<RealLine.Cell> cells = line.cells(statement);
      if (cells == null) {
        return null;
      }
      Expr all = domain == Domain.REALS ? Sym.TRUE : element();
      return line.written(cells, all);
    }
    if (!ordered) {
      return new EquationReduction(variables, domain == Domain.REALS, frame).of(statement);
    }
    return variables.size() == 2 && constant
        ? new RealPlane(variables.get(0), variables.get(1), frame).of(statement)
        : null;
  }

  private Expr element() {
    return Expressions.of("Element", variables.getFirst(), Symbol.system("Reals"));
  }

  private static boolean hasRelation(Expr e) {
    return e instanceof Call call
        && (call.head() instanceof Symbol head && head.isSystem() && RELATIONS.contains(head.name())
            || call.args().stream().anyMatch(Reduction::hasRelation));
  }

  /// Whether nothing but the variables is unknown.
  private boolean isNumericBut(Expr e) {
    Expr filled = e;
    for (Expr variable : variables) {
      filled = Expressions.replace(filled, variable, Sym.PI);
    }
    return isNumericStatement(filled);
  }

  private boolean isNumericStatement(Expr e) {
    if (e.equals(Sym.TRUE) || e.equals(Sym.FALSE) || e instanceof Symbol s && s.isSystem()) {
      return true;
    }
    boolean statement = isStatement(e);
    return statement
        ? ((Normal) e)
            .args().stream().allMatch(a -> Numerics.isNumeric(a, frame) || isNumericStatement(a))
        : Numerics.isNumeric(e, frame);
  }

  /// The relations of a statement as differences of their sides.
  static List<Expr> differences(Expr statement) {
    var all = new ArrayList<Expr>();
    collect(statement, all);
    return all;
  }

  private static void collect(Expr e, List<Expr> all) {
    if (!(e instanceof Normal call && call.head() instanceof Symbol head)) {
      return;
    }
    if (CONNECTIVES.contains(head.name())) {
      call.args().forEach(arg -> collect(arg, all));
      return;
    }
    int step = head.name().equals("Inequality") ? 2 : 1;
    for (int i = 0; i + step < call.size(); i += step) {
      all.add(Terms.difference(call.arg(i), call.arg(i + step)));
    }
  }
}
