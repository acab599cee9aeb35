package org.scheelite.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// Reads the options of a call and finds them good before the builtin is called.
final class OptionReader {
  private OptionReader() {}

  /// The number of arguments at the end that are rules or lists of rules.
  static int trailing(Normal call) {
    int count = 0;
    while (count < call.size() && isOption(call.arg(call.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  private static boolean isOption(Expr expr) {
    if (!(expr instanceof Call call)) {
      return expr instanceof Assoc assoc && assoc.size() > 0;
    }
    if (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2)) {
      return !Option.nameOf(call.arg(0)).isEmpty();
    }
    return call.is(Sym.LIST)
        && call.size() > 0
        && call.args().stream().allMatch(OptionReader::isOption);
  }

  /// The options of a call; null, after a message, where one is not known or not good.
  ///
  /// @param definition what the session says of the builtin
  /// @param position where options begin
  static @Nullable Options read(
      Primitive primitive, Definition definition, Normal call, int position, Frame frame) {
    Options standard = definition.standardOptions();
    if (standard != null && position >= call.size()) {
      return standard;
    }
    Options options = readAll(primitive, definition, call, position, frame);
    if (options != null && position >= call.size()) {
      definition.setStandardOptions(options);
    }
    return options;
  }

  private static @Nullable Options readAll(
      Primitive primitive, Definition definition, Normal call, int position, Frame frame) {
    Map<String, Expr> given = given(call, position);
    for (String name : given.keySet()) {
      if (primitive.options().stream().noneMatch(option -> option.name().equals(name))) {
        frame.message(GeneralMessages.OPTX.by(primitive.name()), Str.of(name), brief(call));
        return null;
      }
    }
    Map<String, Expr> session = sessionDefaults(definition);
    Map<String, Object> read = new HashMap<>();
    for (Option<?> option : primitive.options()) {
      Expr value = given.get(option.name());
      if (value == null) {
        value = session.getOrDefault(option.name(), option.initial());
      }
      Object result = option.reader().read(value, frame);
      if (result == null) {
        frame.message(
            GeneralMessages.OPTVP.by(primitive.name()),
            Str.of(option.name()),
            value,
            Str.of(option.expected()));
        return null;
      }
      read.put(option.name(), result);
    }
    return new Options(given, read);
  }

  private static Map<String, Expr> given(Normal call, int position) {
    if (position >= call.size()) {
      return Map.of();
    }
    Map<String, Expr> given = new LinkedHashMap<>();
    for (int i = position; i < call.size(); i++) {
      collect(call.arg(i), given);
    }
    return given;
  }

  /// The defaults that the session has set itself.
  private static Map<String, Expr> sessionDefaults(Definition definition) {
    List<Call> rules = definition.options();
    if (rules == null) {
      return Map.of();
    }
    var values = new HashMap<String, Expr>();
    for (Call rule : rules) {
      values.put(Option.nameOf(rule.arg(0)), rule.arg(1));
    }
    return values;
  }

  /// The first setting of an option counts.
  private static void collect(Expr expr, Map<String, Expr> given) {
    List<Expr> rules = new ArrayList<>();
    switch (expr) {
      case Assoc assoc -> assoc.forEach(entry -> rules.add(entry.rule()));
      case Call list when list.is(Sym.LIST) -> list.args().forEach(rule -> collect(rule, given));
      default -> rules.add(expr);
    }
    for (Expr rule : rules) {
      Call call = (Call) rule;
      given.putIfAbsent(Option.nameOf(call.arg(0)), call.arg(1));
    }
  }

  /// The call with long arguments left out.
  private static Expr brief(Normal call) {
    return Call.of(Sym.HOLD_FORM, call instanceof Call c ? c : Call.of(call.head(), call.args()));
  }
}
