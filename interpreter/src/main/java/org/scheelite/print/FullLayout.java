package org.scheelite.print;

import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.grammar.Operators;

/// `FullForm`: nothing but heads and arguments.
final class FullLayout {
  private FullLayout() {}

  /// Fills `pieces` and gives the precedence, which only matters for a negative number as a head.
  static int fill(Expr expr, Pieces pieces, Printer printer) {
    switch (expr) {
      case Symbol symbol -> pieces.text(printer.name(symbol));
      case Str(var value) -> pieces.text(Quoted.of(value));
      case Whole _, Real _, BigReal _ -> {
        return NumberLayout.fill((Num) expr, pieces, printer);
      }
      case Rational(var numerator, var denominator) ->
          pieces.text(
              "Rational[" + printer.digits(numerator) + ", " + printer.digits(denominator) + "]");
      case Complex(var re, var im) ->
          pieces.text("Complex[").expr(re).text(", ").expr(im).text("]");
      case Normal normal ->
          pieces.expr(normal.head(), Operators.CALL).text("[").items(normal, 0, ", ", 0).text("]");
      case Assoc assoc -> pieces.text("Association[").items(rules(assoc), 0, ", ", 0).text("]");
      case NumArray array ->
          pieces
              .text("NumericArray[")
              .expr(ArrayElements.of(array))
              .text(", \"" + array.type().text() + "\"]");
      case ByteArr bytes -> pieces.text(bytes.toString());
      case Opaque opaque -> pieces.expr(opaque.construction());
    }
    return Layout.ATOM;
  }

  /// The entries of an association as a list of rules.
  static Call rules(Assoc assoc) {
    return Call.of(Sym.ASSOCIATION, assoc.entries().stream().map(Assoc.Entry::rule).toList());
  }
}
