package org.scheelite.syntax;

import java.util.List;
import org.scheelite.grammar.Operator;

/// What an operator asks of its operands beyond being there.
final class Shape {
  private Shape() {}

  /// Refuses `a ~ f` without a second `~`, and `f /: a` without an assignment.
  static void check(Operator operator, List<Syntax> operands, Span place) {
    if (operator.head().equals("Infix") && operands.size() == 2) {
      throw Trouble.missing(operands.getLast().span(), place, "a second `~`");
    }
    if (operator.head().equals("TagSet") && !isAssignment(operands.getLast())) {
      throw Trouble.missing(operands.getLast().span(), place, "`=`, `:=` or `=.`");
    }
  }

  private static boolean isAssignment(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Infix(var operators, _, _) ->
          operators.getFirst().head().equals("Set")
              || operators.getFirst().head().equals("SetDelayed");
      case Syntax.Postfix(var operator, _, _) -> operator.head().equals("Unset");
      default -> false;
    };
  }
}
