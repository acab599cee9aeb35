package org.scheelite.graphics.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.read.ColourFunction;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;

/// Finds the colours of the cells of `ArrayPlot`.
final class CellColours {

  private static final Symbol REPLACE = Symbol.system("Replace");

  /// What a rule list gives for a value that none of the user's rules takes.
  private static final Expr UNTOUCHED = Str.of("untouched");

  private final CellArray cells;
  private final Frame frame;
  private final @Nullable ColourFunction function;
  private final boolean scaling;
  private final @Nullable Expr rules;
  private final Map<Expr, Optional<Colour>> ruled = new HashMap<>();
  private final Expr clipping;
  private final boolean explicit;
  private final double min;
  private final double max;
  private final double largest;

  CellColours(CellArray cells, Options options, Frame frame) {
    this.cells = cells;
    this.frame = frame;
    this.function = ColourFunction.of(options.get(ArrayPlot.COLOR_FUNCTION), frame);
    this.scaling = !options.get(ArrayPlot.COLOR_FUNCTION_SCALING).equals(Sym.FALSE);
    this.rules = rules(options.get(ArrayPlot.COLOR_RULES));
    this.clipping = options.get(ArrayPlot.CLIPPING_STYLE);
    double[] range = range(options.get(ArrayPlot.PLOT_RANGE));
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cells.rows() * cells.columns(); i++) {
      double value = cells.value(i);
      if (Double.isFinite(value)) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    explicit = range != null;
    min = range != null ? range[0] : least;
    max = range != null ? range[1] : most;
    largest = Math.max(Math.abs(min), Math.abs(max));
  }

  double min() {
    return min;
  }

  double max() {
    return max;
  }

  private double @Nullable [] range(Expr option) {
    double[] pair = Numbers.vector(option, frame);
    if (pair != null && pair.length == 2 && pair[0] < pair[1]) {
      return pair;
    }
    double most = Numbers.real(option, frame);
    return most > 0 ? new double[] {-most, most} : null;
  }

  /// The user's rules with one at the end that tells that none of them fits.
  private static @Nullable Expr rules(Expr option) {
    if (option.equals(Sym.AUTOMATIC) || option.equals(Sym.NONE)) {
      return null;
    }
    var list = option instanceof Normal call && call.is(Sym.LIST) ? call : Call.list(option);
    var all = new Expr[list.size() + 1];
    for (int i = 0; i < list.size(); i++) {
      all[i] = list.arg(i);
    }
    all[list.size()] = Call.rule(Call.of(Sym.BLANK), UNTOUCHED);
    return Call.list(all);
  }

  /// The colours row by row from the top; null is background.
  @Nullable Colour[] grid() {
    var colours = new @Nullable Colour[cells.rows() * cells.columns()];
    for (int i = 0; i < colours.length; i++) {
      if ((i & 1023) == 0) {
        frame.poll();
      }
      colours[i] = colour(i);
    }
    return colours;
  }

  private @Nullable Colour colour(int index) {
    if (rules != null) {
      var byRule = ruled.computeIfAbsent(cells.entry(index), this::byRule);
      if (byRule.isPresent()) {
        return byRule.get();
      }
    }
    double value = cells.value(index);
    if (!Double.isNaN(value)) {
      return Double.isInfinite(value) ? ColourFunction.UNKNOWN : number(value);
    }
    Expr entry = cells.entry(index);
    if (entry.equals(Sym.NONE)) {
      return null;
    }
    var literal = Colours.read(entry, frame);
    return literal == null ? ColourFunction.UNKNOWN : literal;
  }

  private Optional<Colour> byRule(Expr entry) {
    Expr replaced = frame.call(REPLACE, entry, rules == null ? Call.list() : rules);
    if (replaced.equals(UNTOUCHED)) {
      return Optional.empty();
    }
    var colour = Colours.read(replaced, frame);
    return Optional.of(colour == null ? ColourFunction.UNKNOWN : colour);
  }

  private @Nullable Colour number(double value) {
    if (explicit && (value < min || value > max)) {
      return outside(value);
    }
    if (function != null) {
      return function.at(scaling ? scaled(value) : value);
    }
    if (explicit) {
      return Colour.gray(1 - scaled(value));
    }
    if (!scaling) {
      return Colour.gray(1 - value);
    }
    return Colour.gray(largest > 0 ? 1 - Math.abs(value) / largest : 1);
  }

  private double scaled(double value) {
    return max > min ? (value - min) / (max - min) : 0;
  }

  private @Nullable Colour outside(double value) {
    if (clipping.equals(Sym.NONE)) {
      return null;
    }
    if (clipping.equals(Sym.AUTOMATIC)) {
      return number(Math.clamp(value, min, max));
    }
    Expr style = clipping;
    if (style instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      style = pair.arg(value < min ? 0 : 1);
    }
    return Colours.read(style, frame);
  }
}
