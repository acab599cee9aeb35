package org.scheelite.net.container;

import org.scheelite.builtin.Builtin;

/// A port of a net or of a layer in it.
///
/// `NetPort["port"]` is a port of the net itself, `NetPort[{layer, "port"}]` or `NetPort[layer,
/// "port"]` one of a layer, given by number or name, nested layers one after the other. In the
/// connections of a `NetGraph` it stands for an output of a layer or an input of the graph on the
/// left and for an input of a layer or an output of the graph on the right. As the second argument
/// of a net it asks for the value of an output; a list of ports gives an association.
///
/// ```wl
/// In:  NetChain[{Ramp, SummationLayer[]}][{-1, 2, 3}, NetPort[{1, "Output"}]]
/// Out: {0., 2., 3.}
///
/// In:  NetGraph[{Ramp, Tanh}, {NetPort["x"] -> {1, 2}, 1 -> NetPort["a"], 2 -> NetPort["b"]}][{0, 0}]
/// Out: <|"a" -> {0., 0.}, "b" -> {0., 0.}|>
/// ```
@Builtin(seeAlso = {"NetGraph", "NetPortGradient"})
final class NetPort {
  private NetPort() {}
}
