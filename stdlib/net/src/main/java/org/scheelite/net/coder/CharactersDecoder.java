package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
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

/// `NetDecoder[{"Characters", table}]`: the string of the most probable characters.
final class CharactersDecoder implements NamedDecoder {
  private static final String IGNORE_CASE = "IgnoreCase";

  private final CoderSpec spec;
  private final CharacterTable table;

  private CharactersDecoder(CoderSpec spec) {
    this.spec = spec;
    table = CharacterTable.of(spec, spec.flag(IGNORE_CASE));
  }

  static CharactersDecoder of(CoderSpec given) {
    return new CharactersDecoder(given.taking(Map.of(IGNORE_CASE, Sym.FALSE), 1));
  }

  @Override
  public CoderSpec spec() {
    return spec;
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, List.of(Dim.Loose.OPEN, Dim.of(table.size())), null);
  }

  @Override
  public String words() {
    return "string";
  }

  /// One vector stands for one character.
  @Override
  public boolean single(int... dims) {
    return dims.length == 1 || dims.length == 2;
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("Alphabet") ? table.alphabet() : null;
  }

  @Override
  public List<String> properties() {
    return List.of(DECISION, "RandomSample");
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    Choice.Property asked = Choice.Property.read(property);
    if (asked.name().equals(DECISION) && asked.plain()) {
      return plain -> text(plain, Plain::largest);
    }
    Choice.Sampling sampling =
        asked.name().equals("RandomSample") ? Choice.Sampling.read(asked.argument(), frame) : null;
    return sampling == null ? null : plain -> text(plain, row -> sampling.draw(row, frame));
  }

  private Expr text(Plain plain, ToIntFunction<Plain> choose) {
    var text = new StringBuilder();
    int count = plain.rank() == 1 ? 1 : plain.dims()[0];
    for (int i = 0; i < count; i++) {
      Plain row = plain.rank() == 1 ? plain : plain.row(i);
      if (table.meaning(choose.applyAsInt(row) + 1) instanceof Str(String character)) {
        text.append(character); // marks and unknown characters leave nothing
      }
    }
    return Str.of(text.toString());
  }

  @Override
  public Encoder encoder(PortType target) {
    CoderSpec turned = spec.turned(List.of(IGNORE_CASE));
    boolean vectors = target.rank() == 2;
    return CharactersEncoder.of(
        vectors ? turned.withArguments(spec.argument(0), Str.of("UnitVector")) : turned);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CharactersDecoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return Objects.hash(spec);
  }

  @Override
  public String toString() {
    return display();
  }
}
