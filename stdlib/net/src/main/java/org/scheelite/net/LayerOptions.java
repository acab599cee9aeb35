package org.scheelite.net;

import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.PortType;

/// Options that many layers share.
public final class LayerOptions {
  /// The type of the input.
  public static final Option<PortType> INPUT = port("Input");

  /// The type of the output.
  public static final Option<PortType> OUTPUT = port("Output");

  /// The type of the target of a loss.
  public static final Option<PortType> TARGET = port("Target");

  /// The type of the state of a recurrent layer, which makes it one of its inputs.
  public static final Option<PortType> STATE = port("State");

  /// How fast arrays learn, as a factor of the learning rate; 0 or `None` freezes them.
  public static final Option<Expr> LEARNING_RATE_MULTIPLIERS =
      Option.any("LearningRateMultipliers", Sym.AUTOMATIC);

  private LayerOptions() {}

  /// An option for the type of a port. [Construction] reads names of encoders and decoders.
  public static Option<PortType> port(String name) {
    return Option.string(
        name,
        Sym.AUTOMATIC,
        "the type of a port, such as n, {n1, n2, …} or \"Real\"",
        (value, frame) -> Ports.named(value) ? PortType.ANY : PortType.read(value));
  }

  /// An option for an array.
  public static Option<ArraySpec> array(String name) {
    return Option.string(
        name,
        Sym.AUTOMATIC,
        "Automatic or an array of numbers",
        (value, frame) -> ArraySpec.read(value));
  }
}
