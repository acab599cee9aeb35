package org.scheelite.std.assoc;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Grouping;

/// Gathers elements by a function of them.
///
/// `GroupBy[list, f]` gives an association from values of `f` to lists of elements; `GroupBy[list,
/// f -> g]` collects `g` of the elements; `GroupBy[list, f, r]` applies `r` to each list;
/// `GroupBy[list, {f1, f2}]` groups again inside the groups. Groups of an association are
/// associations.
///
/// ```wl
/// In:  GroupBy[{1, 2, 3, 4}, EvenQ]
/// Out: <|False -> {1, 3}, True -> {2, 4}|>
/// In:  GroupBy[{a -> 1, b -> 2, a -> 3}, First -> Last, Total]
/// Out: <|a -> 4, b -> 2|>
/// In:  GroupBy[<|"x" -> 1, "y" -> 2, "z" -> 3|>, OddQ]
/// Out: <|True -> <|"x" -> 1, "z" -> 3|>, False -> <|"y" -> 2|>|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"GatherBy", "Merge", "CountsBy"})
final class GroupBy {
  private GroupBy() {}

  @Form
  static @Nullable Expr group(Expr data, Expr function, Frame frame) {
    return group(data, function, null, frame);
  }

  @Form
  static @Nullable Expr groupThen(Expr data, Expr function, Expr reducer, Frame frame) {
    return group(data, function, reducer, frame);
  }

  private static @Nullable Expr group(Expr data, Expr spec, @Nullable Expr reducer, Frame frame) {
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      return nested(data, list.args(), reducer, frame);
    }
    boolean picks = Entries.isRule(spec);
    Expr key = picks ? ((Call) spec).arg(0) : spec;
    if (data instanceof Assoc assoc) {
      return ofEntries(assoc, key, picks ? ((Call) spec).arg(1) : null, reducer, frame);
    }
    List<Expr> elements = elements(data);
    if (elements == null) {
      return Entries.listExpected("GroupBy", frame, data, spec);
    }
    if (!picks && data instanceof Packed) {
      Iterator<Expr> keys = Grouping.keys(data, key, frame).iterator();
      Grouped quick = Grouped.of(elements, _ -> keys.next(), x -> x);
      return reducer == null ? quick.lists() : quick.reduced(reducer, frame);
    }
    Grouped grouped =
        Grouped.of(
            elements,
            x -> frame.call(key, x),
            x -> picks ? frame.call(((Call) spec).arg(1), x) : x);
    return reducer == null ? grouped.lists() : grouped.reduced(reducer, frame);
  }

  /// Groups the values of an association; they keep their keys.
  private static Expr ofEntries(
      Assoc assoc, Expr key, @Nullable Expr pick, @Nullable Expr reducer, Frame frame) {
    Map<Expr, Assoc.Builder> groups = new LinkedHashMap<>();
    for (Assoc.Entry entry : assoc) {
      frame.poll();
      Expr group = frame.call(key, entry.value());
      Expr value = pick == null ? entry.value() : frame.call(pick, entry.value());
      groups.computeIfAbsent(group, _ -> Assoc.builder()).put(entry.key(), value);
    }
    Assoc.Builder all = Assoc.builder();
    groups.forEach(
        (group, entries) -> {
          Assoc values = entries.build();
          all.put(group, reducer == null ? values : frame.call(reducer, values));
        });
    return all.build();
  }

  private static @Nullable Expr nested(
      Expr data, List<Expr> specs, @Nullable Expr reducer, Frame frame) {
    if (specs.isEmpty()) {
      return reducer == null ? data : frame.call(reducer, data);
    }
    if (!(group(data, specs.getFirst(), null, frame) instanceof Assoc outer)) {
      return null;
    }
    Assoc.Builder builder = Assoc.builder();
    for (Assoc.Entry entry : outer) {
      Expr inner = nested(entry.value(), specs.subList(1, specs.size()), reducer, frame);
      builder.put(entry.key(), inner == null ? entry.value() : inner);
    }
    return builder.build();
  }

  static @Nullable List<Expr> elements(Expr data) {
    return switch (data) {
      case Assoc assoc -> assoc.values();
      case Normal normal -> normal.args();
      default -> null;
    };
  }
}
