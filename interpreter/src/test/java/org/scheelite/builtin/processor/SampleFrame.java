package org.scheelite.builtin.processor;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A frame that knows of options and nothing else.
final class SampleFrame {
  private SampleFrame() {}

  static Frame make() {
    return (Frame)
        Proxy.newProxyInstance(
            SampleFrame.class.getClassLoader(),
            new Class<?>[] {Frame.class},
            (self, method, args) ->
                switch (method.getName()) {
                  case "trailingOptions" -> trailing((Normal) args[0]);
                  case "options" ->
                      options((Frame) self, (Primitive) args[0], (Normal) args[1], (int) args[2]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static int trailing(Normal call) {
    int count = 0;
    while (count < call.size() && isRule(call.arg(call.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  private static boolean isRule(Expr expr) {
    return expr instanceof Call rule && rule.is(Sym.RULE, 2);
  }

  private static @Nullable Options options(
      Frame frame, Primitive primitive, Normal call, int position) {
    Map<String, Expr> given = new HashMap<>();
    for (int i = position; i < call.size(); i++) {
      var rule = (Call) call.arg(i);
      given.put(Option.nameOf(rule.arg(0)), rule.arg(1));
    }
    Map<String, Object> read = new HashMap<>();
    for (Option<?> option : primitive.options()) {
      Expr value = given.getOrDefault(option.name(), option.initial());
      Object result = option.reader().read(value, frame);
      if (result == null) {
        return null;
      }
      read.put(option.name(), result);
    }
    return read.keySet().containsAll(given.keySet()) ? new Options(given, read) : null;
  }
}
