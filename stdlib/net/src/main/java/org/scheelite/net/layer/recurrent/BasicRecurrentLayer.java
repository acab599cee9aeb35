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

/// A recurrent layer whose state is a hyperbolic tangent of input and former state.
///
/// `BasicRecurrentLayer[n]` takes a sequence of vectors, which may have any length, and gives the
/// sequence of its states, vectors of length `n`; `SequenceLastLayer` takes the last of them. The
/// state at step `t` is `Tanh[wx . x + ws . s + b]`, with the arrays `"InputWeights"`,
/// `"StateWeights"` and `"Biases"` and the state `s` before.
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
/// In:   BasicRecurrentLayer[1, "InputWeights" -> {{1}}, "StateWeights" -> {{1}}, "Biases" -> {0}][{{1}, {0}}]
/// Out~: {{0.761594}, {0.642015}}
/// ```
///
/// @param recurrence size, dropout and ports of states
@Builtin(seeAlso = {"GatedRecurrentLayer", "LongShortTermMemoryLayer", "NetFoldOperator"})
public record BasicRecurrentLayer(Recurrence recurrence) implements Recurrent {
  private static final Symbol SYMBOL = Symbol.system("BasicRecurrentLayer");

  /// Weights of the input in the step: `Automatic` or a matrix.
  static final Option<ArraySpec> INPUT_WEIGHTS = LayerOptions.array("InputWeights");

  /// Weights of the state in the step: `Automatic` or a matrix.
  static final Option<ArraySpec> STATE_WEIGHTS = LayerOptions.array("StateWeights");

  /// Biases of the step: `Automatic` or a vector.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

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
          NetMessages.PARAMETER.by("BasicRecurrentLayer"), size, Str.of("a positive integer"));
    }
    var recurrence = Recurrence.of(Cell.BASIC, number, options.get(DROPOUT));
    return Construction.net(new BasicRecurrentLayer(recurrence), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public Layer with(Recurrence other) {
    return new BasicRecurrentLayer(other);
  }
}
