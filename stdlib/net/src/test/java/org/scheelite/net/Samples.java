package org.scheelite.net;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// The nets of `samples.wl`, with data, and a session for them.
final class Samples implements AutoCloseable {
  private final Session session = Engine.builder().build().newSession();

  /// A net with data, all inputs by name.
  record Sample(String text, Net net, Map<String, Expr> data) {

    /// The net with shapes as the data has them.
    Net completed() {
      var types = new LinkedHashMap<String, PortType>();
      data.forEach(
          (port, value) ->
              types.put(port, PortType.of(Numbers.dims(value)).withElement(Element.ANY)));
      return Inference.complete(net, types);
    }
  }

  Session session() {
    return session;
  }

  Expr evaluate(Expr expr) {
    return value(session.evaluate(expr, Limits.NONE));
  }

  Expr evaluate(String text) {
    return value(session.evaluate(text));
  }

  private static Expr value(Outcome outcome) {
    assertEquals(List.of(), outcome.messages());
    return assertInstanceOf(Outcome.Value.class, outcome).expr();
  }

  static List<String> lines() throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream("samples.wl")) {
      String text = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.startsWith("{")).toList();
    }
  }

  /// A test for each sample.
  Stream<DynamicTest> each(Consumer<Sample> test) throws IOException {
    return lines().stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> test.accept(sample(line))));
  }

  private Sample sample(String line) {
    var pair = (Normal) evaluate(line);
    var bare = (Net) pair.arg(0);
    var data = new LinkedHashMap<String, Expr>();
    if (pair.arg(1) instanceof Assoc assoc) {
      assoc.forEach(entry -> data.put(((Str) entry.key()).value(), entry.value()));
    } else {
      if (bare.inputs().isEmpty()) {
        int count = ((Normal) pair.arg(1)).size();
        bare = bare.withLayer(requireNonNull(bare.layer().withInputs(count)));
      }
      int i = 0;
      for (String port : bare.inputs().keySet()) {
        boolean only = bare.inputs().size() == 1;
        data.put(port, only ? pair.arg(1) : ((Normal) pair.arg(1)).arg(i++));
      }
    }
    Expr net =
        evaluate(
            Call.of(
                Symbol.system("NetInitialize"),
                bare,
                Call.rule(
                    Symbol.system("Method"),
                    evaluate("{\"Random\", \"Weights\" -> 1, \"Biases\" -> 1}"))));
    return new Sample(line, (Net) net, data);
  }

  @Override
  public void close() {
    session.close();
  }
}
