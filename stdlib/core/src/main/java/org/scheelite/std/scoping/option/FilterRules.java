package org.scheelite.std.scoping.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Matcher;

/// The rules whose names are wanted.
///
/// `FilterRules[rules, patterns]` picks the rules whose left sides match a pattern; names of
/// options count the same as strings and as symbols. Rules among the patterns, as in `Options[f]`,
/// stand for their left sides, and an association gives an association.
///
/// ```wl
/// In:  FilterRules[{a -> 1, b -> 2, "c" -> 3}, {a, c}]
/// Out: {a -> 1, "c" -> 3}
/// In:  Options[f] = {size -> 1}; FilterRules[{size -> 5, color -> 2}, Options[f]]
/// Out: {size -> 5}
/// In:  FilterRules[{x -> 1, y -> 2}, Except[x]]
/// Out: {y -> 2}
/// ```
@Builtin(seeAlso = {"OptionValue", "Options"})
final class FilterRules {
  private FilterRules() {}

  @Form
  static @Nullable Expr filter(Expr rules, Expr wanted, Frame frame) {
    List<Expr> patterns = new ArrayList<>();
    collect(wanted, patterns);
    if (rules instanceof Assoc assoc) {
      Assoc.Builder kept = Assoc.builder();
      for (Assoc.Entry entry : assoc) {
        if (isWanted(entry.key(), patterns, frame)) {
          kept.put(entry);
        }
      }
      return kept.build();
    }
    var kept = new ArrayList<Expr>();
    return take(rules, patterns, kept, frame) ? Call.list(kept) : null;
  }

  private static boolean take(Expr rules, List<Expr> patterns, List<Expr> kept, Frame frame) {
    if (!(rules instanceof Call call)) {
      return Lists.isList(rules);
    }
    if (call.is(Sym.LIST)) {
      return call.args().stream().allMatch(part -> take(part, patterns, kept, frame));
    }
    boolean rule = call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2);
    if (rule && isWanted(call.arg(0), patterns, frame)) {
      kept.add(call);
    }
    return rule;
  }

  private static void collect(Expr wanted, List<Expr> patterns) {
    if (wanted instanceof Assoc assoc) {
      patterns.addAll(assoc.keys());
    } else if (wanted instanceof Call list && list.is(Sym.LIST)) {
      list.args().forEach(part -> collect(part, patterns));
    } else if (wanted instanceof Call rule
        && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))) {
      patterns.add(rule.arg(0));
    } else {
      patterns.add(wanted);
    }
  }

  private static boolean isWanted(Expr key, List<Expr> patterns, Frame frame) {
    String name = Option.nameOf(key);
    return patterns.stream()
        .anyMatch(
            pattern ->
                Matcher.of(pattern, frame).matches(key, frame)
                    || !name.isEmpty() && Option.nameOf(pattern).equals(name));
  }
}
