package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Walker;

/// A function called for each part, for its effects.
///
/// `Scan[f, expr]` evaluates `f` of each part in turn; `Scan[f, expr, levels]` of those on these
/// levels. The value is `Null`, or that of a `Return` inside.
///
/// ```wl
/// In:  Scan[Print, {a, b}]
/// Print: a
/// Print: b
/// In:  Scan[If[# > 1, Return[#]] &, {1, 2, 3}]
/// Out: 2
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Map", "Do", "Level"})
final class Scan {
  private static final Symbol SCAN = Symbol.system("Scan");

  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr scan(Expr f, Expr expr, Options options, Frame frame) {
    return scan(f, expr, Levels.FIRST, options.get(HEADS), frame);
  }

  @Form
  static @Nullable Expr scan(Expr f, Expr expr, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("Scan"), spec)
        : scan(f, expr, levels, options.get(HEADS), frame);
  }

  private static Expr scan(Expr f, Expr expr, Levels levels, boolean heads, Frame frame) {
    try {
      Walker.walk(
          expr,
          levels,
          heads,
          frame,
          (part, path) -> {
            frame.call(f, part);
            return true;
          });
      return Sym.NULL;
    } catch (Jump.Return jump) {
      Expr target = jump.target();
      if (target != null && !target.equals(SCAN)) {
        throw jump;
      }
      return jump.value();
    }
  }
}
