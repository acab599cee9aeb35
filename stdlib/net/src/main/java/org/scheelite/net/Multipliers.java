package org.scheelite.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// The factors of the learning rate of single arrays, from the settings of
/// `LearningRateMultipliers` at all levels of a net. Factors of different levels multiply.
public final class Multipliers {
  private Multipliers() {}

  /// The factor of each array, as written where it is a number.
  public static Map<Path, Expr> of(Net net) {
    return of(net, Sym.AUTOMATIC);
  }

  /// The factor of each array, with a further setting from outside, as `NetTrain` has one.
  public static Map<Path, Expr> of(Net net, Expr outside) {
    var factors = new LinkedHashMap<Path, Expr>();
    net.allArrays().keySet().forEach(path -> factors.put(path, factor(net, path, outside)));
    return factors;
  }

  private static Expr factor(Net net, Path path, Expr outside) {
    double product = 1;
    Expr exact = Int.ONE;
    Net inner = net;
    Expr setting = outside;
    for (int depth = 0; ; depth++) {
      List<Expr> rest = path.steps().subList(depth, path.steps().size());
      for (Expr one : depth == 0 ? List.of(setting, inner.multipliers()) : List.of(setting)) {
        Num found = rate(inner, one, rest);
        if (found != null) {
          exact =
              exact.equals(Int.ONE)
                  ? found
                  : org.scheelite.expr.Real.of(product * found.doubleValue());
          product *= found.doubleValue();
        }
      }
      Part part = inner.part(rest.getFirst());
      if (rest.size() == 1 || part == null) {
        return product == 0 ? Int.ZERO : exact;
      }
      inner = part.net();
      setting = inner.multipliers();
    }
  }

  /// What a setting of the same form says of one array: a number for all, or that of the first rule
  /// that covers the array; null where it says nothing.
  public static @Nullable Num setting(Net net, Expr setting, Path path) {
    return rate(net, setting, path.steps());
  }

  private static @Nullable Num rate(Net net, Expr setting, List<Expr> path) {
    if (setting instanceof Num rate) {
      return rate;
    }
    if (setting.equals(Sym.NONE)) {
      return Int.ZERO;
    }
    for (Normal rule : rules(setting)) {
      if (Selector.covers(net, rule.arg(0), path)) {
        return rate(net, rule.arg(1), path);
      }
    }
    return null;
  }

  /// The rules of a setting; none where it is a number for all.
  public static List<Normal> rules(Expr setting) {
    List<Expr> all =
        switch (setting) {
          case Assoc assoc -> assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList();
          case Normal list when Lists.isList(list) -> list.args();
          default -> List.of(setting);
        };
    var rules = new ArrayList<Normal>();
    for (Expr one : all) {
      if (one instanceof Normal rule && rule.is(Sym.RULE, 2)) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
