package org.scheelite.std.string.character;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// Counts runs of characters.
final class Tallies {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  private Tallies() {}

  /// The counts of runs of characters that all pass a test; null, after a message, where the
  /// subject is no string or list of strings.
  static @Nullable Expr of(
      String owner, Expr subject, Expr length, IntPredicate test, boolean ignoreCase, Frame frame) {
    Integer size = Sizes.count(length);
    List<Expr> texts =
        subject instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(subject);
    if (size == null || size == 0 || !texts.stream().allMatch(Str.class::isInstance)) {
      return size == null || size == 0
          ? null
          : frame.decline(
              GeneralMessages.STRSE.by(owner), Int.ONE, Call.of(Symbol.system(owner), subject));
    }
    var counts = new LinkedHashMap<String, Integer>();
    for (Expr text : texts) {
      String one = ((Str) text).value();
      count(ignoreCase ? one.toLowerCase(Locale.ROOT) : one, size, test, counts, frame);
    }
    var order = new ArrayList<>(counts.entrySet());
    order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    Assoc.Builder result = Assoc.builder();
    order.forEach(entry -> result.put(Str.of(entry.getKey()), Int.of(entry.getValue())));
    return result.build();
  }

  private static void count(
      String text, int size, IntPredicate test, Map<String, Integer> counts, Frame frame) {
    int[] codes = text.codePoints().toArray();
    int run = 0;
    for (int i = 0; i < codes.length; i++) {
      frame.poll();
      run = test.test(codes[i]) ? run + 1 : 0;
      if (run >= size) {
        counts.merge(new String(codes, i - size + 1, size), 1, Integer::sum);
      }
    }
  }
}
