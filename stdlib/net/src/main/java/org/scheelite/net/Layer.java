package org.scheelite.net;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// What a net does: the parameters of one kind of layer, container or operator. Implementations are
/// records; a [Net] puts arrays and port types to one.
public interface Layer {

  /// The head of nets of this kind.
  Symbol symbol();

  /// The names of the inputs, in order.
  default List<String> inputs() {
    return List.of("Input");
  }

  /// The names of the outputs, in order.
  default List<String> outputs() {
    return List.of("Output");
  }

  /// The names of the arrays of its own.
  default List<String> arrays() {
    return List.of();
  }

  /// The nets inside, in order.
  default List<Part> parts() {
    return List.of();
  }

  /// Whether it is nothing but its parts, so that these count as layers and not it.
  default boolean container() {
    return !parts().isEmpty();
  }

  /// The ways that data takes between the nets inside, for those who look into a net.
  default List<Flow> flows() {
    return Flow.through(inputs(), outputs(), parts());
  }

  /// The same with other nets inside, in the same order.
  default Layer withParts(List<Part> parts) {
    return this;
  }

  /// The same with this number of inputs, for layers whose number of inputs follows from the
  /// connections; null where that cannot be.
  default @Nullable Layer withInputs(int count) {
    return inputs().size() == count ? this : null;
  }

  /// Inputs that there are only where something is connected to them.
  default List<String> optionalInputs() {
    return List.of();
  }

  /// Outputs that there are only where something is connected to them or they are asked for;
  /// [#lower] gives them anyway.
  default List<String> optionalOutputs() {
    return List.of();
  }

  /// The states that it keeps from element to element of a sequence and that nothing is connected
  /// to: optional inputs by which the first value comes in.
  default List<String> freeStates() {
    return optionalInputs().stream().filter(port -> !inputs().contains(port)).toList();
  }

  /// The name under which [#lower] gives the last value of a state.
  default String lastState(String state) {
    return state;
  }

  /// The same with an optional input or output among its ports.
  default Layer withOptional(String port, boolean input) {
    return this;
  }

  /// Types of ports that an evaluation takes for granted where nothing is known of them.
  default Map<String, PortType> assumed() {
    return Map.of();
  }

  /// Whether data of unknown rank is always one example, never a list of such.
  default boolean takesWhole() {
    return false;
  }

  /// What is known of a port from what the layer is: kind of elements, encoder, decoder. Dimensions
  /// are left to [#infer].
  default PortType port(String name) {
    return PortType.REAL.withDims(null);
  }

  /// The full type of a port that the user wrote as `written`.
  default PortType declared(String port, PortType written) {
    return written;
  }

  /// What users write for the full type of a port.
  default PortType written(String port, PortType declared) {
    return declared;
  }

  /// What becomes known of the inputs once shapes are: the range of integers, say.
  default Map<String, PortType> refine(Map<String, PortType> inputs) {
    return inputs;
  }

  /// Looks at data before the net runs on it, where there is more to demand than types say.
  ///
  /// @throws NetFault where it is not as it should be
  default void check(Net net, Map<String, Feed> feeds) {}

  /// States the equations between the shapes of ports and arrays.
  void infer(Rules rules);

  /// States what is taken for granted where nothing else says it; asked when nothing new comes out
  /// any more.
  default void settle(Rules rules) {}

  /// The outputs, by port, as primitive operations on the inputs.
  Map<String, Node> lower(Scope scope);

  /// The arguments from which the constructor makes it again, without arrays and port types.
  List<Expr> arguments();

  /// The options beyond arrays and port types that differ from their defaults, as rules.
  default List<Expr> options() {
    return List.of();
  }

  /// A parameter of the layer by name, as `NetExtract` gives it; null where there is none.
  default @Nullable Expr parameter(String name) {
    return null;
  }

  /// Where elements of an array come from when the net is initialised.
  default Start start(String array) {
    return switch (array) {
      case "Scaling", "MovingVariance" -> Start.ONE;
      case "Biases", "MovingMean" -> Start.ZERO;
      default -> array.endsWith("Biases") ? Start.ZERO : Start.DRAWN;
    };
  }

  /// Kinds of starting values of arrays.
  enum Start {
    /// Drawn at random by the method of initialisation.
    DRAWN,
    ZERO,
    ONE,
    /// 0.1, the slope of a parametric ramp.
    TENTH
  }
}
