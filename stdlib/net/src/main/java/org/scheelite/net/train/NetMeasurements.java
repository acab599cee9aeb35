package org.scheelite.net.train;

import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.net.NetFault;
import org.scheelite.tensor.Precision;

/// Measures how well a net does on data.
///
/// `NetMeasurements[net, data, m]` gives one measurement, `NetMeasurements[net, data, {m1, m2, …}]`
/// a list. The data has any form that `NetTrain` takes, and losses are attached to the net as
/// there; `LossFunction` says which. Nothing is learned, and layers such as `DropoutLayer` are
/// passive.
///
/// Every net has `"Loss"`, the mean loss. With a cross entropy loss there are
///
/// - `"Accuracy"`, `"ErrorRate"`; `"Accuracy" -> n` counts a class among the `n` most probable
///   ones;
/// - `"ConfusionMatrix"` (rows are actual classes), `"ConfusionMatrixPlot"`, `"CohenKappa"`,
///   `"ScottPi"`;
/// - `"Entropy"`, the mean cross entropy in nats, and `"Perplexity"`, its exponential;
/// - for each class `"Precision"`, `"Recall"`, `"Specificity"`, `"F1Score"`, `"FScore" -> beta`,
///   `"FalsePositiveRate"`, `"FalseNegativeRate"`, `"FalseDiscoveryRate"`, `"FalseOmissionRate"`,
///   `"NegativePredictiveValue"`, `"Informedness"`, `"Markedness"`,
///   `"MatthewsCorrelationCoefficient"`, the counts `"TruePositiveNumber"`,
///   `"FalsePositiveNumber"`, `"TrueNegativeNumber"`, `"FalseNegativeNumber"`, and `"ROCCurve"`,
///   `"ROCCurvePlot"`, `"AreaUnderROCCurve"`.
///
/// With a mean squared or mean absolute loss there are `"MeanSquare"`, `"MeanDeviation"` (mean
/// absolute error), `"StandardDeviation"` (root of the mean square error), `"RSquared"`,
/// `"FractionVarianceUnexplained"` and `"IntersectionOverUnion"` (of what is above 0.5).
///
/// `NetPort["port"]` or `NetPort[{layer, "port"}]` is the mean of what leaves a port,
/// `NetPort[{layer, "array"}]` an array. A function is applied to an association of all outputs,
/// under the names of their ports, and of all targets, under `"Target"`. `<|"Measurement" -> m,
/// "ClassAveraging" -> "Macro"|>` gives the mean over classes of what each class has, `"Micro"` the
/// value of the pooled counts, and `"Aggregation" -> "Mean"` (`"Total"`, `"Min"`, `"Max"`,
/// `"L1Norm"`, `"L2Norm"`, `"RootMeanSquare"`, `"StandardDeviation"`) makes an array of a port a
/// number. Properties of `Information` can be asked for as well. A quotient 0/0, such as the
/// precision of a class that is never decided for, counts as 0.
///
/// ```wl
/// In:  net = SoftmaxLayer["Input" -> 2, "Output" -> NetDecoder[{"Class", {"low", "high"}}]];
///      data = {{1, 0} -> "low", {0, 1} -> "high", {2, 0} -> "low", {3, 1} -> "high"};
///      NetMeasurements[net, data, {"Accuracy", "ConfusionMatrix", "Recall"}]
/// Out: {0.75, {{2, 0}, {1, 1}}, <|"low" -> 1., "high" -> 0.5|>}
///
/// In:   NetMeasurements[net, data, <|"Measurement" -> "F1Score", "ClassAveraging" -> "Macro"|>]
/// Out~: 0.733333
///
/// In:  NetMeasurements[net, data, "Beauty"]
/// Msg: NetMeasurements::nomeas: Beauty is not a measurement of this net; there are {Accuracy, AreaUnderROCCurve, CohenKappa, ConfusionMatrix, ConfusionMatrixPlot, Entropy, ErrorRate, F1Score, FScore, FalseDiscoveryRate, FalseNegativeNumber, FalseNegativeRate, FalseOmissionRate, FalsePositiveNumber, FalsePositiveRate, Informedness, Loss, Markedness, MatthewsCorrelationCoefficient, NegativePredictiveValue, Perplexity, Precision, ROCCurve, ROCCurvePlot, Recall, ScottPi, Specificity, TrueNegativeNumber, TruePositiveNumber}, NetPort[…] and functions.
/// Out: $Failed
/// ```
@Builtin(
    attributes = {READ_PROTECTED},
    seeAlso = {"NetTrain", "Information", "NetDecoder"})
final class NetMeasurements {
  static final Option<Integer> BATCH_SIZE = NetTrain.BATCH_SIZE;
  static final Option<Expr> LOSS_FUNCTION = NetTrain.LOSS_FUNCTION;
  static final Option<Expr> RANDOM_SEEDING = NetTrain.RANDOM_SEEDING;
  static final Option<Expr> TARGET_DEVICE = NetTrain.TARGET_DEVICE;
  static final Option<Precision> WORKING_PRECISION = NetTrain.WORKING_PRECISION;

  private NetMeasurements() {}

  @Form
  static Expr of(Expr net, Expr data, Expr what, Options options, Frame frame) {
    return NetFault.guard(frame, () -> Measuring.measure(net, data, what, options, frame));
  }
}
