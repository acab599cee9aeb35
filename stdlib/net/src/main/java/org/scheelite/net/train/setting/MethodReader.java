package org.scheelite.net.train.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Optimizer;
import org.scheelite.tensor.train.RmsProp;
import org.scheelite.tensor.train.Sgd;
import org.scheelite.tensor.train.SignSgd;

/// Reads the options `Method` and `LearningRate` of `NetTrain`.
public final class MethodReader {
  /// The learning rate of plain descent where none is given.
  private static final double USUAL_SGD_RATE = 0.01;

  /// The learning rate of methods whose steps do not depend on the size of gradients.
  private static final double USUAL_RATE = 0.001;

  private static final List<String> GENERAL =
      List.of(
          "LearningRate",
          "LearningRateSchedule",
          "L2Regularization",
          "GradientClipping",
          "WeightClipping");

  private static final Map<String, List<String>> OWN =
      Map.of(
          "ADAM", List.of("Beta1", "Beta2", "Epsilon"),
          "RMSProp", List.of("Beta", "Momentum", "Epsilon"),
          "SGD", List.of("Momentum"),
          "SignSGD", List.of("Momentum"));

  private final String name;
  private final Map<String, Expr> given;
  private final Net net;
  private final Frame frame;
  private final List<Expr> description = new ArrayList<>();

  private MethodReader(String name, Map<String, Expr> given, Net net, Frame frame) {
    this.name = name;
    this.given = given;
    this.net = net;
    this.frame = frame;
  }

  /// The method that options mean.
  ///
  /// @param rate the option `LearningRate`, which a rate in the method goes before
  /// @param net the net that rules for parts are about
  /// @throws NetFault where they mean none
  public static Method read(Expr value, Expr rate, Net net, Frame frame) {
    Expr name = value;
    var given = new LinkedHashMap<String, Expr>();
    if (value instanceof Normal list && Lists.isList(list) && list.size() > 0) {
      name = list.arg(0);
      for (Expr option : list.args().subList(1, list.size())) {
        collect(value, option, given);
      }
    }
    String known = name.equals(Sym.AUTOMATIC) ? "ADAM" : Option.nameOf(name);
    if (!OWN.containsKey(known)) {
      throw new NetFault(TrainMessages.METHOD, value);
    }
    return new MethodReader(known, given, net, frame).method(rate);
  }

  private static void collect(Expr value, Expr option, Map<String, Expr> given) {
    if (option instanceof Normal list && Lists.isList(list)) {
      list.args().forEach(one -> collect(value, one, given));
    } else if (option instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      given.putIfAbsent(Option.nameOf(rule.arg(0)), rule.arg(1));
    } else {
      throw new NetFault(TrainMessages.METHOD, value);
    }
  }

  private Method method(Expr generalRate) {
    var known = new ArrayList<>(OWN.getOrDefault(name, List.of()));
    known.addAll(GENERAL);
    for (String option : given.keySet()) {
      if (!known.contains(option)) {
        throw new NetFault(
            TrainMessages.METHOD_OPTION, Str.of(option), Str.of(name), TrainMessages.names(known));
      }
    }
    description.add(Str.of(name));
    Optimizer optimizer = optimizer();
    double rate = rate(generalRate);
    description.add(Call.rule(Str.of("LearningRate"), Real.of(rate)));
    Expr schedule = schedule();
    return new Method(
        name,
        optimizer,
        new Schedule(rate, schedule),
        parts("L2Regularization"),
        parts("GradientClipping"),
        parts("WeightClipping"),
        Lists.of(description));
  }

  private Optimizer optimizer() {
    return switch (name) {
      case "RMSProp" ->
          new RmsProp(fraction("Beta", 0.95), fraction("Momentum", 0.9), epsilon(1e-6));
      case "SGD" -> new Sgd(fraction("Momentum", 0.93));
      case "SignSGD" -> new SignSgd(fraction("Momentum", 0.93));
      default -> new Adam(fraction("Beta1", 0.9), fraction("Beta2", 0.999), epsilon(1e-5));
    };
  }

  private Expr given(String option, Expr usual) {
    Expr value = given.get(option);
    return value == null || value.equals(Sym.AUTOMATIC) ? usual : value;
  }

  private double fraction(String option, double usual) {
    return described(option, number(option, usual, 0, 1, "a number from 0 to below 1"));
  }

  private double epsilon(double usual) {
    double most = Double.POSITIVE_INFINITY;
    return described("Epsilon", number("Epsilon", usual, 0, most, "a number from 0 on"));
  }

  private double described(String option, double value) {
    description.add(Call.rule(Str.of(option), Real.of(value)));
    return value;
  }

  private double number(String option, double usual, double least, double limit, String expected) {
    Expr value = given(option, Real.of(usual));
    Expr number = value.equals(Sym.NONE) ? Real.of(0) : frame.numeric(value, 0);
    if (number instanceof Num num && num.doubleValue() >= least && num.doubleValue() < limit) {
      return num.doubleValue();
    }
    throw fault(option, value, expected);
  }

  private NetFault fault(String option, Expr value, String expected) {
    return new NetFault(
        TrainMessages.METHOD_VALUE, value, Str.of(option), Str.of(name), NetFault.words(expected));
  }

  private double rate(Expr general) {
    Expr value = given("LearningRate", general);
    if (value.equals(Sym.AUTOMATIC)) {
      return name.equals("SGD") ? USUAL_SGD_RATE : USUAL_RATE;
    }
    if (frame.numeric(value, 0) instanceof Num number
        && number.doubleValue() > 0
        && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw fault("LearningRate", value, "Automatic or a positive number");
  }

  private Expr schedule() {
    Expr value = given("LearningRateSchedule", Sym.NONE);
    if (value instanceof Num || value instanceof Str || Lists.isList(value)) {
      throw fault(
          "LearningRateSchedule", value, "Automatic, None or a function of batch and total");
    }
    description.add(Call.rule(Str.of("LearningRateSchedule"), value));
    return value;
  }

  private Expr parts(String option) {
    Expr value = PerPart.read(option, given(option, Sym.NONE), net, false, frame);
    description.add(Call.rule(Str.of(option), value));
    return value;
  }
}
