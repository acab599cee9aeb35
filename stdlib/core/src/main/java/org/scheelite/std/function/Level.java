package org.scheelite.std.function;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Walker;

/// The parts of an expression on some levels.
///
/// `Level[expr, levels]` gives the list of the parts on these levels, parts before wholes;
/// `Level[expr, levels, f]` gives `f` of them. `{-1}` means the atoms.
///
/// ```wl
/// In:  Level[{a, f[b]}, {1}]
/// Out: {a, f[b]}
/// In:  Level[a + f[x, 2], {-1}]
/// Out: {a, x, 2}
/// In:  Level[{a, {b}}, 2]
/// Out: {a, b, {b}}
/// In:  Level[f[x], 1, Heads -> True]
/// Out: {f, x}
/// ```
@Builtin(seeAlso = {"Cases", "Depth", "Flatten", "MapAll"})
final class Level {
  /// Whether heads are taken too.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static @Nullable Expr parts(Expr expr, Expr spec, Options options, Frame frame) {
    return parts(expr, spec, Sym.LIST, options, frame);
  }

  @Form
  static @Nullable Expr parts(Expr expr, Expr spec, Expr f, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    if (levels == null) {
      return frame.decline(GeneralMessages.LEVEL.by("Level"), spec);
    }
    var found = new ArrayList<Expr>();
    Walker.walk(expr, levels, options.get(HEADS), frame, (part, path) -> found.add(part));
    return Lists.of(f, found.toArray(Expr[]::new));
  }
}
