package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;

/// `NetDecoder[{"CTCBeamSearch", alphabet}]`: the most probable sequences of labels, as nets have
/// learned with a `CTCLossLayer`.
///
/// @param beam how many beginnings of sequences are followed
record CTCBeamSearchDecoder(CoderSpec spec, Labels labels, int beam) implements NamedDecoder {

  static CTCBeamSearchDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of("BeamSize", Int.of(100)), 1);
    Labels labels = Labels.read(spec);
    if (labels == null) {
      throw spec.wrong("alphabet", spec.argument(0), "a list of labels");
    }
    return new CTCBeamSearchDecoder(spec, labels, spec.whole("BeamSize", 1));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, List.of(Dim.Loose.OPEN, Dim.of(labels.size() + 1)), null);
  }

  @Override
  public String words() {
    return "sequence of labels";
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("Alphabet") ? labels.list() : null;
  }

  @Override
  public List<String> properties() {
    return List.of(
        "Decoding",
        "Decodings",
        "NegativeLogLikelihoods",
        "TopDecodings",
        "TopNegativeLogLikelihoods");
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    Choice.Property asked = Choice.Property.read(property);
    boolean top = asked.name().startsWith("Top");
    if (top ? asked.count() == 0 : !asked.plain()) {
      return null;
    }
    int count = top ? asked.count() : Integer.MAX_VALUE;
    return switch (asked.name()) {
      case "Decoding" -> plain -> decoding(search(plain, frame).getFirst());
      case "Decodings", "TopDecodings" ->
          plain ->
              Lists.of(first(search(plain, frame), count).stream().map(this::decoding).toList());
      case "NegativeLogLikelihoods", "TopNegativeLogLikelihoods" ->
          plain -> Lists.of(first(search(plain, frame), count).stream().map(this::rated).toList());
      default -> null;
    };
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  private List<BeamSearch.Found> search(Plain plain, Frame frame) {
    return new BeamSearch(labels.size(), beam, frame).of(plain);
  }

  private Expr decoding(BeamSearch.Found found) {
    var decoding = new ArrayList<Expr>();
    found.labels().forEach(index -> decoding.add(labels.get(index)));
    return Lists.of(decoding);
  }

  private Expr rated(BeamSearch.Found found) {
    return Call.rule(decoding(found), Real.of(-found.logarithm()));
  }

  @Override
  public Encoder encoder(PortType target) {
    return ClassEncoder.of(
        new CoderSpec(
            CoderSpec.ENCODER,
            "Class",
            List.of(labels.list()),
            Map.of("Dimensions", Call.list(Str.of("Varying"))),
            Map.of()));
  }
}
