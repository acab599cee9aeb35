package org.scheelite.std.analysis.fit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;
import org.scheelite.std.calculus.Expressions;

/// A fitted model as a value: applied to coordinates it predicts, applied to the name of a property
/// it tells about itself.
///
/// @param source the call that makes an equal model
/// @param names the variables
/// @param parameters rules for the parameters; empty where they have no names
final class FittedModel implements Opaque, Active {
  private static final Symbol HEAD = Symbol.system("FittedModel");

  private final Expr source;
  private final LinearModel model;
  private final List<Expr> names;
  private final List<Expr> parameters;

  FittedModel(Expr source, LinearModel model, List<Expr> names, List<Expr> parameters) {
    this.source = source;
    this.model = model;
    this.names = names;
    this.parameters = parameters;
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    return "FittedModel[" + Printer.print(model.best(), Form.OUTPUT) + "]";
  }

  @Override
  public Expr construction() {
    return source;
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    if (call.size() == 1 && call.arg(0) instanceof Str(String name)) {
      return property(name, frame);
    }
    if (call.size() == 1
        && Lists.isList(call.arg(0))
        && ((Normal) call.arg(0)).size() > 0
        && ((Normal) call.arg(0)).args().stream().allMatch(a -> a instanceof Str)) {
      return Lists.of(
          ((Normal) call.arg(0))
              .args().stream().map(a -> property(((Str) a).value(), frame)).toArray(Expr[]::new));
    }
    if (call.size() != names.size()) {
      return null;
    }
    Expr value = model.best();
    for (int i = 0; i < names.size(); i++) {
      value = Expressions.replace(value, names.get(i), call.arg(i));
    }
    return frame.evaluate(value);
  }

  private Expr property(String name, Frame frame) {
    if (name.equals("BestFitParameters") && !parameters.isEmpty()) {
      return Call.list(parameters);
    }
    if (name.equals("Function")) {
      Expr body = model.best();
      for (int i = 0; i < names.size(); i++) {
        Expr slot = Call.of(Sym.SLOT, org.scheelite.expr.Int.of(i + 1));
        body = Expressions.replace(body, names.get(i), slot);
      }
      return Call.of(Sym.FUNCTION, body);
    }
    Expr value = model.property(name, frame);
    return value == null ? Call.of(this, Str.of(name)) : value;
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    return Expressions.is(call, "Normal", 1) ? model.best() : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FittedModel that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(HEAD, source);
  }

  @Override
  public String toString() {
    return display();
  }
}
