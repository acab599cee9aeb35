package org.scheelite.std.io.tex;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.print.Printer;

/// Writes expressions for TeX.
final class TexWriter {
  private static final int SUM = 10;
  private static final int PRODUCT = 20;
  private static final int POWER = 30;
  private static final int ATOM = 40;

  private static final Set<String> FUNCTIONS =
      Set.of(
          "Sin", "Cos", "Tan", "Cot", "Sec", "Csc", "Sinh", "Cosh", "Tanh", "Coth", "Log", "Exp",
          "Max", "Min", "Det");

  private static final Map<String, String> SYMBOLS =
      Map.of(
          "Pi",
          "\\pi",
          "E",
          "e",
          "I",
          "i",
          "Infinity",
          "\\infty",
          "EulerGamma",
          "\\gamma",
          "GoldenRatio",
          "\\phi",
          "True",
          "\\text{True}",
          "False",
          "\\text{False}",
          "Degree",
          "{}^{\\circ}");

  private static final Map<String, String> RELATIONS =
      Map.ofEntries(
          Map.entry("Equal", "="),
          Map.entry("Unequal", "\\neq"),
          Map.entry("Less", "<"),
          Map.entry("LessEqual", "\\leq"),
          Map.entry("Greater", ">"),
          Map.entry("GreaterEqual", "\\geq"),
          Map.entry("Rule", "\\to"),
          Map.entry("RuleDelayed", ":\\to"),
          Map.entry("And", "\\land"),
          Map.entry("Or", "\\lor"),
          Map.entry("Set", "="),
          Map.entry("Element", "\\in"),
          Map.entry("Dot", "."));

  private static final String GREEK =
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
          + " sigma tau upsilon phi chi psi omega";

  private final Frame frame;

  private TexWriter(Frame frame) {
    this.frame = frame;
  }

  static String written(Expr expr, Frame frame) {
    return new TexWriter(frame).text(expr, 0);
  }

  /// The text of an expression, in parentheses where it binds less tightly than `least`.
  private String text(Expr expr, int least) {
    frame.poll();
    return switch (expr) {
      case Rational(var numerator, var denominator) -> {
        String fraction = "\\frac{" + numerator.abs() + "}{" + denominator + "}";
        yield numerator.signum() < 0
            ? around("-" + fraction, SUM, least)
            : around(fraction, PRODUCT, least);
      }
      case Complex(var re, var im) ->
          text(
              Call.of(Sym.PLUS, re, im.equals(Int.ONE) ? Sym.I : Call.of(Sym.TIMES, im, Sym.I)),
              least);
      case Real(double value) -> real(value, least);
      case Num number ->
          around(
              Printer.print(number, org.scheelite.print.Form.OUTPUT),
              number.sign() < 0 ? SUM : ATOM,
              least);
      case Str(String text) -> "\\text{" + text.replaceAll("([&%$#_{}])", "\\\\$1") + "}";
      case Symbol symbol -> name(symbol);
      case Normal call -> call(call, least);
      case Assoc assoc ->
          "\\langle|"
              + assoc.entries().stream()
                  .map(entry -> text(entry.rule(), 0))
                  .collect(Collectors.joining(","))
              + "|\\rangle";
      default -> "\\text{" + Printer.print(expr, org.scheelite.print.Form.OUTPUT) + "}";
    };
  }

  private static String around(String text, int precedence, int least) {
    return precedence < least ? "\\left(" + text + "\\right)" : text;
  }

  private static String real(double value, int least) {
    String text = Printer.print(Real.of(value), org.scheelite.print.Form.OUTPUT);
    int power = text.indexOf("*10^");
    String shown =
        power < 0
            ? text
            : text.substring(0, power) + "\\times 10^{" + text.substring(power + 4) + "}";
    return around(shown, value < 0 ? SUM : power < 0 ? ATOM : PRODUCT, least);
  }

  private static String name(Symbol symbol) {
    String name = symbol.name();
    String known = symbol.isSystem() ? SYMBOLS.get(name) : null;
    if (known != null) {
      return known;
    }
    if (name.length() == 1 && name.charAt(0) >= 'α' && name.charAt(0) <= 'ω') {
      String[] names = GREEK.split(" ");
      int place = name.charAt(0) - 'α';
      int index = place > 17 ? place - 1 : place;
      return "\\" + names[index];
    }
    return name.length() == 1 ? name : "\\text{" + name.replace("$", "\\$") + "}";
  }

