package org.scheelite.std.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;

/// Applies the operators of queries.
final class Queries {
  /// Functions in operator form that choose or arrange parts, before further operators see them.
  private static final Set<String> DESCENDING =
      Set.of(
          "Part",
          "Take",
          "Drop",
          "Select",
          "SelectFirst",
          "KeySelect",
          "KeyTake",
          "KeyDrop",
          "KeyMap",
          "Cases",
          "DeleteCases",
          "GroupBy",
          "GatherBy",
          "SortBy",
          "ReverseSortBy",
          "KeySortBy",
          "MaximalBy",
          "MinimalBy",
          "TakeLargestBy",
          "TakeSmallestBy",
          "DeleteDuplicatesBy",
          "TakeWhile",
          "SplitBy",
          "Partition",
          "KeyGroupBy");

  /// Functions by themselves that do so.
  private static final Set<String> ARRANGING =
      Set.of("All", "DeleteMissing", "KeySort", "Most", "Rest", "DeleteDuplicates");

  /// Functions that take a key for a function that looks it up.
  private static final Set<String> KEYED =
      Set.of(
          "GroupBy",
          "GatherBy",
          "SortBy",
          "ReverseSortBy",
          "MaximalBy",
          "MinimalBy",
          "TakeLargestBy",
          "TakeSmallestBy",
          "DeleteDuplicatesBy",
          "CountsBy",
          "SplitBy");

  /// Functions that pass over missing values.
  private static final Set<String> STATISTICS =
      Set.of("Total", "Mean", "Median", "Min", "Max", "StandardDeviation", "Variance", "MinMax");

  private static final Set<String> OPTIONS =
      Set.of("MissingBehavior", "FailureAction", "PartBehavior");

  private final Frame frame;

  private Queries(Frame frame) {
    this.frame = frame;
  }

  /// The value of a query; null, after a message, where a part does not exist.
  static @Nullable Expr apply(Expr data, List<Expr> operators, Frame frame) {
    int end = operators.size();
    while (end > 0 && isOption(operators.get(end - 1))) {
      end--;
    }
    return new Queries(frame).level(data, operators.subList(0, end));
  }

  private static boolean isOption(Expr expr) {
    return expr instanceof Normal rule
        && rule.is(Sym.RULE, 2)
        && rule.arg(0) instanceof Symbol name
        && OPTIONS.contains(name.name());
  }

  private @Nullable Expr level(Expr data, List<Expr> operators) {
    frame.poll();
    if (operators.isEmpty()) {
      return data;
    }
    List<Expr> rest = operators.subList(1, operators.size());
    return steps(data, parts(operators.getFirst()), rest);
  }

  /// The operators a composition consists of, in the order in which they are applied.
  private static List<Expr> parts(Expr operator) {
    if (operator instanceof Normal call && call.is(Sym.RIGHT_COMPOSITION)) {
      return call.args();
    }
    return operator instanceof Normal call && call.is(Sym.COMPOSITION)
        ? call.args().reversed()
        : List.of(operator);
  }

  private @Nullable Expr steps(Expr data, List<Expr> steps, List<Expr> rest) {
    Expr value = data;
    int next = 0;
    while (next < steps.size() && isArranging(steps.get(next))) {
      value = arranged(value, steps.get(next++));
      if (value == null) {
        return null;
      }
    }
    if (next < steps.size() && isSingle(steps.get(next))) {
      Expr part = part(value, steps.get(next));
      List<Expr> others = steps.subList(next + 1, steps.size());
      return part == null ? null : others.isEmpty() ? level(part, rest) : steps(part, others, rest);
    }
    if (next < steps.size() && branches(steps.get(next)) != null) {
      value = branched(value, steps.get(next++), rest);
    } else {
      value = below(value, rest);
    }
    for (; value != null && next < steps.size(); next++) {
      value = applied(steps.get(next), value);
    }
    return value;
  }

  /// The further operators applied to all elements.
  private @Nullable Expr below(Expr data, List<Expr> rest) {
    if (rest.isEmpty()) {
      return data;
    }
    return switch (data) {
      case Assoc assoc -> {
        Assoc.Builder values = Assoc.builder();
        for (Assoc.Entry entry : assoc) {
          Expr value = level(entry.value(), rest);
          if (value == null) {
            yield null;
          }
          values.put(entry.key(), value);
        }
        yield values.build();
      }
      case Normal list when list.is(Sym.LIST) -> {
        var values = new Expr[list.size()];
        for (int i = 0; i < values.length; i++) {
          Expr value = level(list.arg(i), rest);
          if (value == null) {
            yield null;
          }
          values[i] = value;
        }
        yield Lists.of(values);
      }
      default -> data;
    };
  }

  private static boolean isSingle(Expr operator) {
    return PartReader.isSingle(operator);
  }

  private static boolean isArranging(Expr operator) {
    return switch (operator) {
      case Symbol symbol -> ARRANGING.contains(symbol.name());
      case Normal call when call.is(Sym.SPAN) -> true;
      case Normal list when list.is(Sym.LIST) ->
          list.size() > 0 && list.args().stream().allMatch(PartReader::isSingle);
      case Normal call when call.head() instanceof Symbol head -> DESCENDING.contains(head.name());
      default -> false;
    };
  }

