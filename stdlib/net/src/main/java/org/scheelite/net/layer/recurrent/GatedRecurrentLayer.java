package org.scheelite.net.layer.recurrent;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Attribute.Cell;

/// A recurrent layer with gates that keep and forget its state.
///
/// `GatedRecurrentLayer[n]` takes a sequence of vectors, which may have any length, and gives the
/// sequence of its states, vectors of length `n`; `SequenceLastLayer` takes the last of them. With
/// the state `s` before, `i = LogisticSigmoid[wix . x + wis . s + bi]`, `r = LogisticSigmoid[wrx .
/// x + wrs . s + br]` and `m = Tanh[wmx . x + r (wms . s) + bm]` the new state is `(1 - i) m + i
/// s`. The arrays are `"InputGateInputWeights"`, `"InputGateStateWeights"`, `"InputGateBiases"` and
/// the same of `"ResetGate…"` and `"MemoryGate…"`.
///
/// Source: K. Cho et al., *Learning Phrase Representations using RNN Encoder-Decoder*, 2014, with
/// the reset gate after the product.
///
/// The port `"State"` is the state before the first step as an input and that after the last one as
/// an output. Each evaluation starts from zeros, unless something is connected to the port in a
/// `NetGraph`.
///
/// `"Dropout" -> p` sets elements to 0 with probability `p` while the net is trained: of the
/// recurrent weights, the same for all steps. `"Dropout" -> {"method" -> p, …}` does it to the
/// recurrent weights (`"VariationalWeights"`), the input vectors (`"VariationalInput"`), the state
/// that goes into the products (`"VariationalState"`), all with the same choice at each step, or
/// the update of the state (`"StateUpdate"`).
///
/// ```wl
/// In:   net = NetInitialize[GatedRecurrentLayer[1, "MemoryGateBiases" -> {1}, "Input" -> {"Varying", 1}],
///         Method -> {"Random", "Weights" -> 0}];
///       net[{{3}, {4}}]
/// Out~: {{0.380797}, {0.571196}}
/// ```
///
/// @param recurrence size, dropout and ports of states
@Builtin(seeAlso = {"BasicRecurrentLayer", "LongShortTermMemoryLayer"})
public record GatedRecurrentLayer(Recurrence recurrence) implements Recurrent {
  private static final Symbol SYMBOL = Symbol.system("GatedRecurrentLayer");

  /// Weights of the input in the input gate: `Automatic` or a matrix.
  static final Option<ArraySpec> INPUT_GATE_INPUT_WEIGHTS =
      LayerOptions.array("InputGateInputWeights");

  /// Weights of the state in the input gate: `Automatic` or a matrix.
  static final Option<ArraySpec> INPUT_GATE_STATE_WEIGHTS =
      LayerOptions.array("InputGateStateWeights");

  /// Biases of the input gate: `Automatic` or a vector.
  static final Option<ArraySpec> INPUT_GATE_BIASES = LayerOptions.array("InputGateBiases");

  /// Weights of the input in the reset gate: `Automatic` or a matrix.
  static final Option<ArraySpec> RESET_GATE_INPUT_WEIGHTS =
      LayerOptions.array("ResetGateInputWeights");

  /// Weights of the state in the reset gate: `Automatic` or a matrix.
  static final Option<ArraySpec> RESET_GATE_STATE_WEIGHTS =
      LayerOptions.array("ResetGateStateWeights");

  /// Biases of the reset gate: `Automatic` or a vector.
  static final Option<ArraySpec> RESET_GATE_BIASES = LayerOptions.array("ResetGateBiases");

  /// Weights of the input in the memory gate: `Automatic` or a matrix.
  static final Option<ArraySpec> MEMORY_GATE_INPUT_WEIGHTS =
      LayerOptions.array("MemoryGateInputWeights");

  /// Weights of the state in the memory gate: `Automatic` or a matrix.
  static final Option<ArraySpec> MEMORY_GATE_STATE_WEIGHTS =
      LayerOptions.array("MemoryGateStateWeights");

  /// Biases of the memory gate: `Automatic` or a vector.
  static final Option<ArraySpec> MEMORY_GATE_BIASES = LayerOptions.array("MemoryGateBiases");

  static final Option<RecurrentDropout> DROPOUT = RecurrentDropout.OPTION;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;
  static final Option<PortType> STATE = LayerOptions.STATE;

  @Form
  static Expr of(Expr size, Options options, Frame frame) {
    int number = Recurrence.size(size);
    if (number == 0 && !size.equals(Sym.AUTOMATIC)) {
      return frame.fail(
          NetMessages.PARAMETER.by("GatedRecurrentLayer"), size, Str.of("a positive integer"));
    }
    var recurrence = Recurrence.of(Cell.GATED, number, options.get(DROPOUT));
    return Construction.net(new GatedRecurrentLayer(recurrence), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public Layer with(Recurrence other) {
    return new GatedRecurrentLayer(other);
  }
}
