package org.scheelite.std.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.function.Positions;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Mapper;
import org.scheelite.std.list.PartMessages;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;

/// An expression with parts at given positions replaced.
///
/// `ReplacePart[expr, n -> new]` replaces the `n`-th part, `ReplacePart[expr, {i, j, …} -> new]`
/// the part at a position, `ReplacePart[expr, {pos1 -> new1, …}]` several, and `ReplacePart[expr,
/// {pos1, pos2, …} -> new]` several by the same. Positions may be patterns. `ReplacePart[rules]` is
/// a function that replaces.
///
/// ```wl
/// In:  ReplacePart[{a, b, c}, 2 -> x]
/// Out: {a, x, c}
/// In:  ReplacePart[{a, b, c}, {1 -> x, -1 -> y}]
/// Out: {x, b, y}
/// In:  ReplacePart[{{a, b}, {c, d}}, {_, 1} -> 0]
/// Out: {{0, b}, {0, d}}
/// In:  ReplacePart[{{1, 2}, {3, 4}}, {i_, i_} :> 0]
/// Out: {{0, 2}, {3, 0}}
/// In:  ReplacePart[<|"x" -> 1|>, "x" -> 2]
/// Out: <|"x" -> 2|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Part", "MapAt", "Insert", "ReplaceAt"})
final class ReplacePart {

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Frame frame) {
    Expr changed = expr;
    var patterns = new ArrayList<Expr>();
    for (Expr rule : Lists.isList(rules) ? Parts.of(rules) : List.of(rules)) {
      if (!(rule instanceof Normal call)
          || !call.is(Sym.RULE, 2) && !call.is(Sym.RULE_DELAYED, 2)) {
        return frame.decline(PartMessages.PSPEC.by("ReplacePart"), rule);
      }
      for (Expr position : positions(call.arg(0))) {
        if (isLiteral(position)) {
          Expr next = quietly(changed, position, call.arg(1), frame);
          changed = next == null ? changed : next;
        } else {
          Expr left = Lists.isList(position) ? position : Call.list(position);
          patterns.add(Call.of(call.head(), left, call.arg(1)));
        }
      }
    }
    return patterns.isEmpty() ? changed : byPattern(changed, Call.list(patterns), frame);
  }

  @Form
  static @Nullable Expr replace(Expr expr, Expr part, Expr positions, Frame frame) {
    return Positions.change(expr, positions, "ReplacePart", frame, old -> part);
  }

  private static List<Expr> positions(Expr left) {
    boolean several = Lists.isList(left) && Parts.size(left) > 0 && Lists.isList(Parts.at(left, 0));
    return several ? Parts.of(left) : List.of(left);
  }

  private static boolean isLiteral(Expr position) {
    return Lists.isList(position)
        ? Parts.of(position).stream().allMatch(PartReader::isSingle)
        : PartReader.isSingle(position);
  }

  /// Positions that do not exist are passed over.
  private static @Nullable Expr quietly(Expr expr, Expr position, Expr part, Frame frame) {
    return frame.filtering(
        issued -> false, () -> Positions.change(expr, position, "ReplacePart", frame, old -> part));
  }

  private static Expr byPattern(Expr expr, Expr rules, Frame frame) {
    Rewriter rewriter = Rewriter.of(rules, frame);
    if (rewriter == null) {
      return expr;
    }
    return Mapper.map(
        expr,
        Levels.BELOW,
        false,
        frame,
        (part, path) -> {
          Expr replaced = rewriter.apply(Lists.of(path), frame);
          return replaced == null ? part : replaced;
        });
  }
}