  private @Nullable Expr arranged(Expr data, Expr operator) {
    if (operator.equals(Sym.ALL) || isMissing(data)) {
      return data;
    }
    if (operator instanceof Normal list && (list.is(Sym.LIST) || list.is(Sym.SPAN))) {
      if (data instanceof Assoc assoc && list.is(Sym.LIST)) {
        return taken(assoc, list);
      }
      return PartReader.read(data, List.of(operator), frame, "Query");
    }
    return frame.call(keyed(operator), data);
  }

  private static Expr taken(Assoc assoc, Normal keys) {
    Assoc.Builder taken = Assoc.builder();
    for (Expr wish : keys.args()) {
      if (wish instanceof Int(long place)) {
        long index = place < 0 ? assoc.size() + place : place - 1;
        if (index >= 0 && index < assoc.size()) {
          taken.put(assoc.at((int) index));
        }
        continue;
      }
      Expr key = wish instanceof Normal call ? call.arg(0) : wish;
      Expr value = assoc.get(key);
      taken.put(key, value == null ? Call.of(Sym.MISSING, Str.of("KeyAbsent"), key) : value);
    }
    return taken.build();
  }

  private @Nullable Expr part(Expr data, Expr position) {
    if (isMissing(data)) {
      return data;
    }
    if (position instanceof Int(long place)
        && place != 0
        && Parts.size(data) >= 0
        && Math.abs(place) > Parts.size(data)) {
      return Call.of(Sym.MISSING, Str.of("PartAbsent"), position);
    }
    return PartReader.read(data, List.of(position), frame, "Query");
  }

  private static boolean isMissing(Expr data) {
    return data instanceof Normal call && call.is(Sym.MISSING);
  }

  /// The operators side by side in a list, an association or rules; null where it is none.
  private static @Nullable List<Expr> branches(Expr operator) {
    return switch (operator) {
      case Assoc assoc -> assoc.values();
      case Normal call when call.is(Sym.RULE, 2) -> List.of(call);
      case Normal list when list.is(Sym.LIST) && list.size() > 0 -> list.args();
      default -> null;
    };
  }

  private @Nullable Expr branched(Expr data, Expr operator, List<Expr> rest) {
    if (isMissing(data)) {
      return data;
    }
    if (operator instanceof Assoc assoc) {
      Assoc.Builder values = Assoc.builder();
      for (Assoc.Entry entry : assoc) {
        Expr value = steps(data, parts(entry.value()), rest);
        if (value == null) {
          return null;
        }
        values.put(entry.key(), value);
      }
      return values.build();
    }
    Normal list = (Normal) operator;
    if (list.is(Sym.RULE, 2)) {
      return changed(data, List.of(list), rest);
    }
    if (list.args().stream().allMatch(one -> one instanceof Normal rule && rule.is(Sym.RULE, 2))) {
      return changed(data, list.args(), rest);
    }
    var values = new ArrayList<Expr>();
    for (Expr one : list.args()) {
      Expr value = steps(data, parts(one), rest);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return Lists.of(values);
  }

  /// The data with operators applied to some of its parts.
  private @Nullable Expr changed(Expr data, List<Expr> rules, List<Expr> rest) {
    Expr result = data;
    for (Expr one : rules) {
      Normal rule = (Normal) one;
      Expr part = part(result, rule.arg(0));
      Expr value = part == null ? null : steps(part, parts(rule.arg(1)), rest);
      if (value == null) {
        return null;
      }
      Expr key =
          rule.arg(0) instanceof Normal call && call.is(Sym.KEY, 1) ? call.arg(0) : rule.arg(0);
      result =
          result instanceof Assoc assoc && !(key instanceof Int)
              ? assoc.with(key, value)
              : frame.call(Symbol.system("ReplacePart"), result, Call.rule(rule.arg(0), value));
    }
    return result;
  }

  private Expr applied(Expr operator, Expr data) {
    if (operator instanceof Symbol symbol && STATISTICS.contains(symbol.name())) {
      return frame.call(operator, withoutMissing(data));
    }
    return frame.call(keyed(operator), data);
  }

  private static Expr withoutMissing(Expr data) {
    if (data instanceof Packed || !(data instanceof Normal list) || !list.is(Sym.LIST)) {
      return data;
    }
    List<Expr> present = list.args().stream().filter(part -> !isMissing(part)).toList();
    return present.size() == list.size() ? data : Lists.of(present);
  }

  /// The operator with keys made functions that look them up.
  private static Expr keyed(Expr operator) {
    if (!(operator instanceof Normal call)
        || !(call.head() instanceof Symbol head)
        || !KEYED.contains(head.name())
        || call.size() == 0) {
      return operator;
    }
    Expr[] args = call.toArray();
    args[0] = lookup(args[0]);
    return Call.of(head, args);
  }

  private static Expr lookup(Expr criterion) {
    return switch (criterion) {
      case Str key -> Call.of(Sym.KEY, key);
      case Normal rule when rule.is(Sym.RULE, 2) ->
          Call.rule(lookup(rule.arg(0)), lookup(rule.arg(1)));
      case Normal list when list.is(Sym.LIST) ->
          Call.list(list.args().stream().map(Queries::lookup).toList());
      default -> criterion;
    };
  }
}
