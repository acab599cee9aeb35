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

/// A recurrent layer with a second state that keeps what is to be remembered.
///
/// `LongShortTermMemoryLayer[n]` takes a sequence of vectors, which may have any length, and gives
/// the sequence of its states, vectors of length `n`; `SequenceLastLayer` takes the last of them.
/// With the states `s` and `c` before, `i`, `o` and `f` being `LogisticSigmoid[wx . x + ws . s +
/// b]` with the arrays of the input, output and forget gates, and `m = Tanh[wmx . x + wms . s +
/// bm]`, the new states are `f c + i m` and `o Tanh[f c + i m]`. The arrays are
/// `"InputGateInputWeights"`, `"InputGateStateWeights"`, `"InputGateBiases"` and the same of
/// `"OutputGate…"`, `"ForgetGate…"` and `"MemoryGate…"`.
///
/// Source: S. Hochreiter and J. Schmidhuber, *Long Short-Term Memory*, 1997; F. Gers et al.,
/// *Learning to Forget*, 2000.
///
/// The ports `"State"` and `"CellState"` are the states before the first step as inputs and those
/// after the last one as outputs. Each evaluation starts from zeros, unless something is connected
/// to the port in a `NetGraph`.
///
/// `"Dropout" -> p` sets elements to 0 with probability `p` while the net is trained: of the
/// recurrent weights, the same for all steps. `"Dropout" -> {"method" -> p, …}` does it to the
/// recurrent weights (`"VariationalWeights"`), the input vectors (`"VariationalInput"`), the state
/// that goes into the products (`"VariationalState"`), all with the same choice at each step, or
/// the update of the state (`"StateUpdate"`).
///
/// ```wl
/// In:   net = NetInitialize[LongShortTermMemoryLayer[1, "MemoryGateBiases" -> {1}, "Input" -> {"Varying", 1}],
///         Method -> {"Random", "Weights" -> 0}];
///       net[{{3}}]
/// Out~: {{0.181700}}
///
/// In:   net[{{3}}, NetPort["CellState"]]
/// Out~: {0.380797}
/// ```
///
/// @param recurrence size, dropout and ports of states
@Builtin(seeAlso = {"BasicRecurrentLayer", "GatedRecurrentLayer"})
public record LongShortTermMemoryLayer(Recurrence recurrence) implements Recurrent {
  private static final Symbol SYMBOL = Symbol.system("LongShortTermMemoryLayer");

  /// Weights of the input in the input gate: `Automatic` or a matrix.
  static final Option<ArraySpec> INPUT_GATE_INPUT_WEIGHTS =
      LayerOptions.array("InputGateInputWeights");

  /// Weights of the state in the input gate: `Automatic` or a matrix.
  static final Option<ArraySpec> INPUT_GATE_STATE_WEIGHTS =
      LayerOptions.array("InputGateStateWeights");

  /// Biases of the input gate: `Automatic` or a vector.
  static final Option<ArraySpec> INPUT_GATE_BIASES = LayerOptions.array("InputGateBiases");

  /// Weights of the input in the output gate: `Automatic` or a matrix.
  static final Option<ArraySpec> OUTPUT_GATE_INPUT_WEIGHTS =
      LayerOptions.array("OutputGateInputWeights");

  /// Weights of the state in the output gate: `Automatic` or a matrix.
  static final Option<ArraySpec> OUTPUT_GATE_STATE_WEIGHTS =
      LayerOptions.array("OutputGateStateWeights");

  /// Biases of the output gate: `Automatic` or a vector.
  static final Option<ArraySpec> OUTPUT_GATE_BIASES = LayerOptions.array("OutputGateBiases");

  /// Weights of the input in the forget gate: `Automatic` or a matrix.
  static final Option<ArraySpec> FORGET_GATE_INPUT_WEIGHTS =
      LayerOptions.array("ForgetGateInputWeights");

  /// Weights of the state in the forget gate: `Automatic` or a matrix.
  static final Option<ArraySpec> FORGET_GATE_STATE_WEIGHTS =
      LayerOptions.array("ForgetGateStateWeights");

  /// Biases of the forget gate: `Automatic` or a vector.
  static final Option<ArraySpec> FORGET_GATE_BIASES = LayerOptions.array("ForgetGateBiases");

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
  static final Option<PortType> CELL_STATE = LayerOptions.port("CellState");

  @Form
  static Expr of(Expr size, Options options, Frame frame) {
    int number = Recurrence.size(size);
    if (number == 0 && !size.equals(Sym.AUTOMATIC)) {
      return frame.fail(
          NetMessages.PARAMETER.by("LongShortTermMemoryLayer"), size, Str.of("a positive integer"));
    }
    var recurrence = Recurrence.of(Cell.LONG, number, options.get(DROPOUT));
    return Construction.net(new LongShortTermMemoryLayer(recurrence), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public Layer with(Recurrence other) {
    return new LongShortTermMemoryLayer(other);
  }
}
