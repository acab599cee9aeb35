package org.scheelite.std.scoping.option;

import java.util.ArrayList;
import java.util.List;
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
/// `OptionValue[f, name]` only there. `f` may also be a list of functions and rules with defaults.
/// Inside a definition `f[…, OptionsPattern[]] := …` the short form `OptionValue[name]` knows both
/// by itself. `OptionValue[f, rules, name, Hold]` gives the unevaluated value in `Hold`.
///
/// ```wl
/// In:  Options[f] = {size -> 1}; f[x_, OptionsPattern[]] := x OptionValue[size]; {f[a], f[a, size -> 3]}
/// Out: {a, 3*a}
/// In:  OptionValue[f, {size -> 2}, size]
/// Out: 2
/// In:  f[a, color -> 3]
/// Msg: OptionValue::nodef: Unknown option color for f.
/// Out: a
/// In:  OptionValue[f, color]
/// Msg: OptionValue::optnf: Option name color not found in defaults for f.
/// Out: color
/// ```
@Builtin(seeAlso = {"Options", "OptionsPattern", "FilterRules"})
final class OptionValue {
  static final Message OPTNF =
      Message.of("OptionValue::optnf", "Option name `1` not found in defaults for `2`.");
  static final Message NODEF = Message.of("OptionValue::nodef", "Unknown option `1` for `2`.");

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
    return value(function, rules, name, frame);
  }

  @Form
  static @Nullable Expr of(Expr function, Expr rules, Expr name, Expr wrapper, Frame frame) {
    return Call.of(wrapper, value(function, rules, name, frame));
  }

  private static Expr value(Expr function, Expr rules, Expr name, Frame frame) {
    List<Call> defaults = new ArrayList<>();
    defaults(function, defaults, frame);
    List<Call> given = new ArrayList<>();
    rules(rules, given);
    warn(given, defaults, function, frame);
    String wanted = Option.nameOf(name);
    Expr value = find(given, wanted);
    if (value == null) {
      value = find(defaults, wanted);
    }
    if (value == null) {
      frame.message(OPTNF, name, function);
      return name;
    }
    return value;
  }

  /// Names that are given but have no default are likely misspelled.
  private static void warn(List<Call> given, List<Call> defaults, Expr function, Frame frame) {
    if (defaults.isEmpty()) {
      return;
    }
    for (Call rule : given) {
      if (find(defaults, Option.nameOf(rule.arg(0))) == null) {
        frame.message(NODEF, rule.arg(0), function);
      }
    }
  }

  private static void defaults(Expr function, List<Call> found, Frame frame) {
    switch (function) {
      case Symbol symbol -> found.addAll(frame.definitions().options(symbol));
      case Normal list when list.is(Sym.LIST) ->
          list.args().forEach(part -> defaults(part, found, frame));
      default -> rules(function, found);
    }
  }

  private static void rules(Expr rules, List<Call> found) {
    if (rules instanceof Assoc assoc) {
      assoc.forEach(entry -> found.add(entry.rule()));
    } else if (rules instanceof Call call) {
      if (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2)) {
        found.add(call);
      } else {
        call.args().forEach(part -> rules(part, found));
      }
    }
  }

  private static @Nullable Expr find(List<Call> rules, String name) {
    for (Call rule : rules) {
      if (Option.nameOf(rule.arg(0)).equals(name)) {
        return rule.arg(1);
      }
    }
    return null;
  }
}
