package org.scheelite.net.train.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.net.Lowering;
import org.scheelite.net.Multipliers;
import org.scheelite.net.Net;
import org.scheelite.net.Path;
import org.scheelite.net.train.setting.Method;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.train.Learnable;

/// How fast each array learns, and what holds it back.
public final class Rates {
  private Rates() {}

  /// The factor of the learning rate of each array.
  static Map<Path, Num> multipliers(Net net, Expr setting) {
    var numbers = new LinkedHashMap<Path, Num>();
    Multipliers.of(net, setting)
        .forEach(
            (path, rate) -> {
              if (rate instanceof Num number) {
                numbers.put(path, number);
              }
            });
    return numbers;
  }

  /// The arrays to be trained, by their places.
  static Map<Path, Learnable> learnables(
      Net net, Lowering lowering, Map<Path, Num> multipliers, Method method) {
    var learnables = new LinkedHashMap<Path, Learnable>();
    multipliers.forEach(
        (path, rate) -> {
          Node weight = lowering.parameters().get(path);
          boolean updated = weight != null && lowering.graph().updates().containsKey(weight);
          if (weight != null && !updated && rate.doubleValue() != 0) {
            learnables.put(
                path,
                new Learnable(
                    weight,
                    rate.doubleValue(),
                    amount(net, method.penalty(), path, 0),
                    amount(net, method.gradientLimit(), path, Double.POSITIVE_INFINITY),
                    amount(net, method.weightLimit(), path, Double.POSITIVE_INFINITY)));
          }
        });
    return learnables;
  }

  private static double amount(Net net, Expr setting, Path path, double without) {
    Num found = Multipliers.setting(net, setting, path);
    return found == null || found.doubleValue() == 0 ? without : found.doubleValue();
  }
}
