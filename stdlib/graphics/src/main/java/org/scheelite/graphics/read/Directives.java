package org.scheelite.graphics.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Length;
import org.scheelite.graphics.scene.Typeface;

/// Applies directives such as `Red` or `Thickness[0.01]` to a style.
///
/// @param frame for the values of exact numbers
record Directives(Frame frame) {

  /// The style after a directive, or null where the expression is none.
  @Nullable Style apply(Expr expr, Style style) {
    var colour = Colours.parse(expr, frame);
    if (colour != null) {
      double opacity = colour.opacity() ? colour.colour().opacity() : style.colour().opacity();
      return style.with(colour.colour().withOpacity(opacity));
    }
    if (expr instanceof Symbol symbol) {
      return font(symbol, style);
    }
    if (!(expr instanceof Normal call) || !(call.head() instanceof Symbol head)) {
      return null;
    }
    return head.isSystem() ? apply(head.name(), call, style) : null;
  }

  private @Nullable Style apply(String head, Normal call, Style style) {
    return switch (head) {
      case "Directive" -> all(call, 0, style);
      case "Opacity" -> opacity(call, style);
      case "PointSize" -> {
        var size = size(call, true, 2, 3, 5, 8);
        yield size == null ? null : style.withPoint(size);
      }
      case "AbsolutePointSize" -> {
        var size = size(call, false, 2, 3, 5, 8);
        yield size == null ? null : style.withPoint(size);
      }
      case "Thickness" -> {
        var size = size(call, true, 0.5, 0.75, 1, 2);
        yield size == null ? null : style.withThickness(size);
      }
      case "AbsoluteThickness" -> {
        var size = size(call, false, 0.5, 0.75, 1, 2);
        yield size == null ? null : style.withThickness(size);
      }
      case "Dashing" -> dashing(call, true, style);
      case "AbsoluteDashing" -> dashing(call, false, style);
      case "EdgeForm" -> edge(call, style);
      case "FaceForm" -> face(call, style);
      case "Arrowheads" -> arrowheads(call, style);
      case "CapForm", "JoinForm", "Antialiasing", "ZOrder" -> style;
      case "Rule" -> call.size() == 2 ? fontRule(call.arg(0), call.arg(1), style) : null;
      default -> null;
    };
  }

  /// The style after all directives from an argument on, or null where one is none.
  @Nullable Style all(Normal call, int from, Style style) {
    var result = style;
    for (int i = from; i < call.size() && result != null; i++) {
      Expr item = call.arg(i);
      result =
          item instanceof Normal list && list.is(Sym.LIST)
              ? all(list, 0, result)
              : apply(item, result);
    }
    return result;
  }

  private @Nullable Style opacity(Normal call, Style style) {
    double a = call.size() > 0 ? Numbers.real(call.arg(0), frame) : Double.NaN;
    if (Double.isNaN(a)) {
      return null;
    }
    var colour = call.size() > 1 ? Colours.read(call.arg(1), frame) : style.colour();
    return colour == null ? null : style.with(colour.withOpacity(a));
  }

  private @Nullable Length size(
      Normal call, boolean relative, double tiny, double small, double medium, double large) {
    if (call.size() != 1) {
      return null;
    }
    if (call.arg(0) instanceof Symbol symbol) {
      return switch (symbol.name()) {
        case "Tiny" -> Length.points(tiny);
        case "Small" -> Length.points(small);
        case "Medium", "Automatic" -> Length.points(medium);
        case "Large" -> Length.points(large);
        default -> null;
      };
    }
    double value = Numbers.real(call.arg(0), frame);
    return value >= 0 ? new Length(value, relative) : null;
  }

