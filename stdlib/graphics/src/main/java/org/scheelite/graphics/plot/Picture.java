package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.primitive.Graphics;

/// Builds the `Graphics` expression that a plot gives: its own settings, and over them what the
/// user wrote.
final class Picture {

  private static final Symbol LEGENDED = Symbol.system("Legended");

  private final Expr primitives;
  private final Map<String, Expr> settings = new LinkedHashMap<>();

  Picture(Expr primitives) {
    this.primitives = primitives;
  }

  /// A setting of the plot.
  Picture set(Option<Expr> option, Expr value) {
    settings.put(option.name(), value);
    return this;
  }

  /// What the user wrote for options that every picture takes; values left to the plot stay.
  Picture given(Options options) {
    for (Option<Expr> option : Graphics.all()) {
      Expr value = options.given(option);
      boolean left = Sym.AUTOMATIC.equals(value) && settings.containsKey(option.name());
      if (value != null && !left) {
        settings.put(option.name(), value);
      }
    }
    return this;
  }

  /// The picture.
  Call build() {
    var args = new ArrayList<Expr>();
    args.add(primitives);
    settings.forEach((name, value) -> args.add(Call.rule(Symbol.system(name), value)));
    return Call.of(Sym.GRAPHICS, args);
  }

  /// The picture with a legend beside it.
  Call legended(Expr legend) {
    return Call.of(LEGENDED, build(), legend);
  }
}
