package org.scheelite.std.scoping.option;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The options of a symbol with their defaults, or those given in an expression.
///
/// `Options[f]` lists the defaults; `Options[f] = {…}` sets them; `Options[expr]` gives the option
/// rules written in `expr`; `Options[expr, name]` only that one.
///
/// ```wl
/// In:  Options[plot] = {color -> red, width -> 1}; Options[plot, width]
/// Out: {width -> 1}
/// In:  SetOptions[plot, width -> 3]; Options[plot]
/// Out: {color -> red, width -> 3}
/// ```
@Builtin(seeAlso = {"SetOptions", "OptionValue"})
final class OptionsBuiltin {
  private OptionsBuiltin() {}

  @Form
  static Expr of(Expr expr, Frame frame) {
    return Call.list(rules(expr, frame));
  }

  @Form
  static Expr of(Expr expr, Expr name, Frame frame) {
    List<Expr> names =
        name instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(name);
    List<String> wanted = names.stream().map(Option::nameOf).toList();
    return Call.list(
        rules(expr, frame).stream()
            .filter(rule -> wanted.contains(Option.nameOf(rule.arg(0))))
            .toList());
  }

  private static List<Call> rules(Expr expr, Frame frame) {
    if (expr instanceof Symbol symbol) {
      return frame.definitions().options(symbol);
    }
    var found = new ArrayList<Call>();
    if (expr instanceof Call call) {
      for (Expr arg : call.args()) {
        if (arg instanceof Call rule && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))) {
          found.add(rule);
        }
      }
    }
    return found;
  }
}
