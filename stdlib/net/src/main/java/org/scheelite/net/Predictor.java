package org.scheelite.net;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.plan.SharedCode;

/// A trained net as a plain function from numbers to numbers, for Java programs that need answers
/// in microseconds and no session.
///
/// The net has one input and one output, both of known size. Arrays hold examples one after the
/// other, each in row-major order, single precision. Encoders and decoders are not applied: an
/// index stands for a class, probabilities come out. Dropout and noise are off, as in every
/// evaluation.
///
/// A predictor works on the thread that calls it and serves one call at a time; others wait. Make
/// one for each thread that should not.
public final class Predictor {
  private final Net net;
  private final String port;
  private final Element element;
  private final Program program;
  private final int inputSize;
  private final int outputSize;

  private Predictor(Net net, String port, Program program, int inputSize, int outputSize) {
    this.net = net;
    this.port = port;
    this.program = program;
    this.inputSize = inputSize;
    this.outputSize = outputSize;
    element = program.elements(port);
  }

  /// The function of a net, which is a value of the language such as `session.evaluate` gives.
  ///
  /// @throws IllegalArgumentException where it is no net, has several inputs or outputs, sizes that
  ///   are not known, or arrays without values
  public static Predictor of(Expr value) {
    if (!(value instanceof Net net)) {
      throw new IllegalArgumentException("a net is needed, not " + value.head());
    }
    String input = only("input", net.inputs(), net);
    String output = only("output", net.outputs(), net);
    try {
      Request request = Request.outputs(net);
      List<Integer> dims = List.of();
      var signature =
          new Programs.Signature(
              List.of(dims), List.of(), List.of(), request.wants(), false, Precision.REAL32);
      var program = new Program(Inference.fit(net, Map.of()), signature, new SharedCode());
      if (program.random()) {
        throw new IllegalArgumentException(net.display() + " draws random numbers");
      }
      int size = Shape.of(program.results().getFirst().dims()).size();
      return new Predictor(net, input, program, size(input, net.inputs(), net), size);
    } catch (NetFault fault) {
      throw refused(net, output, fault);
    }
  }

  private static String only(String kind, Map<String, PortType> ports, Net net) {
    if (ports.size() != 1) {
      throw new IllegalArgumentException(
          net.display() + " has the " + kind + "s " + ports.keySet() + ", not one");
    }
    return ports.keySet().iterator().next();
  }

  private static int size(String port, Map<String, PortType> ports, Net net) {
    int @Nullable [] sizes = ports.getOrDefault(port, PortType.ANY).sizes();
    if (sizes == null) {
      throw new IllegalArgumentException(
          "the size of " + port + " of " + net.display() + " is open");
    }
    return Shape.of(sizes).size();
  }

  private static IllegalArgumentException refused(Net net, String port, NetFault fault) {
    return new IllegalArgumentException(
        net.display() + " gives no " + port + ": " + fault.getMessage(), fault);
  }

  /// How many numbers one example has.
  public int inputSize() {
    return inputSize;
  }

  /// How many numbers there are for each example.
  public int outputSize() {
    return outputSize;
  }

  /// What the net gives for one or more examples.
  ///
  /// @throws IllegalArgumentException where the numbers make no whole examples, or are no indices
  ///   where indices are needed
  public float[] predict(float... input) {
    float[] output = new float[input.length / inputSize * outputSize];
    predict(input, output);
    return output;
  }

  /// The same, written into an array.
  public void predict(float[] input, float[] output) {
    int count = input.length / inputSize;
    if (count == 0 || count * inputSize != input.length) {
      throw new IllegalArgumentException(
          input.length + " numbers are no examples of " + inputSize + " numbers");
    }
    if (output.length != count * outputSize) {
      throw new IllegalArgumentException(
          "the output has " + count * outputSize + " numbers, the array " + output.length);
    }
    try {
      Feed.check(net, port, element, input);
    } catch (NetFault fault) {
      throw refused(net, port, fault);
    }
    program.run(port, input, count, output);
  }
}
