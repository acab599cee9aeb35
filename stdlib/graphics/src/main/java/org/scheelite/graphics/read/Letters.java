package org.scheelite.graphics.read;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.scene.Run;

/// Turns expressions into text for pictures: powers raised, indices lowered, symbols slanted.
///
/// @param frame for everything that the printer writes
record Letters(Frame frame) {

  private static final Symbol TO_STRING = Symbol.system("ToString");

  /// Text and the look it asks for.
  record Styled(List<List<Run>> lines, Style style) {}

  /// The lines of an expression, which may say by `Style` how it looks.
  Styled read(Expr expr, Style style) {
    if (expr instanceof Normal call && call.head() instanceof Symbol head) {
      switch (head.name()) {
        case "Style" -> {
          return call.size() == 0 ? plain(expr, style) : styled(call, style);
        }
        case "HoldForm", "TraditionalForm", "StandardForm", "Defer" -> {
          return call.size() == 1 ? read(call.arg(0), style) : plain(expr, style);
        }
        default -> {
          return plain(expr, style);
        }
      }
    }
    return plain(expr, style);
  }

  private Styled styled(Normal call, Style style) {
    var directives = new Directives(frame);
    var result = style;
    for (int i = 1; i < call.size(); i++) {
      Expr item = call.arg(i);
      if (item instanceof Num size && size.doubleValue() > 0) {
        result = result.withType(result.type().withSize(size.doubleValue()));
      } else {
        var next = directives.apply(item, result);
        result = next == null ? result : next;
      }
    }
    return read(call.arg(0), result);
  }

  private Styled plain(Expr expr, Style style) {
    if (expr instanceof Str(String text)) {
      return new Styled(text.lines().map(Run::plain).toList(), style);
    }
    return new Styled(List.of(runs(expr)), style);
  }

  /// The runs of one line; a label that is `None` or missing has none.
  List<Run> line(Expr expr) {
    if (expr.equals(Sym.NONE) || expr.equals(Sym.AUTOMATIC)) {
      return List.of();
    }
    return read(expr, Style.DEFAULT).lines().stream().findFirst().orElse(List.of());
  }

  private List<Run> runs(Expr expr) {
    var runs = new ArrayList<Run>();
    add(expr, 1, 0, runs);
    return runs;
  }

  private void add(Expr expr, double scale, double rise, List<Run> out) {
    if (expr instanceof Symbol symbol) {
      out.add(new Run(symbol.name(), scale, rise, symbol.name().length() == 1));
      return;
    }
    if (expr instanceof Normal call && call.head() instanceof Symbol head) {
      if (head.name().equals("Row") && call.size() == 1 && call.arg(0) instanceof Normal row) {
        row.args().forEach(part -> add(part, scale, rise, out));
        return;
      }
      boolean raised = head.name().equals("Superscript") || simplePower(call);
      if (call.size() == 2 && (raised || head.name().equals("Subscript"))) {
        add(call.arg(0), scale, rise, out);
        double shift = raised ? 0.38 : -0.2;
        add(call.arg(1), 0.72 * scale, rise + shift * scale, out);
        return;
      }
    }
    out.add(new Run(text(expr), scale, rise, false));
  }

  /// A power whose base needs no parentheses and whose exponent is no root.
  private static boolean simplePower(Normal call) {
    return call.is(Sym.POWER, 2)
        && call.arg(0) instanceof Symbol
        && (call.arg(1) instanceof Symbol
            || call.arg(1) instanceof Num number && number.doubleValue() > 0 && integral(number));
  }

  private static boolean integral(Num number) {
    return number.doubleValue() == Math.rint(number.doubleValue());
  }

  private String text(Expr expr) {
    if (expr instanceof Str(String text)) {
      return text;
    }
    return frame.call(TO_STRING, expr) instanceof Str(String text) ? text : expr.toString();
  }
}
