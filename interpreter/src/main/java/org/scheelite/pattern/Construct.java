package org.scheelite.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// The constructs that mean something in a pattern; anything else stands for itself.
enum Construct {
  ALTERNATIVES("Alternatives", 0, Integer.MAX_VALUE),
  BLANK("Blank", 0, 1),
  BLANK_NULL_SEQUENCE("BlankNullSequence", 0, 1),
  BLANK_SEQUENCE("BlankSequence", 0, 1),
  CONDITION("Condition", 2, 2),
  EXCEPT("Except", 1, 2),
  HOLD_PATTERN("HoldPattern", 1, 1),
  KEY_VALUE_PATTERN("KeyValuePattern", 1, 1),
  LONGEST("Longest", 1, 2),
  OPTIONAL("Optional", 1, 2),
  OPTIONS_PATTERN("OptionsPattern", 0, 1),
  ORDERLESS_PATTERN_SEQUENCE("OrderlessPatternSequence", 0, Integer.MAX_VALUE),
  PATTERN("Pattern", 2, 2),
  PATTERN_SEQUENCE("PatternSequence", 0, Integer.MAX_VALUE),
  PATTERN_TEST("PatternTest", 2, 2),
  REPEATED("Repeated", 1, 2),
  REPEATED_NULL("RepeatedNull", 1, 2),
  SHORTEST("Shortest", 1, 2),
  VERBATIM("Verbatim", 1, 1);

  private static final Map<Symbol, Construct> BY_SYMBOL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(c -> Symbol.system(c.text), Function.identity()));

  private final String text;
  private final int min;
  private final int max;

  Construct(String text, int min, int max) {
    this.text = text;
    this.min = min;
    this.max = max;
  }

  /// The construct this expression is, or null.
  static @Nullable Construct of(Normal call) {
    Expr head = call.head();
    Construct construct = head instanceof Symbol symbol ? BY_SYMBOL.get(symbol) : null;
    return construct != null && call.size() >= construct.min && call.size() <= construct.max
        ? construct
        : null;
  }
}
