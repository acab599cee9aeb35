package org.scheelite.print;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operator.Grouping;
import org.scheelite.grammar.Operators;

/// `InputForm` and `OutputForm`: which pieces an expression is made of, and how tightly it binds.
final class Layout {
  /// Binds tighter than any operator.
  static final int ATOM = 1000;

  private Layout() {}

  /// Fills `pieces` and gives the precedence of the whole.
  static int fill(Expr expr, Pieces pieces, Printer printer) {
    boolean output = pieces.form() == Form.OUTPUT;
    switch (output ? Wrappers.unwrapped(expr) : expr) {
      case Symbol symbol -> pieces.text(printer.name(symbol));
      case Str(var value) -> pieces.text(output ? value : Quoted.of(value));
      case Num number -> {
        String shown = output ? printer.number(number) : null;
        if (shown != null) {
          pieces.text(shown);
          return shown.startsWith("-") ? 480 : ATOM;
        }
        return NumberLayout.fill(number, pieces, printer);
      }
      case Normal normal -> {
        return normal(normal, pieces, printer);
      }
      case Assoc assoc -> pieces.text("<|").items(FullLayout.rules(assoc), 0, ", ", 0).text("|>");
      case NumArray array -> numericArray(array, pieces, output);
      case ByteArr bytes ->
          pieces.text(output ? "ByteArray[<" + bytes.size() + ">]" : bytes.toString());
      case Opaque opaque -> {
        if (output) {
          pieces.text(opaque.display());
        } else {
          pieces.expr(opaque.construction());
        }
      }
    }
    return ATOM;
  }

  private static void numericArray(NumArray array, Pieces pieces, boolean output) {
    if (output) {
      String dims = Arrays.toString(array.dims());
      pieces.text("NumericArray[<" + dims.substring(1, dims.length() - 1) + ">, ");
      pieces.text(array.type().text() + "]");
    } else {
      pieces.text("NumericArray[").expr(ArrayElements.of(array));
      pieces.text(", \"" + array.type().text() + "\"]");
    }
  }

  private static int normal(Normal normal, Pieces pieces, Printer printer) {
    if (!(normal.head() instanceof Symbol head) || !head.isSystem()) {
      if (pieces.form() == Form.OUTPUT) {
        int precedence = Wrappers.derivative(normal, pieces);
        if (precedence >= 0) {
          return precedence;
        }
        String display = printer.display(normal);
        if (display != null) {
          pieces.text(display);
          return ATOM;
        }
      }
      return call(normal, pieces);
    }
    if (head.equals(Sym.LIST)) {
      pieces.text("{").items(normal, 0, ", ", 0).text("}");
      return ATOM;
    }
    if (pieces.form() == Form.OUTPUT) {
      int precedence = Wrappers.fill(normal, head, pieces, printer);
      if (precedence >= 0) {
        return precedence;
      }
    }
    int precedence = named(normal, head.name(), pieces);
    return precedence >= 0 ? precedence : call(normal, pieces);
  }

  /// `head[args]`.
  private static int call(Normal normal, Pieces pieces) {
    pieces.expr(normal.head(), Operators.CALL).text("[").items(normal, 0, ", ", 0).text("]");
    return Operators.CALL;
  }

  /// The notation that belongs to a head, or a negative number where it has none for these
  /// arguments.
  static int named(Normal normal, String head, Pieces pieces) {
    int size = normal.size();
    return switch (head) {
      case "Plus" -> size > 1 ? Algebra.plus(normal, pieces) : -1;
      case "Times" -> size > 1 ? Algebra.times(normal, pieces) : -1;
      case "Power" -> size == 2 ? Algebra.power(normal, pieces) : -1;
      case "DirectedInfinity" -> NumberLayout.infinity(normal, pieces);
      case "Blank",
          "BlankSequence",
          "BlankNullSequence",
          "Pattern",
          "Optional",
          "Slot",
          "SlotSequence",
          "Function",
          "Part",
          "MessageName",
          "Association",
          "Inequality",
          "CompoundExpression",
          "Span",
          "TagSet",
          "TagSetDelayed",
          "TagUnset",
          "Out" ->
          Notation.fill(normal, head, pieces);
      case "Subtract",
          "Divide",
          "Minus",
          "Prefix",
          "Postfix",
          "Infix",
          "Get",
          "Put",
          "PutAppend",
          "Derivative" ->
          -1;
      default -> operator(normal, head, pieces);
    };
  }

  private static int operator(Normal normal, String head, Pieces pieces) {
    int size = normal.size();
    if (size == 1) {
      Operator prefix = written(Operators.of(Operator.Form.PREFIX, head), pieces);
      if (prefix != null) {
        pieces.text(prefix.text()).expr(normal.arg(0), prefix.precedence() + 1);
        return prefix.precedence();
      }
      Operator postfix = written(Operators.of(Operator.Form.POSTFIX, head), pieces);
      if (postfix != null) {
        return postfix(normal, postfix, pieces);
      }
    }
    Operator infix = size < 2 ? null : written(Operators.of(Operator.Form.INFIX, head), pieces);
    return infix == null ? -1 : infix(normal, infix, pieces);
  }

  /// The operator, if this form writes it: `InputForm` stays within ASCII.
  private static @Nullable Operator written(@Nullable Operator operator, Pieces pieces) {
    if (operator == null || operator.text().charAt(0) < 0x80) {
      return operator;
    }
    boolean output = pieces.form() == Form.OUTPUT;
    return output && operator.form() == Operator.Form.INFIX && operator.text().charAt(0) < 0xE000
        ? operator
        : null;
  }

  private static int postfix(Normal normal, Operator operator, Pieces pieces) {
    Expr operand = normal.arg(0);
    boolean digits = operand instanceof Num;
    pieces.expr(operand, digits ? ATOM + 1 : operator.precedence() + 1);
    pieces.text(operator.head().equals("Unset") ? " =." : operator.text());
    return operator.precedence();
  }

  private static int infix(Normal normal, Operator operator, Pieces pieces) {
    int precedence = operator.precedence();
    if (operator.grouping() == Grouping.FLAT || operator.grouping() == Grouping.CHAIN) {
      // what && joins stands in parentheses within ||, for readers
      int least = operator.head().equals("Or") ? precedence("And", precedence) : precedence;
      pieces.items(normal, 0, spaced(operator), least + 1);
      return precedence;
    }
    if (normal.size() != 2) {
      return -1;
    }
    boolean left = operator.grouping() == Grouping.LEFT && same(normal.arg(0), operator);
    boolean right = operator.grouping() == Grouping.RIGHT && same(normal.arg(1), operator);
    pieces.expr(normal.arg(0), left ? precedence : precedence + 1);
    pieces.text(spaced(operator));
    pieces.expr(normal.arg(1), right ? precedence : precedence + 1);
    return precedence;
  }

  private static int precedence(String head, int standard) {
    Operator operator = Operators.of(Operator.Form.INFIX, head);
    return operator == null ? standard : operator.precedence();
  }

  private static boolean same(Expr expr, Operator operator) {
    return expr instanceof Normal normal
        && normal.size() == 2
        && normal.head() instanceof Symbol head
        && head.isSystem()
        && head.name().equals(operator.head());
  }

  private static String spaced(Operator operator) {
    return switch (operator.text()) {
      case "<>", "?" -> operator.text();
      default -> " " + operator.text() + " ";
    };
  }
}
