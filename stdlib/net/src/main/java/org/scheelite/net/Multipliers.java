package org.scheelite.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    if (setting instanceof Normal list && Lists.isList(list)) {
      for (Expr rule : list.args()) {
        if (rule instanceof Normal pair && pair.is(Sym.RULE, 2) && covers(net, pair.arg(0), path)) {
          return rate(net, pair.arg(1), path);
        }
      }
    } else if (setting instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      return covers(net, rule.arg(0), path) ? rate(net, rule.arg(1), path) : null;
    }
    return null;
  }

  private static boolean covers(Net net, Expr spec, List<Expr> path) {
    return switch (spec) {
      case Normal blank when blank.is(Sym.BLANK, 0) -> true;
      case Normal span when span.is(Sym.SPAN, 2) -> {
        int index = index(net, path.getFirst());
        yield index > 0
            && index >= bound(span.arg(0), net.parts().size(), 1)
            && index <= bound(span.arg(1), net.parts().size(), net.parts().size());
      }
      case Normal list when Lists.isList(list) ->
          list.size() <= path.size() && path.subList(0, list.size()).equals(list.args());
      case Int(long number) when number < 0 ->
          index(net, path.getFirst()) == net.parts().size() + 1 + number;
      default -> spec.equals(path.getFirst()) || path.size() == 1 && spec.equals(path.getLast());
    };
  }

  private static int index(Net net, Expr key) {
    for (int i = 0; i < net.parts().size(); i++) {
      if (net.parts().get(i).key().equals(key)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static long bound(Expr bound, int count, int all) {
    return bound instanceof Int(long number) ? number < 0 ? count + 1 + number : number : all;
  }
}