  private String call(Normal call, int least) {
    String head = call.head() instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "";
    String relation = RELATIONS.get(head);
    if (relation != null && call.size() > 1) {
      boolean letters = Character.isLetter(relation.charAt(relation.length() - 1));
      String between = letters ? relation + " " : relation;
      return around(
          call.args().stream().map(part -> text(part, SUM)).collect(Collectors.joining(between)),
          0,
          least);
    }
    return switch (head) {
      case "Plus" -> call.size() > 1 ? around(sum(call), SUM, least) : function(call);
      case "Times" -> call.size() > 1 ? product(call, least) : function(call);
      case "Power" -> call.size() == 2 ? power(call.arg(0), call.arg(1), least) : function(call);
      case "List" -> list(call);
      case "Sqrt" -> call.size() == 1 ? "\\sqrt{" + text(call.arg(0), 0) + "}" : function(call);
      case "Abs" -> call.size() == 1 ? "| " + text(call.arg(0), 0) + "|" : function(call);
      case "HoldForm", "TraditionalForm", "StandardForm", "Defer" ->
          call.size() == 1 ? text(call.arg(0), least) : function(call);
      case "Not" -> call.size() == 1 ? "\\neg " + text(call.arg(0), ATOM) : function(call);
      case "MatrixForm", "TableForm" ->
          call.size() > 0 && call.arg(0) instanceof Normal rows ? matrix(rows) : function(call);
      case "DirectedInfinity" ->
          call.size() == 1 && call.arg(0).equals(Int.ONE)
              ? "\\infty"
              : call.size() == 1 && call.arg(0).equals(Int.MINUS_ONE) ? "-\\infty" : function(call);
      default -> function(call);
    };
  }

  private String function(Normal call) {
    String arguments =
        call.args().stream().map(part -> text(part, 0)).collect(Collectors.joining(","));
    if (call.head() instanceof Symbol head && head.isSystem() && FUNCTIONS.contains(head.name())) {
      return "\\" + head.name().toLowerCase(Locale.ROOT) + " (" + arguments + ")";
    }
    return text(call.head(), ATOM) + "(" + arguments + ")";
  }

  private String sum(Normal sum) {
    var out = new StringBuilder();
    // Powers first, as people write polynomials.
    List<Expr> terms = new ArrayList<>(sum.args());
    if (terms.getFirst() instanceof Num && terms.size() > 1) {
      Collections.rotate(terms, -1);
    }
    for (Expr term : terms) {
      String text = text(term, SUM);
      out.append(out.isEmpty() || text.startsWith("-") ? "" : "+").append(text);
    }
    return out.toString();
  }

  private String product(Normal product, int least) {
    var above = new ArrayList<Expr>();
    var below = new ArrayList<Expr>();
    boolean negative = false;
    for (Expr factor : product.args()) {
      Expr rest = factor;
      if (rest instanceof Num number && !(number instanceof Complex) && number.sign() < 0) {
        negative = !negative;
        rest = number.negated();
      }
      if (rest instanceof Rational(var numerator, var denominator)) {
        if (!numerator.equals(BigInteger.ONE)) {
          above.add(Whole.of(numerator));
        }
        below.add(Whole.of(denominator));
      } else if (rest instanceof Normal power
          && power.is(Sym.POWER, 2)
          && power.arg(1) instanceof Num exponent
          && !(exponent instanceof Complex)
          && exponent.sign() < 0) {
        Num positive = exponent.negated();
        below.add(
            positive.equals(Int.ONE) ? power.arg(0) : Call.of(Sym.POWER, power.arg(0), positive));
      } else if (!rest.equals(Int.ONE)) {
        above.add(rest);
      }
    }
    String top = factors(above, !below.isEmpty());
    String text = below.isEmpty() ? top : "\\frac{" + top + "}{" + factors(below, true) + "}";
    return negative ? around("-" + text, SUM, least) : around(text, PRODUCT, least);
  }

  private String factors(List<Expr> factors, boolean inFraction) {
    if (factors.isEmpty()) {
      return "1";
    }
    int least = inFraction && factors.size() == 1 ? 0 : PRODUCT;
    return factors.stream().map(factor -> text(factor, least)).collect(Collectors.joining(" "));
  }

  private String power(Expr base, Expr exponent, int least) {
    if (exponent instanceof Num number && !(number instanceof Complex) && number.sign() < 0) {
      Num positive = number.negated();
      Expr below = positive.equals(Int.ONE) ? base : Call.of(Sym.POWER, base, positive);
      return around("\\frac{1}{" + text(below, 0) + "}", PRODUCT, least);
    }
    if (exponent instanceof Rational(var numerator, var denominator)
        && numerator.equals(BigInteger.ONE)) {
      String root = denominator.equals(BigInteger.TWO) ? "" : "[" + denominator + "]";
      return "\\sqrt" + root + "{" + text(base, 0) + "}";
    }
    String text = text(base, ATOM);
    String raised = text(exponent, 0);
    boolean short1 = raised.length() == 1;
    return around(text + "^" + (short1 ? raised : "{" + raised + "}"), POWER, least);
  }

  private String list(Normal list) {
    return list.size() > 0
            && list.args().stream()
                .allMatch(row -> row instanceof Normal inner && inner.is(Sym.LIST))
        ? matrix(list)
        : "\\{"
            + list.args().stream().map(part -> text(part, 0)).collect(Collectors.joining(","))
            + "\\}";
  }

  private String matrix(Normal rows) {
    var lines = new StringBuilder();
    int columns = 1;
    for (Expr row : rows.args()) {
      List<Expr> cells =
          row instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(row);
      columns = Math.max(columns, cells.size());
      lines.append(' ');
      lines.append(cells.stream().map(cell -> text(cell, 0)).collect(Collectors.joining(" & ")));
      lines.append(" \\\\\n");
    }
    return "\\left(\n\\begin{array}{"
        + "c".repeat(columns)
        + "}\n"
        + lines
        + "\\end{array}\n\\right)";
  }
}
