package org.scheelite.net.shape;

import org.scheelite.builtin.Builtin;

/// Integers of a range, in the type of a port.
///
/// `Restricted["Integer", n]` stands for integers from 1 to `n`, `Restricted["Integer", {m, n}]`
/// for those from `m` to `n`. At the end of a list of dimensions it says what the elements of an
/// array are.
///
/// ```wl
/// In:  UnitVectorLayer[3, "Input" -> Restricted["Integer", 3]][2]
/// Out: {0., 1., 0.}
///
/// In:  EmbeddingLayer[1, "Weights" -> {{1}, {2}, {4}}, "Input" -> {"Varying", Restricted["Integer", 3]}][{3, 1}]
/// Out: {{4.}, {1.}}
/// ```
@Builtin(seeAlso = {"EmbeddingLayer", "UnitVectorLayer", "NetGraph"})
final class Restricted {
  private Restricted() {}
}
