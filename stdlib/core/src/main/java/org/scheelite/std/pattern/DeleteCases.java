package org.scheelite.std.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.pattern.Matcher;
import org.scheelite.std.list.CommonOptions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A list without the elements that match a pattern.
///
/// `DeleteCases[list, pattern]` leaves out the elements that match, `DeleteCases[expr, pattern,
/// levels]` the parts on these levels, and `DeleteCases[expr, pattern, levels, n]` the first `n`.
/// `DeleteCases[pattern]` is a function that deletes.
///
/// ```wl
/// In:  DeleteCases[{1, x, 2}, _Integer]
/// Out: {x}
/// In:  DeleteCases[{a, {b, 1}}, _Integer, {2}]
/// Out: {a, {b}}
/// In:  DeleteCases[<|"x" -> 1, "y" -> z|>, _Integer]
/// Out: <|"y" -> z|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Cases", "Delete", "Select", "ReplaceAll"})
final class DeleteCases {
  /// Whether heads are looked at.
  static final Option<Boolean> HEADS = CommonOptions.HEADS_FALSE;

  @Form
  static Expr delete(Expr expr, Expr pattern, Options options, Frame frame) {
    return new Deletion(pattern, Levels.FIRST, Sizes.INFINITE, frame).of(expr);
  }

  @Form
  static @Nullable Expr delete(Expr expr, Expr pattern, Expr spec, Options options, Frame frame) {
    return delete(expr, pattern, spec, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr delete(
      Expr expr, Expr pattern, Expr spec, Expr count, Options options, Frame frame) {
    Levels levels = Levels.read(spec);
    Integer limit = Sizes.limit(count);
    return levels == null || limit == null
        ? frame.decline(GeneralMessages.LEVEL.by("DeleteCases"), levels == null ? spec : count)
        : new Deletion(pattern, levels, limit, frame).of(expr);
  }

  /// A deletion under way.
  private static final class Deletion {
    private final Matcher matcher;
    private final Levels levels;
    private final Frame frame;
    private int left;

    Deletion(Expr pattern, Levels levels, int limit, Frame frame) {
      this.matcher = Matcher.of(pattern, frame);
      this.levels = levels;
      this.left = limit;
      this.frame = frame;
    }

    Expr of(Expr expr) {
      return without(expr, 0);
    }

    private Expr without(Expr expr, int level) {
      if (!(expr instanceof Normal) && !(expr instanceof Assoc) || !levels.goesBelow(level)) {
        return expr;
      }
      int size = Parts.size(expr);
      Expr[] parts = Parts.array(expr);
      var kept = new int[size];
      int count = 0;
      boolean changed = false;
      for (int i = 0; i < size; i++) {
        frame.poll();
        Expr part = without(parts[i], level + 1);
        changed |= part != parts[i];
        int depth = levels.min() < 0 || levels.max() < 0 ? Levels.depth(parts[i]) : 1;
        boolean meant = left > 0 && levels.includes(level + 1, depth);
        if (meant && matcher.matches(part, frame)) {
          left--;
        } else {
          kept[count++] = i;
        }
        parts[i] = part;
      }
      Expr rebuilt = changed ? Parts.with(expr, parts) : expr;
      return count == size ? rebuilt : Parts.choose(rebuilt, Arrays.copyOf(kept, count));
    }
  }
}
