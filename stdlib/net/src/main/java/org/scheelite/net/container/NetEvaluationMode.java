package org.scheelite.net.container;

import org.scheelite.builtin.Builtin;

/// An option of nets: whether they behave as in training.
///
/// `net[data, NetEvaluationMode -> "Train"]` lets layers such as `DropoutLayer` do what they do
/// while a net is trained; the default is `"Test"`.
///
/// ```wl
/// In:  DropoutLayer[][{1, 2}, NetEvaluationMode -> "Test"]
/// Out: {1., 2.}
///
/// In:  DropoutLayer[0][{1, 2}, NetEvaluationMode -> "Train"]
/// Out: {1., 2.}
/// ```
@Builtin(seeAlso = {"DropoutLayer", "NetTrain"})
final class NetEvaluationMode {
  private NetEvaluationMode() {}
}
