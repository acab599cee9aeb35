package org.scheelite.net.surgery;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// The net that does a single step of a recurrent net.
///
/// `NetUnfold[net]` takes one element where `net` takes a sequence. The states of its recurrent
/// layers are inputs and outputs of it, of the names that they have in the layer: `"State"`, for a
/// `LongShortTermMemoryLayer` also `"CellState"`, for a `NetFoldOperator` the inputs that are fed
/// back. Where several layers have states of one name they are numbered in the order of the layers,
/// `"State1"`, `"State2"`, …. An input and an output of the same name belong to the same state: its
/// value before the step and after it. The first values are zeros, unless one wants others.
///
/// A `SequenceLastLayer` behind is dropped, a `NetMapOperator` gives way to the net inside it.
/// Encoders of sequences are taken away. There is no single step of a net that reverses a sequence
/// or goes through it in both directions.
///
/// An `AttentionLayer` with `"Mask" -> "Causal"` has two states, the keys and the values so far,
/// `"PastKeys"` and `"PastValues"`: sequences that grow with each step and begin as `{}`.
///
/// ```wl
/// In:  step = NetUnfold[NetFoldOperator[ThreadingLayer[#Input + #State &]]];
///      step[<|"Input" -> {3}, "State" -> {10}|>]
/// Out: <|"Output" -> {13.}, "State" -> {13.}|>
///
/// In:  net = NetInitialize[NetChain[{GatedRecurrentLayer[2], SequenceLastLayer[]}, "Input" -> {"Varying", 3}]];
///      Keys[Information[NetUnfold[net], "InputPorts"]]
/// Out: {"Input", "State"}
///
/// In:  step = NetUnfold[AttentionLayer["Dot", "Mask" -> "Causal"]];
///      step[<|"Key" -> {1}, "Value" -> {10}, "Query" -> {0}, "PastKeys" -> {{2}}, "PastValues" -> {{20}}|>]
/// Out: <|"Output" -> {15.}, "PastKeys" -> {{2.}, {1.}}, "PastValues" -> {{20.}, {10.}}|>
/// ```
@Builtin(seeAlso = {"NetFoldOperator", "NetStateObject", "SequenceLastLayer", "NetFlatten"})
final class NetUnfold {

  /// A net in which nothing is recurrent.
  static final Message STATELESS =
      Message.of("NetUnfold::nostate", "`1` has no recurrent states that could become ports.");

  /// A layer that needs the whole sequence.
  static final Message WHOLE =
      Message.of(
          "NetUnfold::nostep",
          "Layer `1` of `2` is `3`, which cannot be taken element by element.");

  private NetUnfold() {}

  @Form
  static Expr of(Expr net, Frame frame) {
    return Surgery.operate(frame, () -> Unfolding.of(Surgery.net("NetUnfold", net)));
  }
}
