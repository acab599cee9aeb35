package org.scheelite.std.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;

/// The first element that matches a pattern.
///
/// `FirstCase[expr, pattern]` gives the first element that matches, or `Missing["NotFound"]`;
/// `FirstCase[expr, pattern -> rhs]` the value of `rhs` for it. `FirstCase[expr, pattern, default]`
/// gives `default` where there is none, evaluated only then, and `FirstCase[expr, pattern, default,
/// levels]` looks at parts on these levels.
///
/// ```wl
/// In:  FirstCase[{a, 1, 2}, _Integer]
/// Out: 1
/// In:  FirstCase[{a, b}, _Integer]
/// Out: Missing["NotFound"]
/// In:  FirstCase[{f[2]}, f[n_] -> n]
/// Out: 2
/// In:  FirstCase[{a, {1}}, _Integer, none, Infinity]
/// Out: 1
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "FirstPosition", "SelectFirst"})
final class FirstCase {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr first(Expr expr, Expr pattern, Options options, Frame frame) {
    Expr missing = Call.of(Sym.MISSING, Str.of("NotFound"));
    return first(expr, pattern, missing, Levels.FIRST, options, frame);
  }

  @Form
  static Expr first(Expr expr, Expr pattern, Expr otherwise, Options options, Frame frame) {
    return first(expr, pattern, otherwise, Levels.FIRST, options, frame);
  }

  @Form
  static @Nullable Expr first(
      Expr expr, Expr pattern, Expr otherwise, Expr spec, Options options, Frame frame) {
    Expr evaluated = frame.evaluate(spec);
    Levels levels = Levels.read(evaluated);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("FirstCase"), evaluated)
        : first(expr, pattern, otherwise, levels, options, frame);
  }

  private static Expr first(
      Expr expr, Expr pattern, Expr otherwise, Levels levels, Options options, Frame frame) {
    List<Expr> found =
        new Search(frame.evaluate(pattern), frame).all(expr, levels, options.get(HEADS), 1);
    return found.isEmpty() ? otherwise : found.getFirst();
  }
}
