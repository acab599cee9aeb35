package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// `NetEncoder[{"Characters", table, form}]`: a code for each character of a string.
final class CharactersEncoder implements NamedEncoder {
  private static final String IGNORE_CASE = "IgnoreCase";

  private final CoderSpec spec;
  private final CharacterTable table;
  private final TargetLength length;
  private final Codes codes;
  private final int filling;

  private CharactersEncoder(CoderSpec spec) {
    this.spec = spec;
    table = CharacterTable.of(spec, spec.flag(IGNORE_CASE));
    length = TargetLength.of(spec);
    int end = table.mark(CharacterTable.END);
    filling = end == 0 ? table.size() + 1 : end;
    int size = length.fixed() ? Math.max(filling, table.size()) : table.size();
    codes = Codes.of(spec, spec.argument(1), size);
  }

  static CharactersEncoder of(CoderSpec given) {
    return new CharactersEncoder(
        given.taking(Map.of(IGNORE_CASE, Sym.FALSE, TargetLength.NAME, Sym.ALL), 2));
  }

  @Override
  public CoderSpec spec() {
    return spec;
  }

  @Override
  public PortType coded() {
    return codes.type(length.dim());
  }

  @Override
  public String words() {
    return "string";
  }

  @Override
  public @Nullable Expr own(String name) {
    return switch (name) {
      case "Alphabet", "Characters" -> table.alphabet();
      case "Form" -> Str.of(codes.vectors() ? "UnitVector" : "Index");
      default -> null;
    };
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (!(example instanceof Str(String text))) {
      return Raw.or(example, coded(), () -> "a string");
    }
    int start = table.mark(CharacterTable.START);
    int end = table.mark(CharacterTable.END);
    int[] points = text.codePoints().toArray();
    var found = new long[points.length + (start > 0 ? 1 : 0) + (end > 0 ? 1 : 0)];
    int at = 0;
    if (start > 0) {
      found[at++] = start;
    }
    for (int point : points) {
      int code = table.code(point);
      if (code == 0) {
        Expr character = Str.of(Character.toString(point));
        throw new Refused(character, NetFault.words("a character of its alphabet"));
      }
      found[at++] = code;
    }
    if (end > 0) {
      found[at] = end;
    }
    long[] fitted = length.fit(found, filling);
    if (fitted.length == 0) {
      throw new Refused(
          NetFault.words("the empty string"),
          NetFault.words("a string with at least one character"));
    }
    return codes.expr(fitted);
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    CoderSpec turned = spec.turned(List.of(IGNORE_CASE));
    return CharactersDecoder.of(
        turned.arguments().isEmpty() ? turned : turned.withArguments(turned.argument(0)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CharactersEncoder that && spec.equals(that.spec);
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
