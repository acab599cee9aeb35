package org.scheelite.std.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;

/// The variables of a numeric method: symbols that take values while it runs. What is no symbol,
/// such as `x[1]`, is stood for by one.
///
/// @param names the variables as the user writes them
/// @param symbols what takes the values
public record Variables(List<Expr> names, List<Symbol> symbols) {

  /// The variables of these names.
  public static Variables of(List<Expr> names) {
    var symbols = new ArrayList<Symbol>();
    for (Expr name : names) {
      symbols.add(
          name instanceof Symbol symbol ? symbol : Symbol.of("Analysis`v" + symbols.size()));
    }
    return new Variables(List.copyOf(names), List.copyOf(symbols));
  }

  /// How many there are.
  public int count() {
    return names.size();
  }

  /// The expression with symbols in the place of variables that are none.
  public Expr inner(Expr expr) {
    Expr result = expr;
    for (int i = 0; i < names.size(); i++) {
      if (!(names.get(i) instanceof Symbol)) {
        result = Expressions.replace(result, names.get(i), symbols.get(i));
      }
    }
    return result;
  }

  /// Runs `body` while the variables have no values of the user's; these are put back whatever
  /// happens.
  public <T> T local(Frame frame, Supplier<T> body) {
    Definitions definitions = frame.definitions();
    var saved = new ArrayList<Definitions.Saved>();
    try {
      for (Symbol symbol : symbols) {
        saved.add(definitions.save(symbol));
        definitions.clear(symbol);
      }
      return body.get();
    } finally {
      saved.forEach(definitions::restore);
    }
  }

  /// The value of `body` where the variables have these values; only within [#local].
  public Expr evaluate(Expr body, Frame frame, Expr... values) {
    Definitions definitions = frame.definitions();
    for (int i = 0; i < values.length; i++) {
      definitions.setOwnValue(symbols.get(i), values[i]);
    }
    try {
      return frame.evaluate(body);
    } finally {
      for (int i = 0; i < values.length; i++) {
        definitions.clear(symbols.get(i));
      }
    }
  }
}
