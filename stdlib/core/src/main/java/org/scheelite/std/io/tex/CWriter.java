package org.scheelite.std.io.tex;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Printer;

/// Writes expressions for the language C.
final class CWriter {
  private static final Map<String, String> RELATIONS =
      Map.of(
          "Equal",
          " == ",
          "Unequal",
          " != ",
          "Less",
          " < ",
          "LessEqual",
          " <= ",
          "Greater",
          " > ",
          "GreaterEqual",
          " >= ",
          "And",
          " && ",
          "Or",
          " || ",
          "Set",
          " = ");

  private final Frame frame;

  private CWriter(Frame frame) {
    this.frame = frame;
  }

  static String written(Expr expr, Frame frame) {
    return new CWriter(frame).text(expr, 0);
  }

  private String text(Expr expr, int least) {
    frame.poll();
    return switch (expr) {
      case Rational(var numerator, var denominator) ->
          around(numerator + "./" + denominator + ".", 2, least);
      case Real _ -> Printer.print(expr, org.scheelite.print.Form.INPUT).replace("*^", "e");
      case Str(String text) -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case Symbol symbol -> symbol.name();
      case Normal call -> call(call, least);
      default -> Printer.print(expr, org.scheelite.print.Form.INPUT);
    };
  }

  private static String around(String text, int precedence, int least) {
    return precedence < least ? "(" + text + ")" : text;
  }

  private String call(Normal call, int least) {
    String head = call.head() instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "";
    String relation = RELATIONS.get(head);
    if (relation != null && call.size() > 1) {
      return around(joined(call, relation, 1), 0, least);
    }
    return switch (head) {
      case "Plus" ->
          call.size() > 1
              ? around(joined(call, " + ", 1).replace("+ -", "- "), 1, least)
              : function(call);
      case "Times" -> call.size() > 1 ? product(call, least) : function(call);
      case "Power" ->
          call.size() == 2 && call.arg(1).equals(Int.MINUS_ONE)
              ? around("1/" + text(call.arg(0), 3), 2, least)
              : function(call);
      default -> function(call);
    };
  }

  private String product(Normal product, int least) {
    if (product.arg(0).equals(Int.MINUS_ONE)) {
      Expr rest =
          product.size() == 2
              ? product.arg(1)
              : Call.of(Sym.TIMES, product.args().subList(1, product.size()));
      return around("-" + text(rest, 2), 1, least);
    }
    var above = new ArrayList<String>();
    var below = new ArrayList<String>();
    for (Expr factor : product.args()) {
      if (factor instanceof Normal power
          && power.is(Sym.POWER, 2)
          && power.arg(1).equals(Int.MINUS_ONE)) {
        below.add(text(power.arg(0), 3));
      } else {
        above.add(text(factor, 2));
      }
    }
    String top = above.isEmpty() ? "1" : String.join("*", above);
    return around(
        below.isEmpty()
            ? top
            : top
                + "/"
                + (below.size() == 1 ? below.getFirst() : "(" + String.join("*", below) + ")"),
        2,
        least);
  }

  private String joined(Normal call, String between, int least) {
    return call.args().stream().map(part -> text(part, least)).collect(Collectors.joining(between));
  }

  private String function(Normal call) {
    return text(call.head(), 3)
        + call.args().stream()
            .map(part -> text(part, 0))
            .collect(Collectors.joining(",", "(", ")"));
  }
}
