package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Derivatives of fields in orthogonal coordinates.
final class Fields {
  private Fields() {}

  private static Expr @Nullable [] variables(Expr list, Coordinates coordinates, Frame frame) {
    if (!(list instanceof Normal variables)
        || !variables.is(Sym.LIST)
        || variables.size() == 0
        || !coordinates.fits(variables.size())
        || !variables.args().stream().allMatch(v -> Expressions.isVariable(v, frame))) {
      return null;
    }
    return variables.toArray();
  }

  static @Nullable Expr gradient(Expr f, Expr list, Coordinates coordinates, Frame frame) {
    Expr[] x = variables(list, coordinates, frame);
    if (x == null || Lists.isList(f) && coordinates != Coordinates.CARTESIAN) {
      return null;
    }
    return gradient(f, x, coordinates, frame);
  }

  private static Expr gradient(Expr f, Expr[] x, Coordinates coordinates, Frame frame) {
    if (Lists.isList(f)) {
      return Expressions.mapList((Normal) f, e -> gradient(e, x, coordinates, frame));
    }
    var parts = new Expr[x.length];
    for (int i = 0; i < x.length; i++) {
      Expr slope = Differentiation.evaluated(f, x[i], frame);
      parts[i] = simple(Terms.quotient(slope, coordinates.scale(x, i)), coordinates, frame);
    }
    return Call.list(parts);
  }

  /// In curved coordinates sums are multiplied out, so that like powers meet.
  private static Expr simple(Expr expr, Coordinates coordinates, Frame frame) {
    return coordinates == Coordinates.CARTESIAN
        ? frame.evaluate(expr)
        : Algebra.expand(frame.evaluate(expr), frame);
  }

  static @Nullable Expr divergence(Expr field, Expr list, Coordinates coordinates, Frame frame) {
    Expr[] x = variables(list, coordinates, frame);
    if (!(field instanceof Normal components) || !components.is(Sym.LIST)) {
      return frame.decline(Div.SCLR, field);
    }
    if (x == null) {
      return null;
    }
    if (components.size() > 0 && Lists.isList(components.arg(0))) {
      var rows = new Expr[components.size()];
      for (int i = 0; i < rows.length; i++) {
        Expr row = divergence(components.arg(i), list, coordinates, frame);
        if (row == null || coordinates != Coordinates.CARTESIAN) {
          return null;
        }
        rows[i] = row;
      }
      return Lists.of(rows);
    }
    return components.size() == x.length
        ? divergence(components.toArray(), x, coordinates, frame)
        : null;
  }

  private static Expr divergence(Expr[] f, Expr[] x, Coordinates coordinates, Frame frame) {
    Expr volume = volume(x, coordinates);
    var terms = new Expr[x.length];
    for (int i = 0; i < x.length; i++) {
      Expr flow = Terms.quotient(Terms.product(volume, f[i]), coordinates.scale(x, i));
      Expr slope = Differentiation.evaluated(frame.evaluate(flow), x[i], frame);
      terms[i] = simple(Terms.quotient(slope, volume), coordinates, frame);
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  private static Expr volume(Expr[] x, Coordinates coordinates) {
    Expr volume = Int.ONE;
    for (int i = 0; i < x.length; i++) {
      volume = Terms.product(volume, coordinates.scale(x, i));
    }
    return volume;
  }

  static @Nullable Expr curl(Expr field, Expr list, Coordinates coordinates, Frame frame) {
    Expr[] x = variables(list, coordinates, frame);
    if (x == null
        || !(field instanceof Normal components)
        || !components.is(Sym.LIST, x.length)
        || x.length < 2
        || x.length > 3) {
      return null;
    }
    Expr[] f = components.toArray();
    if (x.length == 2) {
      return circulation(f, x, 0, 1, coordinates, frame);
    }
    return Call.list(
        circulation(f, x, 1, 2, coordinates, frame),
        circulation(f, x, 2, 0, coordinates, frame),
        circulation(f, x, 0, 1, coordinates, frame));
  }

  /// The flow around an area between two coordinates.
  private static Expr circulation(
      Expr[] f, Expr[] x, int i, int k, Coordinates coordinates, Frame frame) {
    Expr along = frame.evaluate(Terms.product(coordinates.scale(x, k), f[k]));
    Expr across = frame.evaluate(Terms.product(coordinates.scale(x, i), f[i]));
    Expr turn =
        Terms.difference(
            Differentiation.evaluated(along, x[i], frame),
            Differentiation.evaluated(across, x[k], frame));
    Expr area = Terms.product(coordinates.scale(x, i), coordinates.scale(x, k));
    return simple(Terms.quotient(turn, area), coordinates, frame);
  }

  static @Nullable Expr laplacian(Expr f, Expr list, Coordinates coordinates, Frame frame) {
    Expr[] x = variables(list, coordinates, frame);
    if (x == null) {
      return null;
    }
    if (Lists.isList(f)) {
      return coordinates == Coordinates.CARTESIAN
          ? Expressions.mapList((Normal) f, e -> of(e, x, coordinates, frame))
          : null;
    }
    return of(f, x, coordinates, frame);
  }

  private static Expr of(Expr f, Expr[] x, Coordinates coordinates, Frame frame) {
    if (Lists.isList(f)) {
      return Expressions.mapList((Normal) f, e -> of(e, x, coordinates, frame));
    }
    Call gradient = (Call) gradient(f, x, coordinates, frame);
    return divergence(gradient.toArray(), x, coordinates, frame);
  }
}
