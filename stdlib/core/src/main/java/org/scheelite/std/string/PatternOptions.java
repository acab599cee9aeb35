package org.scheelite.std.string;

import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.string.pattern.Scan;
import org.scheelite.std.string.pattern.StringRule;

/// Options of builtins that look for patterns.
final class PatternOptions {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase",
          Sym.FALSE,
          "True or False",
          (value, frame) -> Sym.TRUE.equals(value) ? Boolean.TRUE : falseOrNull(value));

  private PatternOptions() {}

  /// Whether this is an option in the place of a pattern: one of the operator form.
  static boolean isOption(Expr pattern) {
    return pattern instanceof Normal rule
        && StringRule.isRule(rule)
        && rule.arg(0) instanceof Symbol name
        && (name.name().equals("IgnoreCase") || name.name().equals("Overlaps"));
  }

  private static @org.jspecify.annotations.Nullable Boolean falseOrNull(Expr value) {
    return Sym.FALSE.equals(value) ? Boolean.FALSE : null;
  }

  /// The option `Overlaps`.
  static Option<Scan.Overlaps> overlaps(Scan.Overlaps initial) {
    return Option.symbol(
        "Overlaps",
        initial.symbol(),
        "True, False or All",
        (value, frame) -> Scan.Overlaps.of(value));
  }
}
