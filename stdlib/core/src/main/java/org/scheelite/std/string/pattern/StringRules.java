package org.scheelite.std.string.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Several patterns or rules that are looked for together: what begins first counts, and among
/// those the rule that stands first.
public final class StringRules {
  private final List<StringRule> rules;

  private StringRules(List<StringRule> rules) {
    this.rules = rules;
  }

  /// A match with the rule that made it.
  public record Hit(Found found, StringRule rule) {

    /// What the match becomes.
    public Expr value(Frame frame) {
      return rule.value(found, frame);
    }
  }

  /// Reads a pattern, a rule, or a list of these; null, after a message, where one is wrong.
  public static @Nullable StringRules of(Expr spec, boolean ignoreCase, Frame frame) {
    List<Expr> parts =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    var rules = new ArrayList<StringRule>(parts.size());
    for (Expr part : parts) {
      StringRule rule = StringRule.of(part, ignoreCase, frame);
      if (rule == null) {
        return null;
      }
      rules.add(rule);
    }
    return new StringRules(rules);
  }

  /// Whether an expression is a rule or a list of rules.
  public static boolean areRules(Expr spec) {
    return StringRule.isRule(spec)
        || spec instanceof Normal list
            && list.is(Sym.LIST)
            && list.args().stream().allMatch(StringRule::isRule);
  }

  /// The first `limit` matches in a text.
  public List<Hit> hits(String text, int limit, Scan.Overlaps overlaps, Frame frame) {
    return overlaps == Scan.Overlaps.FALSE
        ? apart(text, limit, frame)
        : overlapping(text, limit, overlaps, frame);
  }

  private List<Hit> apart(String text, int limit, Frame frame) {
    var scans = new ArrayList<Scan>();
    var next = new ArrayList<@Nullable Found>();
    for (StringRule rule : rules) {
      Scan scan = rule.pattern().in(text, frame);
      scans.add(scan);
      next.add(scan.next(0));
    }
    var hits = new ArrayList<Hit>();
    int from = 0;
    while (hits.size() < limit) {
      int best = -1;
      for (int i = 0; i < scans.size(); i++) {
        Found found = next.get(i);
        if (found != null && found.start() < from) {
          found = scans.get(i).next(from);
          next.set(i, found);
        }
        Found leader = best < 0 ? null : next.get(best);
        if (found != null && (leader == null || found.start() < leader.start())) {
          best = i;
        }
      }
      Found found = best < 0 ? null : next.get(best);
      if (found == null) {
        return hits;
      }
      hits.add(new Hit(found, rules.get(best)));
      from = scans.get(best).after(found);
    }
    return hits;
  }

  private List<Hit> overlapping(String text, int limit, Scan.Overlaps overlaps, Frame frame) {
    var hits = new ArrayList<Hit>();
    for (StringRule rule : rules) {
      for (Found found : rule.pattern().in(text, frame).matches(overlaps)) {
        hits.add(new Hit(found, rule));
      }
    }
    hits.sort(Comparator.comparingInt(hit -> hit.found().start()));
    return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : hits;
  }
}