  private @Nullable Style dashing(Normal call, boolean relative, Style style) {
    if (call.size() < 1) {
      return null;
    }
    Expr given = call.arg(0);
    if (given.equals(Sym.NONE)) {
      return style.withDashes(List.of());
    }
    List<Expr> items =
        given instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(given);
    var dashes = new ArrayList<Length>();
    for (Expr item : items) {
      Length dash =
          switch (item) {
            case Symbol symbol ->
                switch (symbol.name()) {
                  case "Tiny" -> Length.points(2);
                  case "Small" -> Length.points(4);
                  case "Medium" -> Length.points(6);
                  case "Large" -> Length.points(12);
                  default -> null;
                };
            default -> new Length(Numbers.real(item, frame), relative);
          };
      if (dash == null || !(dash.value() >= 0)) {
        return null;
      }
      dashes.add(dash);
    }
    if (dashes.size() % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
    }
    return style.withDashes(dashes);
  }

  private @Nullable Style edge(Normal call, Style style) {
    if (call.size() == 0 || call.arg(0).equals(Sym.NONE)) {
      return style.withEdge(null);
    }
    var inner = all(call, 0, style.with(Colour.BLACK));
    return inner == null ? null : style.withEdge(inner.stroke());
  }

  private @Nullable Style face(Normal call, Style style) {
    if (call.size() == 0 || call.arg(0).equals(Sym.NONE)) {
      return style.withFace(null, true);
    }
    var inner = all(call, 0, style);
    return inner == null ? null : style.withFace(inner.colour(), false);
  }

  private @Nullable Style arrowheads(Normal call, Style style) {
    if (call.size() < 1) {
      return null;
    }
    Expr given = call.arg(0);
    if (given instanceof Normal list && list.is(Sym.LIST) && list.size() > 0) {
      given = list.arg(list.size() - 1);
    }
    if (given instanceof Symbol symbol) {
      return switch (symbol.name()) {
        case "Tiny" -> style.withHead(Length.part(0.015));
        case "Small" -> style.withHead(Length.part(0.025));
        case "Medium", "Automatic" -> style.withHead(Length.part(0.04));
        case "Large" -> style.withHead(Length.part(0.07));
        case "None" -> style.withHead(Length.points(0));
        default -> null;
      };
    }
    double part = Numbers.real(given, frame);
    return Double.isNaN(part) ? null : style.withHead(Length.part(Math.abs(part)));
  }

  private static @Nullable Style font(Symbol symbol, Style style) {
    var t = style.type();
    return switch (symbol.isSystem() ? symbol.name() : "") {
      case "Bold" ->
          style.withType(new Typeface(t.size(), t.colour(), true, t.italic(), t.family()));
      case "Italic", "Oblique" ->
          style.withType(new Typeface(t.size(), t.colour(), t.bold(), true, t.family()));
      case "Plain" -> style.withType(new Typeface(t.size(), t.colour(), false, false, t.family()));
      case "Tiny" -> style.withType(t.withSize(6));
      case "Small" -> style.withType(t.withSize(9));
      case "Medium" -> style.withType(t.withSize(12));
      case "Large" -> style.withType(t.withSize(24));
      default -> null;
    };
  }

  private @Nullable Style fontRule(Expr key, Expr value, Style style) {
    var t = style.type();
    return switch (key instanceof Symbol symbol ? symbol.name() : "") {
      case "FontSize" ->
          value instanceof Num number && number.doubleValue() > 0
              ? style.withType(t.withSize(number.doubleValue()))
              : value instanceof Symbol symbol ? font(symbol, style) : null;
      case "FontFamily" ->
          value instanceof Str(String family)
              ? style.withType(new Typeface(t.size(), t.colour(), t.bold(), t.italic(), family))
              : null;
      case "FontWeight", "FontSlant" ->
          switch (value) {
            case Symbol symbol -> font(symbol, style);
            case Str(String name) -> font(Symbol.system(name), style);
            default -> null;
          };
      case "FontColor" -> {
        var colour = Colours.read(value, frame);
        yield colour == null ? null : style.withType(t.withColour(colour)).with(colour);
      }
      default -> null;
    };
  }
}
