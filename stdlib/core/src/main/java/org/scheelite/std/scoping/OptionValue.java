package org.scheelite.std.scoping;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// The value of an option.
///
/// `OptionValue[f, rules, name]` looks `name` up in `rules`, then among the options of `f`;
/// `OptionValue[f, name]` only there. Inside a definition `f[…, OptionsPattern[]] := …` the short
/// form `OptionValue[name]` knows both by itself.
///
/// ```wl
/// In:  Options[f] = {size -> 1}; f[x_, OptionsPattern[]] := x OptionValue[size]; {f[a], f[a, size -> 3]}
/// Out: {a, 3*a}
/// In:  OptionValue[f, {size -> 2}, size]
/// Out: 2
/// ```
@Builtin(seeAlso = {"Options", "OptionsPattern"})
final class OptionValue {
  static final Message OPTNF =
      Message.of("OptionValue::optnf", "Option name `1` not found in defaults for `2`.");

  private OptionValue() {}

  @Form
  static @Nullable Expr of(Expr function, Expr name, Frame frame) {
    return of(function, Call.list(), name, frame);
  }

  @Form
  static @Nullable Expr of(Expr function, Expr rules, Expr name, Frame frame) {
    if (name instanceof Normal names && names.is(Sym.LIST)) {
      return Call.list(
          names.args().stream()
              .map(one -> frame.call(Symbol.system("OptionValue"), function, rules, one))
              .toList());
    }
    Expr value = find(rules, Option.nameOf(name));
    if (value != null) {
      return value;
    }
    value =
        switch (function) {
          case Symbol symbol ->
              find(Call.list(frame.definitions().options(symbol)), Option.nameOf(name));
          case Normal list when list.is(Sym.LIST) -> find(list, Option.nameOf(name));
          default -> null;
        };
    if (value == null) {
      frame.message(OPTNF, name, function);
      return name;
    }
    return value;
  }

  private static @Nullable Expr find(Expr rules, String name) {
    if (rules instanceof Assoc assoc) {
      return assoc.get(name).orElse(null);
    }
    if (!(rules instanceof Call call)) {
      return null;
    }
    if ((call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2))) {
      return Option.nameOf(call.arg(0)).equals(name) ? call.arg(1) : null;
    }
    for (Expr part : call.args()) {
      Expr value = find(part, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
