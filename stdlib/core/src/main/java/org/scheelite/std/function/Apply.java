package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;
import org.scheelite.std.list.Parts;

/// A head replaced by a function.
///
/// `f @@ expr` or `Apply[f, expr]` gives `expr` with the head `f`, so that its parts become the
/// arguments; of an association the values. `Apply[f, expr, levels]` replaces the heads of the
/// parts on these levels. `Apply[f]` is a function that applies.
///
/// ```wl
/// In:  f @@ {a, b}
/// Out: f[a, b]
/// In:  Plus @@ {1, 2, 3}
/// Out: 6
/// In:  Apply[f, {{a, b}, {c}}, {1}]
/// Out: {f[a, b], f[c]}
/// In:  f @@ <|"x" -> 1|>
/// Out: f[1]
/// In:  f @@ 5
/// Out: 5
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"MapApply", "Map", "Construct"})
final class Apply {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr apply(Expr f, Expr expr, Options options) {
    return changed(f, expr);
  }

  @Form
  static @Nullable Expr apply(Expr f, Expr expr, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("Apply"), spec)
        : levels(f, expr, levels, options.get(HEADS), frame);
  }

  static Expr levels(Expr f, Expr expr, Levels levels, boolean heads, Frame frame) {
    return Mapper.map(expr, levels, heads, frame, (part, path) -> changed(f, part));
  }

  private static Expr changed(Expr f, Expr expr) {
    return switch (expr) {
      case Call call -> call.withHead(f);
      case Normal _, Assoc _ -> Call.of(f, Parts.array(expr));
      default -> expr;
    };
  }
}
