package org.scheelite.net.container;

import org.scheelite.builtin.Builtin;

/// The gradient of a net's output with respect to an input or an array.
///
/// `net[data, NetPortGradient["port"]]` is the gradient with respect to an input, for each example,
/// `NetPortGradient["array"]` or `NetPortGradient[{layer, …, "array"}]` that with respect to an
/// array, summed over all examples. `NetPortGradient[All]` gives all of them as an association. The
/// gradient is that of the sum of all elements of the outputs; a key `NetPortGradient["output"] ->
/// g` in the data takes the product with `g` instead.
///
/// ```wl
/// In:  ElementwiseLayer[#^2 &][{1, 3}, NetPortGradient["Input"]]
/// Out: {2., 6.}
///
/// In:  LinearLayer[1, "Weights" -> {{2, 3}}, "Biases" -> {0}][{5, 7}, NetPortGradient["Weights"]]
/// Out: {{5., 7.}}
/// ```
@Builtin(seeAlso = {"NetPort", "NetTrain"})
final class NetPortGradient {
  private NetPortGradient() {}
}
