package org.scheelite.net.layer.basic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;

/// What layers share that turn integers from 1 to `n` into vectors.
final class Integers {
  private Integers() {}

  /// The number of integers as given, else as the type of the input says it; 0 where it does not.
  static int count(int given, PortType input) {
    Element element = input.element();
    return given > 0 || !element.restricted() || element.min() != 1 ? given : element.max();
  }

  static PortType port(String name) {
    PortType type = PortType.REAL.withDims(null);
    return name.equals("Input") ? type.withElement(Element.INTEGER) : type;
  }

  /// The output has the levels of the input and one more.
  static void infer(Rules rules, DimVar size) {
    List<DimVar> input = rules.input().dims();
    List<DimVar> output = rules.output().dims();
    if (input != null) {
      var dims = new ArrayList<>(input);
      dims.add(size);
      rules.shape(rules.output(), dims);
    } else if (output != null) {
      if (output.isEmpty()) {
        throw rules.fail(rules.output(), "vector or array of vectors");
      }
      rules.equal(size, output.getLast(), rules.output());
      rules.shape(rules.input(), output.subList(0, output.size() - 1));
    }
  }

  /// Where the range of the integers is known, that many vectors are needed.
  static void range(Rules rules, DimVar count, ShapeVar at) {
    Element element = rules.input().element();
    if (!element.restricted() || element.min() != 1) {
      return;
    }
    if (count.open()) {
      rules.equal(rules.size(element.max()), count, at);
    } else if (count.size() < element.max()) {
      throw rules.fail(at, "array for integers up to " + element.max());
    }
  }

  static Map<String, PortType> refine(Map<String, PortType> inputs, int count) {
    PortType type = inputs.get("Input");
    if (type == null || count == 0 || type.element().restricted()) {
      return inputs;
    }
    var refined = new LinkedHashMap<>(inputs);
    refined.put("Input", type.withElement(Element.integers(1, count)));
    return refined;
  }
}
