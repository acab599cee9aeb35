package org.scheelite.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.net.shape.PortType;
import org.scheelite.print.Form;

/// Sequences of different lengths that go through a net together come out as they do one at a time,
/// from nets for their very length. Tried on the nets of `sequences.wl`, with all gradients.
class SequenceTest {
  private static final Session SESSION = Engine.builder().build().newSession();

  /// Lengths by their names in `sequences.wl`, and data for them.
  private static final List<String> SETUP =
      List.of(
          "lengths = <|\"Varying\" -> {3, 2, 5, 2, 11}, \"Other\" -> {4, 2, 2, 3, 1},"
              + " \"Long\" -> {9, 5, 4, 7, 3}, \"More\" -> {4, 3, 6, 3, 12}|>;",
          "fixed[types_, i_] := types /. Normal[lengths[[All, i]]];",
          "loose[types_] := types /. {\"Other\" -> \"Varying\", \"Long\" -> \"Varying\", \"More\" ->"
              + " \"Varying\"};",
          "example[{dims___, Restricted[\"Integer\", n_]}] := RandomInteger[{1, n}, {dims}];",
          "example[dims_] := RandomReal[{1/10, 1}, dims];",
          "made[make_, types_] := NetInitialize[make @@ Normal[types], Method -> {\"Random\","
              + " \"Weights\" -> 1, \"Biases\" -> 1}];",
          "real = WorkingPrecision -> \"Real64\";",
          "near[a_, b_] := Max[0, Abs[Flatten[{a}] - Flatten[{b}]]] < 10^-9 &&"
              + " Length[Flatten[{a}]] == Length[Flatten[{b}]];",
          "flat[x_] := x /. a_NumericArray :> Normal[a];",
          "compare[make_, types_] := Module[{net, data, singles, nets, together, each, slopes, slope},"
              + " SeedRandom[5];"
              + " net = made[make, loose[types]];"
              + " nets = Table[made[make, fixed[types, i]], {i, 5}];"
              + " singles = Table[example /@ fixed[types, i], {i, 5}];"
              + " data = AssociationMap[Function[port, singles[[All, port]]], Keys[types]];"
              + " together = net[data, real];"
              + " each = Table[nets[[i]][singles[[i]], real], {i, 5}];"
              + " slopes = flat[net[data, NetPortGradient[All], real]];"
              + " slope = Table[flat[nets[[i]][singles[[i]], NetPortGradient[All], real]], {i, 5}];"
              + " {Map[Dimensions, together] === Map[Dimensions, each], near[together, each],"
              + " Map[near[slopes[#], If[KeyExistsQ[types, #], slope[[All, Key[#]]],"
              + " Total[slope[[All, Key[#]]]]]] &, Keys[slopes]]}]");

  @AfterAll
  static void close() {
    SESSION.close();
  }

  private static Expr evaluate(String text) {
    Outcome outcome = SESSION.evaluate(text);
    assertEquals(List.of(), outcome.messages(), text);
    return assertInstanceOf(Outcome.Value.class, outcome).expr();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = SequenceTest.class.getResourceAsStream("sequences.wl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.startsWith("{")).toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> batchesGiveWhatSingleSequencesGive() throws IOException {
    SETUP.forEach(SequenceTest::evaluate);
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Expr found = evaluate("compare @@ Take[" + line + ", 2]");
                      String text = SESSION.text(found, Form.INPUT);
                      assertTrue(!text.contains("False") && text.startsWith("{True, True"), text);
                    }));
  }

  /// Otherwise the other test would compare single runs with each other.
  @TestFactory
  Stream<DynamicTest> netsTakeSequencesThatAreFilledUp() throws IOException {
    SETUP.forEach(SequenceTest::evaluate);
    return lines().stream()
        .filter(line -> !line.contains("\"single\"") && !line.contains("\"More\""))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      var net =
                          (Net)
                              evaluate(
                                  "With[{line = " + line + "}, made[line[[1]], loose[line[[2]]]]]");
                      Map<String, PortType> types = new LinkedHashMap<>();
                      net.inputs().forEach((port, type) -> types.put(port, type.padded(12, port)));
                      Net fitted = Inference.fit(net, types).net();
                      fitted
                          .outputs()
                          .forEach((port, type) -> assertTrue(type.sizes() != null, port));
                      assertTrue(types.values().stream().anyMatch(PortType::padded));
                    }));
  }
}
