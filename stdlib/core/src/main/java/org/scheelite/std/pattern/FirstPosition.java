package org.scheelite.std.pattern;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Walker;

/// Where a pattern matches first.
///
/// `FirstPosition[expr, pattern]` gives the position of the first part that matches, or
/// `Missing["NotFound"]`; `FirstPosition[expr, pattern, default]` gives `default` instead,
/// evaluated only then, and `FirstPosition[expr, pattern, default, levels]` looks at parts on these
/// levels.
///
/// ```wl
/// In:  FirstPosition[{a, b, {c}}, c]
/// Out: {3, 1}
/// In:  FirstPosition[{a}, x]
/// Out: Missing["NotFound"]
/// In:  FirstPosition[{{a}}, a, none, {1}]
/// Out: none
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Position", "FirstCase", "Extract"})
final class FirstPosition {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_TRUE;

  @Form
  static Expr first(Expr expr, Expr pattern, Options options, Frame frame) {
    Expr missing = Call.of(Sym.MISSING, Str.of("NotFound"));
    return first(expr, pattern, missing, Levels.ALL, options, frame);
  }

  @Form
  static Expr first(Expr expr, Expr pattern, Expr otherwise, Options options, Frame frame) {
    return first(expr, pattern, otherwise, Levels.ALL, options, frame);
  }

  @Form
  static @Nullable Expr first(
      Expr expr, Expr pattern, Expr otherwise, Expr spec, Options options, Frame frame) {
    Expr evaluated = frame.evaluate(spec);
    Levels levels = Levels.read(evaluated);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("FirstPosition"), evaluated)
        : first(expr, pattern, otherwise, levels, options, frame);
  }

  private static Expr first(
      Expr expr, Expr pattern, Expr otherwise, Levels levels, Options options, Frame frame) {
    Matcher matcher = Matcher.of(frame.evaluate(pattern), frame);
    var found = new ArrayList<Expr>();
    Walker.walk(
        expr,
        levels,
        options.get(HEADS),
        frame,
        (part, path) -> {
          if (matcher.matches(part, frame)) {
            found.add(Lists.of(path));
          }
          return found.isEmpty();
        });
    return found.isEmpty() ? otherwise : found.getFirst();
  }
}
