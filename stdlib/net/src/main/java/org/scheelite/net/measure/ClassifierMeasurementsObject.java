package org.scheelite.net.measure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;

/// A net that decides for classes, with the data that it is measured on, as
/// `ClassifierMeasurements` gives it.
///
/// `object["property"]` is a measurement, `object[{"property1", …}]` a list of them.
///
/// ```wl
/// In:  net = SoftmaxLayer["Input" -> 2, "Output" -> NetDecoder[{"Class", {"low", "high"}}]];
///      ClassifierMeasurements[net, {{1, 0} -> "low", {3, 1} -> "high"}]["Accuracy"]
/// Out: 0.5
/// ```
///
/// @param net the net
/// @param data what it is measured on
@Builtin(seeAlso = {"ClassifierMeasurements"})
record ClassifierMeasurementsObject(Expr net, Expr data) implements Opaque, Active {
  private static final Symbol SYMBOL = Symbol.system("ClassifierMeasurementsObject");

  @Form
  static @Nullable Expr of(Expr net, Expr data) {
    return net instanceof Net ? new ClassifierMeasurementsObject(net, data) : null;
  }

  @Override
  public Symbol head() {
    return SYMBOL;
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1
        ? frame.call(Symbol.system("NetMeasurements"), net, data, call.arg(0))
        : null;
  }

  @Override
  public String display() {
    return "ClassifierMeasurementsObject[<" + net + ">]";
  }

  @Override
  public Expr construction() {
    return Call.of(SYMBOL, net, data);
  }
}
