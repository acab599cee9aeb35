package org.scheelite.net.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;

/// `NetDecoder[{"SubwordTokens", {token1, …}}]`: the most probable pieces of words, put together.
record SubwordTokensDecoder(CoderSpec spec, Vocabulary vocabulary) implements NamedDecoder {

  static SubwordTokensDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(SubwordTokensEncoder.shared(), 1);
    return new SubwordTokensDecoder(spec, Vocabulary.read(spec, spec.flag("IgnoreCase")));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, List.of(Dim.Loose.OPEN, Dim.of(vocabulary.size())), null);
  }

  @Override
  public String words() {
    return "text";
  }

  @Override
  public boolean single(int... dims) {
    return dims.length == 1 || dims.length == 2;
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("Tokens") || name.equals("Vocabulary") ? vocabulary.list() : null;
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    return property.equals(Str.of(DECISION)) ? plain -> text(plain) : null;
  }

  private Expr text(Plain plain) {
    var text = new StringBuilder();
    int count = plain.rank() == 1 ? 1 : plain.dims()[0];
    for (int i = 0; i < count; i++) {
      int code = (plain.rank() == 1 ? plain : plain.row(i)).largest();
      if (vocabulary.tokens().get(code) instanceof Str(String token)) {
        text.append(token);
      }
    }
    return Str.of(
        switch (spec.get("WhitespaceTrimming").toString()) {
          case "Left" -> text.toString().stripLeading();
          case "Right" -> text.toString().stripTrailing();
          default -> text.toString();
        });
  }

  @Override
  public Encoder encoder(PortType target) {
    return SubwordTokensEncoder.of(spec.turned(List.of("IgnoreCase", "Method")));
  }
}
