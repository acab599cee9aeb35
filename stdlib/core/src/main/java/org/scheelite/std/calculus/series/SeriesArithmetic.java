package org.scheelite.std.calculus.series;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;

/// What functions do with a series among their arguments.
final class SeriesArithmetic {
  private static final Symbol SMALL = Symbol.of(Facts.CONTEXT + "small");

  private SeriesArithmetic() {}

  static @Nullable Expr answer(SeriesValue value, Call call, Symbol head, Frame frame) {
    return switch (head.name()) {
      case "Plus", "Times" -> joined(value, call, head, frame);
      case "Power" -> power(value, call, frame);
      case "Normal" -> call.size() == 1 ? value.normal(frame) : null;
      case "D" -> derivative(value, call, frame);
      case "Integrate" -> integral(value, call, frame);
      case "Part" -> frame.call(Sym.PART, replaced(call, value));
      case "Coefficient", "Exponent", "List", "Rule", "Equal", "SameQ", "Hold", "HoldForm" -> null;
      default -> function(value, call, head, frame);
    };
  }

  private static Expr[] replaced(Call call, SeriesValue value) {
    Expr[] args = call.toArray();
    Call data = (Call) value.construction();
    args[0] = Call.list(data.toArray());
    return args;
  }

  private static @Nullable Expr joined(SeriesValue value, Call call, Symbol head, Frame frame) {
    var all = new ArrayList<PowerSeries>();
    int order = 0;
    for (Expr arg : call.args()) {
      if (Lists.isList(arg)) {
        return null;
      }
      if (arg instanceof SeriesValue other) {
        if (!value.fits(other)) {
          return null;
        }
        all.add(other.series());
        order =
            Math.max(
                order,
                Math.ceilDiv(
                    other.series().end() - Math.min(0, other.series().first()),
                    other.series().root()));
      }
    }
    for (Expr arg : call.args()) {
      if (!(arg instanceof SeriesValue)) {
        PowerSeries plain = plain(value, arg, order, frame);
        if (plain == null) {
          return null;
        }
        all.add(plain);
      }
    }
    PowerSeries result = all.getFirst();
    for (PowerSeries next : all.subList(1, all.size())) {
      result = head.equals(Sym.PLUS) ? result.plus(next, frame) : result.times(next, frame);
    }
    return value.with(result);
  }

  /// The series of an ordinary expression, in the variable of another.
  static @Nullable PowerSeries plain(SeriesValue value, Expr f, int order, Frame frame) {
    return expansion(f, value.variable(), value.point(), order, frame);
  }

  /// The series of `f` in `variable` at `point`; null where there is none.
  static @Nullable PowerSeries expansion(
      Expr f, Expr variable, Expr point, int order, Frame frame) {
    var value = new SeriesValue(variable, point, new PowerSeries(List.of(), 0, 0, 1));
    boolean infinite = org.scheelite.std.number.Infinities.is(point);
    Expr place =
        infinite
            ? org.scheelite.std.number.Terms.power(SMALL, Int.MINUS_ONE)
            : point.equals(Int.ZERO) ? SMALL : org.scheelite.std.number.Terms.sum(point, SMALL);
    Expr inner = frame.evaluate(Expressions.replace(f, variable, place));
    Expr log = frame.evaluate(Expressions.of("Log", value.base()));
    Expr logarithm =
        infinite ? frame.evaluate(Expressions.of("Log", SMALL)) : Expressions.of("Log", SMALL);
    PowerSeries series = new Expansion(SMALL, logarithm, frame).expand(inner, order);
    if (series == null) {
      return null;
    }
    Expr back = frame.evaluate(value.base());
    return series.map(
        c ->
            Expressions.isFree(c, SMALL)
                ? c
                : frame.evaluate(
                    Expressions.replace(Expressions.replace(c, logarithm, log), SMALL, back)));
  }

  private static @Nullable Expr power(SeriesValue value, Call call, Frame frame) {
    if (call.size() != 2) {
      return null;
    }
    if (call.arg(1) instanceof SeriesValue exponent) {
      Expr log = frame.call(Sym.LOG, call.arg(0));
      Expr product = frame.call(Sym.TIMES, exponent, log);
      return product instanceof SeriesValue inner
          ? function(inner, Expressions.of("Exp", inner), Symbol.system("Exp"), frame)
          : null;
    }
    if (!Expressions.isFree(call.arg(1), value.variable())) {
      return null;
    }
    PowerSeries power = value.series().power(call.arg(1), frame);
    return power == null ? null : value.with(power);
  }

  private static @Nullable Expr derivative(SeriesValue value, Call call, Frame frame) {
    if (call.size() != 2 || org.scheelite.std.number.Infinities.is(value.point())) {
      return null;
    }
    Expr by = call.arg(1);
    long times = 1;
    if (by instanceof Normal list && list.is(Sym.LIST, 2) && list.arg(1) instanceof Int(long n)) {
      times = n;
      by = list.arg(0);
    }
    if (!by.equals(value.variable())) {
      Expr parameter = by;
      return value.with(value.series().map(c -> frame.call(Symbol.system("D"), c, parameter)));
    }
    PowerSeries result = value.series();
    for (long i = 0; i < times; i++) {
      result = result.derivative(frame);
    }
    return value.with(result);
  }

  private static @Nullable Expr integral(SeriesValue value, Call call, Frame frame) {
    if (call.size() != 2
        || !call.arg(1).equals(value.variable())
        || org.scheelite.std.number.Infinities.is(value.point())) {
      return null;
    }
    PowerSeries integral = value.series().integral(frame);
    return integral == null ? null : value.with(integral);
  }

  /// A numeric function of one series: the function is expanded about the constant term.
  private static @Nullable Expr function(SeriesValue value, Call call, Symbol head, Frame frame) {
    if (!frame.definitions().has(head, Attribute.NUMERIC_FUNCTION)
        || call.args().stream().filter(a -> a instanceof SeriesValue).count() != 1) {
      return null;
    }
    PowerSeries s = value.series();
    Expr inside = s.normal(SMALL, frame);
    Expr whole = Expressions.replace(call, value, inside);
    int order = Math.ceilDiv(s.end(), s.root());
    PowerSeries result =
        new Expansion(SMALL, Expressions.of("Log", SMALL), frame)
            .expand(frame.evaluate(whole), order - 1);
    if (result == null) {
      return null;
    }
    Expr back = value.base();
    PowerSeries cut = result.cut(Math.ceilDiv(s.end() * result.root(), s.root()), frame);
    return value.with(
        cut.map(
            c ->
                Expressions.isFree(c, SMALL)
                    ? c
                    : frame.evaluate(Expressions.replace(c, SMALL, back))));
  }
}
