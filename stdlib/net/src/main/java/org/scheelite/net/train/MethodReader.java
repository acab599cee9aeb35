package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Optimizer;
import org.scheelite.tensor.train.RmsProp;
import org.scheelite.tensor.train.Sgd;
import org.scheelite.tensor.train.SignSgd;

/// Reads the option `Method` of `NetTrain`.
final class MethodReader {
  private static final List<String> GENERAL =
      List.of(
          "LearningRate",
          "LearningRateSchedule",
          "L2Regularization",
          "GradientClipping",
          "WeightClipping");

  private final Map<String, Expr> given = new LinkedHashMap<>();
  private final List<Expr> description = new ArrayList<>();
  private final Frame frame;
  private boolean bad;

  private MethodReader(Frame frame) {
    this.frame = frame;
  }

  /// The method that a value means; null where it means none.
  static @Nullable Method read(Expr value, Frame frame) {
    var reader = new MethodReader(frame);
    Expr name = value;
    if (value instanceof Normal list && Lists.isList(list) && list.size() > 0) {
      name = list.arg(0);
      for (Expr option : list.args().subList(1, list.size())) {
        if (!reader.collect(option)) {
          return null;
        }
      }
    }
    if (name.equals(Sym.AUTOMATIC)) {
      return reader.method("ADAM");
    }
    return name instanceof Str(String text) ? reader.method(text) : null;
  }

  private boolean collect(Expr option) {
    if (option instanceof Normal list && Lists.isList(list)) {
      return list.args().stream().allMatch(this::collect);
    }
    if (!(option instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
      return false;
    }
    given.putIfAbsent(Option.nameOf(rule.arg(0)), rule.arg(1));
    return true;
  }

  private @Nullable Method method(String name) {
    Optimizer optimizer =
        switch (name) {
          case "ADAM" ->
              new Adam(number("Beta1", 0.9), number("Beta2", 0.999), number("Epsilon", 1e-5));
          case "RMSProp" ->
              new RmsProp(number("Beta", 0.95), number("Momentum", 0.9), number("Epsilon", 1e-6));
          case "SGD" -> new Sgd(number("Momentum", 0.93));
          case "SignSGD" -> new SignSgd(number("Momentum", 0.93));
          default -> null;
        };
    if (optimizer == null || bad) {
      return null;
    }
    var all = new ArrayList<Expr>();
    all.add(Str.of(name));
    all.addAll(description);
    Expr rate = take("LearningRate", Sym.AUTOMATIC);
    Expr schedule = take("LearningRateSchedule", Sym.AUTOMATIC);
    Expr penalty = take("L2Regularization", Sym.NONE);
    Expr gradientLimit = take("GradientClipping", Sym.NONE);
    Expr weightLimit = take("WeightClipping", Sym.NONE);
    if (!given.isEmpty()) {
      return null;
    }
    List<Expr> values = List.of(rate, schedule, penalty, gradientLimit, weightLimit);
    for (int i = 0; i < GENERAL.size(); i++) {
      all.add(Call.rule(Str.of(GENERAL.get(i)), values.get(i)));
    }
    return new Method(
        name,
        optimizer,
        rate,
        schedule,
        penalty,
        gradientLimit,
        weightLimit,
        name.equals("SGD") ? 0.01 : 0.001,
        Lists.of(all));
  }

  private Expr take(String name, Expr usual) {
    Expr value = given.remove(name);
    return value == null ? usual : value;
  }

  private double number(String name, double usual) {
    Expr value = given.remove(name);
    if (value == null || value.equals(Sym.AUTOMATIC)) {
      description.add(Call.rule(Str.of(name), Real.of(usual)));
      return usual;
    }
    Expr none = value.equals(Sym.NONE) ? Int.ZERO : value;
    if (frame.numeric(none, 0) instanceof Num number && number.doubleValue() >= 0) {
      description.add(Call.rule(Str.of(name), none));
      return number.doubleValue();
    }
    bad = true;
    return usual;
  }
}
