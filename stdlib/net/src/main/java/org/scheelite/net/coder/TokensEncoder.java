package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// `NetEncoder[{"Tokens", {token1, …}}]`: a code for each word of a text; one more stands for all
/// unknown words.
///
/// @param pattern what separates tokens; `None` where texts are lists of tokens already
record TokensEncoder(CoderSpec spec, Vocabulary vocabulary, Expr pattern, TargetLength length)
    implements NamedEncoder {
  static final String IGNORE_CASE = "IgnoreCase";
  private static final String SPLIT = "SplitPattern";
  private static final Symbol BOUNDARY = Symbol.system("WordBoundary");
  private static final Symbol STRING_SPLIT = Symbol.system("StringSplit");
  private static final String TEXT_ELEMENT = "TextElement";

  /// A word, or a sign that belongs to none.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]");

  static TokensEncoder of(CoderSpec given) {
    CoderSpec spec =
        given.taking(Map.of(IGNORE_CASE, Sym.TRUE, SPLIT, BOUNDARY, TargetLength.NAME, Sym.ALL), 1);
    return new TokensEncoder(
        spec,
        Vocabulary.read(spec, spec.flag(IGNORE_CASE)),
        spec.get(SPLIT),
        TargetLength.of(spec));
  }

  private Codes codes() {
    return new Codes(vocabulary.size() + 1, false);
  }

  @Override
  public PortType coded() {
    return codes().type(length.dim());
  }

  @Override
  public String words() {
    return "text";
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("Tokens") || name.equals("Vocabulary") ? vocabulary.list() : null;
  }

  @Override
  public boolean single(Expr value, Frame frame) {
    if (pattern.equals(Sym.NONE) && value instanceof Normal list && Lists.isList(list)) {
      return list.size() > 0 && list.args().stream().allMatch(Str.class::isInstance)
          || Raw.fits(value, coded());
    }
    return NamedEncoder.super.single(value, frame);
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    List<Expr> tokens = tokens(example, frame);
    if (tokens == null) {
      return Raw.or(
          example, coded(), () -> pattern.equals(Sym.NONE) ? "a list of tokens" : "a text");
    }
    if (tokens.isEmpty() && !length.fixed()) {
      throw new Refused(
          example instanceof Str ? NetFault.words("the text") : example,
          NetFault.words("a text with at least one token"));
    }
    int unknown = vocabulary.size() + 1;
    var found = new long[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      int code = vocabulary.code(tokens.get(i));
      found[i] = code == 0 ? unknown : code;
    }
    return codes().expr(length.fit(found, unknown));
  }

  /// The tokens of a text; null where it is none.
  private @Nullable List<Expr> tokens(Expr example, Frame frame) {
    if (example instanceof Normal element
        && element.head() instanceof Symbol head
        && head.name().equals(TEXT_ELEMENT)
        && element.size() > 0
        && element.arg(0) instanceof Normal list) {
      return strings(list);
    }
    if (pattern.equals(Sym.NONE)) {
      return example instanceof Normal list && Lists.isList(list) ? strings(list) : null;
    }
    if (!(example instanceof Str(String text))) {
      return null;
    }
    if (pattern.equals(BOUNDARY)) {
      var tokens = new ArrayList<Expr>();
      Matcher words = WORD.matcher(text);
      while (words.find()) {
        tokens.add(Str.of(words.group()));
      }
      return tokens;
    }
    return frame.call(STRING_SPLIT, example, pattern) instanceof Normal list ? strings(list) : null;
  }

  private static @Nullable List<Expr> strings(Normal list) {
    return list.args().stream().allMatch(Str.class::isInstance) ? list.args() : null;
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    return TokensDecoder.of(spec.turned(List.of(IGNORE_CASE)));
  }
}
