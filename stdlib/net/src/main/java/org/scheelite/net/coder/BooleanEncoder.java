package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// `NetEncoder["Boolean"]`: `True` is 1, `False` is 0.
///
/// @param dims the dimensions of an array of truth values
record BooleanEncoder(CoderSpec spec, List<Dim> dims) implements NamedEncoder {
  private static final PortType BIT = new PortType(Element.BOOLEAN, List.of(), null);

  static BooleanEncoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of("Dimensions", Lists.of()), 1);
    if (!spec.arguments().isEmpty()) {
      spec =
          new CoderSpec( // {"Boolean", {n}} is short for the parameter
              spec.head(),
              spec.name(),
              List.of(),
              Map.of("Dimensions", spec.argument(0)),
              spec.initial());
    }
    return new BooleanEncoder(spec, LabelArrays.read(spec));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.BOOLEAN, dims, null);
  }

  @Override
  public String words() {
    return "boolean";
  }

  @Override
  public boolean single(Expr value, Frame frame) {
    return dims.isEmpty() ? !Lists.isList(value) : LabelArrays.nested(value, dims.size());
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    return LabelArrays.map(example, dims, BooleanEncoder::bit);
  }

  private static Expr bit(Expr value) {
    if (value.equals(Sym.TRUE)) {
      return Int.ONE;
    }
    return value.equals(Sym.FALSE) ? Int.ZERO : Raw.or(value, BIT, () -> "True or False");
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    Map<String, Expr> given = dims.isEmpty() ? Map.of() : Map.of("InputDepth", Int.of(dims.size()));
    return BooleanDecoder.of(
        new CoderSpec(CoderSpec.DECODER, "Boolean", List.of(), given, Map.of()));
  }
}
