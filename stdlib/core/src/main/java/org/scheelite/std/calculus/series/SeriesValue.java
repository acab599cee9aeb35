package org.scheelite.std.calculus.series;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// A power series as a value of the language, `SeriesData[x, x0, {...}, n, m, d]`.
public final class SeriesValue implements Opaque, Active {
  static final Symbol HEAD = Symbol.system("SeriesData");

  private final Expr variable;
  private final Expr point;
  private final PowerSeries series;

  SeriesValue(Expr variable, Expr point, PowerSeries series) {
    this.variable = variable;
    this.point = point;
    this.series = series;
  }

  Expr variable() {
    return variable;
  }

  Expr point() {
    return point;
  }

  PowerSeries series() {
    return series;
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public Expr construction() {
    return Call.of(
        HEAD,
        variable,
        point,
        Call.list(series.coefficients()),
        Int.of(series.first()),
        Int.of(series.end()),
        Int.of(series.root()));
  }

  /// What is small: the variable less its point, or its reciprocal at infinity.
  Expr base() {
    if (Infinities.is(point)) {
      return Terms.power(variable, Int.MINUS_ONE);
    }
    return point.equals(Int.ZERO) ? variable : Terms.difference(variable, point);
  }

  private Expr shown() {
    if (Infinities.is(point)) {
      return Symbol.of("Global`(" + Printer.print(base(), Form.OUTPUT) + ")");
    }
    if (point.equals(Int.ZERO)) {
      return variable;
    }
    String name = Printer.print(variable, Form.OUTPUT);
    boolean negative = point instanceof Num n && n.sign() < 0;
    Expr size = negative ? Terms.negate(point) : point;
    boolean atom = point instanceof Num || point instanceof Symbol;
    String text = Printer.print(size, Form.OUTPUT);
    String rest = atom ? text : "(" + text + ")";
    return Symbol.of("Global`(" + name + (negative ? " + " : " - ") + rest + ")");
  }

  @Override
  public String display() {
    var text = new StringBuilder();
    Expr small = shown();
    for (int i = 0; i < series.coefficients().size(); i++) {
      Expr c = series.coefficients().get(i);
      if (c.equals(Int.ZERO)) {
        continue;
      }
      Num power = Rational.of(series.first() + i, series.root());
      String term = Printer.print(term(c, small, power), Form.OUTPUT);
      if (text.isEmpty()) {
        text.append(term);
      } else if (term.startsWith("-")) {
        text.append(" - ").append(term, 1, term.length());
      } else {
        text.append(" + ").append(term);
      }
    }
    text.append(text.isEmpty() ? "" : " + ").append(order());
    return text.toString();
  }

  private static Expr term(Expr c, Expr small, Num power) {
    if (power.sign() == 0) {
      return c;
    }
    Expr part = power.equals(Int.ONE) ? small : Terms.power(small, power);
    if (c.equals(Int.ONE)) {
      return part;
    }
    if (c instanceof Call product && product.is(Sym.TIMES)) {
      var factors = new ArrayList<Expr>(product.args());
      factors.add(part);
      return Call.of(Sym.TIMES, factors);
    }
    return Terms.product(c, part);
  }

  private String order() {
    String inside = Printer.print(shown(), Form.OUTPUT);
    if (inside.startsWith("(")) {
      inside = inside.substring(1, inside.length() - 1);
    }
    Num power = Rational.of(series.end(), series.root());
    String exponent = power instanceof Int ? power.toString() : "(" + power + ")";
    return "O[" + inside + "]" + (power.equals(Int.ONE) ? "" : "^" + exponent);
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    if (!(call.head() instanceof Symbol head) || !head.isSystem()) {
      return null;
    }
    return SeriesArithmetic.answer(this, (Call) call, head, frame);
  }

  SeriesValue with(PowerSeries changed) {
    return new SeriesValue(variable, point, changed);
  }

  /// Whether two series are in the same variable at the same point.
  boolean fits(SeriesValue other) {
    return variable.equals(other.variable) && point.equals(other.point);
  }

  /// The sum of the terms without the order.
  Expr normal(Frame frame) {
    PowerSeries plain = series.map(c -> c instanceof SeriesValue inner ? inner.normal(frame) : c);
    return plain.normal(frame.evaluate(base()), frame);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeriesValue that && fits(that) && series.equals(that.series);
  }

  @Override
  public int hashCode() {
    return Objects.hash(variable, point, series);
  }

  @Override
  public String toString() {
    return display();
  }
}
