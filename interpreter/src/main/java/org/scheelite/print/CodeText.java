package org.scheelite.print;

import java.util.ArrayList;
import java.util.Map;
import org.scheelite.expr.BigReal;
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

/// Expressions as C or Fortran would write them.
final class CodeText {
  private static final int SUM = 310;
  private static final int PRODUCT = 400;
  private static final int POWER = 590;
  private static final int ATOM = 1000;

  private static final Map<String, String> RELATIONS =
      Map.of(
          "Equal", " == ",
          "Unequal", " != ",
          "Less", " < ",
          "LessEqual", " <= ",
          "Greater", " > ",
          "GreaterEqual", " >= ",
          "And", " && ",
          "Or", " || ");

  private static final Map<String, String> FORTRAN =
      Map.of(
          "Equal", ".eq.",
          "Unequal", ".ne.",
          "Less", ".lt.",
          "LessEqual", ".le.",
          "Greater", ".gt.",
          "GreaterEqual", ".ge.",
          "And", ".and.",
          "Or", ".or.");

  /// The language that is written.
  enum Language {
    C,
    FORTRAN
  }

  private final Printer printer;
  private final boolean fortran;

  CodeText(Printer printer, Language language) {
    this.printer = printer;
    this.fortran = language == Language.FORTRAN;
  }

  /// A piece of code and how tightly it binds.
  private record Piece(String text, int precedence) {}

  String text(Expr expr) {
    return piece(expr).text;
  }

  private String text(Expr expr, int least) {
    Piece piece = piece(expr);
    return piece.precedence < least ? "(" + piece.text + ")" : piece.text;
  }

  private Piece piece(Expr expr) {
    printer.poll();
    return switch (Wrappers.unwrapped(expr)) {
      case Num number -> number(number);
      case Str(String value) -> new Piece(fortran ? "'" + value + "'" : Quoted.of(value), ATOM);
      case Normal normal -> normal(normal);
      case Expr other -> new Piece(printer.text(other, Form.OUTPUT), ATOM);
    };
  }

  private Piece number(Num number) {
    return switch (number) {
      case Rational rational -> real(rational.doubleValue());
      case Real(double value) -> real(value);
      case BigReal big -> real(big.doubleValue());
      case Complex(Num re, Num im) ->
          fortran
              ? new Piece("(" + text(re) + "," + text(im) + ")", ATOM)
              : new Piece("Complex(" + text(re) + "," + text(im) + ")", ATOM);
      case Whole whole -> new Piece(whole.toString(), whole.sign() < 0 ? SUM : ATOM);
    };
  }

  private static Piece real(double value) {
    String text = Reals.of(value, Form.INPUT).replace("*^", "e");
    return new Piece(text, value < 0 ? SUM : ATOM);
  }

  private Piece normal(Normal normal) {
    String name = normal.head() instanceof Symbol s && s.isSystem() ? s.name() : "";
    int size = normal.size();
    String relation = (fortran ? FORTRAN : RELATIONS).get(name);
    if (relation != null && size >= 2) {
      return joined(normal, relation, 290);
    }
    return switch (name) {
      case "Plus" -> size > 1 ? sum(normal) : call(normal);
      case "Times" -> size > 1 ? product(normal) : call(normal);
      case "Power" -> size == 2 ? power(normal.arg(0), normal.arg(1)) : call(normal);
      case "Not" ->
          size == 1
              ? new Piece((fortran ? ".not." : "!") + text(normal.arg(0), ATOM), 230)
              : call(normal);
      default -> call(normal);
    };
  }

  private Piece joined(Normal normal, String sign, int precedence) {
    var parts = new ArrayList<String>();
    for (Expr part : normal.args()) {
      parts.add(text(part, precedence + 1));
    }
    return new Piece(String.join(sign, parts), precedence);
  }

  private Piece call(Normal call) {
    var parts = new ArrayList<String>();
    for (Expr part : call.args()) {
      parts.add(text(part));
    }
    return new Piece(text(call.head(), ATOM) + "(" + String.join(",", parts) + ")", ATOM);
  }

  private Piece sum(Normal sum) {
    var out = new StringBuilder();
    for (Expr term : sum.args()) {
      String text = text(term, SUM);
      if (out.isEmpty()) {
        out.append(text);
      } else if (text.startsWith("-")) {
        out.append(" - ").append(text.substring(1));
      } else {
        out.append(" + ").append(text);
      }
    }
    return new Piece(out.toString(), SUM);
  }

  private Piece product(Normal product) {
    var top = new ArrayList<String>();
    var bottom = new ArrayList<Expr>();
    boolean negative = product.arg(0) instanceof Num n && !(n instanceof Complex) && n.sign() < 0;
    for (int i = 0; i < product.size(); i++) {
      Expr factor = i == 0 && negative ? ((Num) product.arg(0)).negated() : product.arg(i);
      if (factor instanceof Rational(var numerator, var denominator)) {
        bottom.add(Real.of(denominator.doubleValue()));
        factor = Whole.of(numerator);
      }
      boolean root = factor instanceof Normal power && power.is(Sym.POWER, 2);
      boolean counted = !root || ((Normal) factor).arg(1) instanceof Num;
      if (counted && Algebra.inverse(factor) instanceof Expr inverse) {
        bottom.add(inverse);
      } else if (!factor.equals(Int.ONE)) {
        top.add(text(factor, PRODUCT));
      }
    }
    String above = top.isEmpty() ? "1" : String.join("*", top);
    String sign = negative ? "-" : "";
    if (bottom.isEmpty()) {
      return new Piece(sign + above, negative ? SUM : PRODUCT);
    }
    String below =
        bottom.size() == 1
            ? text(bottom.getFirst(), PRODUCT + 1)
            : "(" + text(Call.of(Sym.TIMES, bottom)) + ")";
    String text = sign + (top.size() > 1 ? "(" + above + ")" : above) + "/" + below;
    return new Piece(text, negative ? SUM : PRODUCT);
  }

  private Piece power(Expr base, Expr exponent) {
    if (exponent.equals(Rational.of(1, 2))) {
      return new Piece("Sqrt(" + text(base) + ")", ATOM);
    }
    if (exponent instanceof Num number && number.isExact() && number.sign() < 0) {
      Expr inverse =
          exponent.equals(Int.MINUS_ONE) ? base : Call.of(Sym.POWER, base, number.negated());
      return new Piece("1/" + text(inverse, PRODUCT + 1), PRODUCT);
    }
    return fortran
        ? new Piece(text(base, POWER + 1) + "**" + text(exponent, POWER + 1), POWER)
        : new Piece("Power(" + text(base) + "," + text(exponent) + ")", ATOM);
  }
}
