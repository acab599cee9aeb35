package org.scheelite.net.coder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;
import org.scheelite.std.random.Generator;

/// `NetDecoder["Boolean"]`: a probability of at least 0.5 is `True`, a smaller one `False`.
///
/// @param depth the rank of an array of probabilities
record BooleanDecoder(CoderSpec spec, int depth) implements NamedDecoder {

  static BooleanDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of("InputDepth", Int.ZERO), 0);
    return new BooleanDecoder(spec, spec.whole("InputDepth", 0));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, Collections.nCopies(depth, Dim.Loose.OPEN), null);
  }

  @Override
  public String words() {
    return "boolean";
  }

  @Override
  public List<String> properties() {
    return List.of(DECISION, "Entropy", "Probability", "RandomSample");
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    Choice.Property asked = Choice.Property.read(property);
    Number number =
        switch (asked.name()) {
          case DECISION -> asked.plain() ? p -> Sym.bool(p >= 0.5) : null;
          case "Probability" ->
              asked.plain() || asked.is(Sym.TRUE)
                  ? Real::of
                  : asked.is(Sym.FALSE) ? p -> Real.of(1 - p) : null;
          case "Entropy" -> asked.plain() ? p -> Real.of(Choice.entropy(p)) : null;
          case "RandomSample" -> sample(asked, frame);
          default -> null;
        };
    return number == null
        ? null
        : plain -> Decoded.map(plain, 0, one -> number.of(Decoded.number(one, 0)));
  }

  /// What is read off one probability.
  private interface Number {
    Expr of(double probability);
  }

  private static @Nullable Number sample(Choice.Property asked, Frame frame) {
    double temperature = 1;
    Expr given = asked.argument();
    if (given != null) {
      if (!(frame.numeric(given, 0) instanceof Num number) || !(number.doubleValue() >= 0)) {
        return null;
      }
      temperature = number.doubleValue();
    }
    double power = 1 / temperature;
    return p -> {
      double yes = Math.pow(p, power);
      double no = Math.pow(1 - p, power);
      double chance = power > 1e6 || yes + no == 0 ? (p >= 0.5 ? 1 : 0) : yes / (yes + no);
      return Sym.bool(Generator.of(frame).nextDouble() < chance);
    };
  }

  @Override
  public Encoder encoder(PortType target) {
    List<Dim> dims = target.rank() == depth ? target.dims() : coded().dims();
    return dims == null || dims.isEmpty()
        ? BooleanEncoder.of(CoderSpec.of(CoderSpec.ENCODER, "Boolean"))
        : BooleanEncoder.of(CoderSpec.of(CoderSpec.ENCODER, "Boolean", LabelArrays.expr(dims)));
  }
}
