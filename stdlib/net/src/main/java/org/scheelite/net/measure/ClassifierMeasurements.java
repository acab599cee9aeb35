package org.scheelite.net.measure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;

/// How well a net that decides for classes does on test data.
///
/// `ClassifierMeasurements[net, data, "property"]` is a measurement as `NetMeasurements` gives it:
/// `"Accuracy"`, `"ConfusionMatrix"`, `"Recall"` and so on, or a list of such.
/// `ClassifierMeasurements[net, data]` is an object from which they can be asked. The net has a
/// decoder of classes; other kinds of classifiers are outside the scope.
///
/// ```wl
/// In:  net = SoftmaxLayer["Input" -> 2, "Output" -> NetDecoder[{"Class", {"low", "high"}}]];
///      data = {{1, 0} -> "low", {0, 1} -> "high", {2, 0} -> "low", {3, 1} -> "high"};
///      ClassifierMeasurements[net, data, "Accuracy"]
/// Out: 0.75
///
/// In:  measured = ClassifierMeasurements[net, data];
///      measured[{"ErrorRate", "ConfusionMatrix"}]
/// Out: {0.25, {{2, 0}, {1, 1}}}
/// ```
@Builtin(seeAlso = {"NetMeasurements", "ConfusionMatrixPlot", "ClassifierMeasurementsObject"})
final class ClassifierMeasurements {
  private static final Symbol NET_MEASUREMENTS = Symbol.system("NetMeasurements");

  private ClassifierMeasurements() {}

  @Form
  static @Nullable Expr of(Expr net, Expr data) {
    return net instanceof Net ? new ClassifierMeasurementsObject(net, data) : null;
  }

  @Form
  static @Nullable Expr of(Expr net, Expr data, Expr property, Frame frame) {
    return net instanceof Net ? frame.call(NET_MEASUREMENTS, net, data, property) : null;
  }
}
