package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;

/// `NetDecoder[{"Tokens", {token1, …}}]`: the most probable words, joined by spaces. The last of
/// the probabilities is that of unknown words, which leave nothing.
record TokensDecoder(CoderSpec spec, Vocabulary vocabulary) implements NamedDecoder {

  static TokensDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of(TokensEncoder.IGNORE_CASE, Sym.TRUE), 1);
    return new TokensDecoder(spec, Vocabulary.read(spec, spec.flag(TokensEncoder.IGNORE_CASE)));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, List.of(Dim.Loose.OPEN, Dim.of(vocabulary.size() + 1)), null);
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
      if (code < vocabulary.size() && vocabulary.tokens().get(code) instanceof Str(String token)) {
        text.append(text.isEmpty() ? "" : " ").append(token);
      }
    }
    return Str.of(text.toString());
  }

  @Override
  public Encoder encoder(PortType target) {
    return TokensEncoder.of(spec.turned(List.of(TokensEncoder.IGNORE_CASE)));
  }
}
