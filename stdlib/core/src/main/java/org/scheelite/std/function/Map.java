package org.scheelite.std.function;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.compile.NumericFunction;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;
import org.scheelite.std.list.Parts;

/// A function applied to the parts of an expression.
///
/// `f /@ expr` or `Map[f, expr]` applies `f` to each part, in associations to each value; `Map[f,
/// expr, levels]` to the parts on these levels, parts before wholes. `Map[f]` is a function that
/// maps.
///
/// ```wl
/// In:  f /@ {a, b, c}
/// Out: {f[a], f[b], f[c]}
/// In:  Map[# + 1 &, {1, 2, 3}]
/// Out: {2, 3, 4}
/// In:  Map[f, {{a}, b}, {2}]
/// Out: {{f[a]}, b}
/// In:  Map[f, {{a}, b}, 2]
/// Out: {f[{f[a]}], f[b]}
/// In:  Map[f, <|"x" -> 1|>]
/// Out: <|"x" -> f[1]|>
/// In:  Map[f, a + b]
/// Out: f[a] + f[b]
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"Apply", "MapIndexed", "MapThread", "MapAt", "Scan", "Table"})
final class Map {
  /// Whether heads are mapped over.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static @Nullable Expr map(Expr f, Expr expr, Options options, Frame frame) {
    if (options.get(HEADS)) {
      return levels(f, expr, Levels.FIRST, true, frame);
    }
    return switch (expr) {
      case Packed packed -> {
        Normal quick = NumericFunction.map(f, packed, frame);
        yield quick != null ? quick : Lists.of(values(f, packed, frame));
      }
      case Normal list when list.is(Sym.LIST) -> Lists.of(values(f, list.args(), frame));
      case Assoc assoc -> Parts.with(assoc, values(f, assoc.values(), frame));
      case Normal call -> {
        Expr[] parts = call.toArray();
        Arrays.setAll(parts, i -> Call.of(f, parts[i]));
        yield Call.of(call.head(), parts);
      }
      default -> expr;
    };
  }

  private static Expr[] values(Expr f, Packed parts, Frame frame) {
    var values = new Expr[parts.size()];
    for (int i = 0; i < values.length; i++) {
      frame.poll();
      values[i] = frame.call(f, parts.arg(i));
    }
    return values;
  }

  private static Expr[] values(Expr f, List<Expr> parts, Frame frame) {
    var values = new Expr[parts.size()];
    for (int i = 0; i < values.length; i++) {
      frame.poll();
      values[i] = frame.call(f, parts.get(i));
    }
    return values;
  }

  @Form
  static @Nullable Expr map(Expr f, Expr expr, Expr spec, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    return levels == null
        ? frame.decline(GeneralMessages.LEVEL.by("Map"), spec)
        : levels(f, expr, levels, options.get(HEADS), frame);
  }

  private static Expr levels(Expr f, Expr expr, Levels levels, boolean heads, Frame frame) {
    return Mapper.map(expr, levels, heads, frame, (part, path) -> Call.of(f, part));
  }
}
