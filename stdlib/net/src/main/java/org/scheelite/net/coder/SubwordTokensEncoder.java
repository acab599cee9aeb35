package org.scheelite.net.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// `NetEncoder[{"SubwordTokens", {token1, …}}]`: a code for each piece of a word.
///
/// @param wording what happens to a text before it is cut
/// @param terminal whether texts are framed by `StartOfString` and `EndOfString`
record SubwordTokensEncoder(
    CoderSpec spec, Subwords subwords, Wording wording, boolean terminal, TargetLength length)
    implements NamedEncoder {
  static final String IGNORE_CASE = "IgnoreCase";
  static final String METHOD = "Method";
  private static final String TERMINAL = "IncludeTerminalTokens";

  static SubwordTokensEncoder of(CoderSpec given) {
    var parameters = new HashMap<String, Expr>();
    parameters.put(IGNORE_CASE, Sym.FALSE);
    parameters.put(TERMINAL, Sym.FALSE);
    parameters.put("InputType", Str.of("String"));
    parameters.put(METHOD, Str.of("BPE"));
    parameters.put("OutputProperties", Str.of("VocabularyIndex"));
    parameters.put(TargetLength.NAME, Sym.ALL);
    parameters.put("TextPreprocessing", Sym.NONE);
    parameters.put("UnicodeNormalization", Sym.NONE);
    parameters.put("Vocabulary", Sym.NONE);
    CoderSpec spec = given.taking(parameters, 1);
    for (String fixed : List.of("InputType", "OutputProperties")) {
      Expr usual = parameters.get(fixed);
      if (usual != null && !spec.get(fixed).equals(usual)) {
        throw spec.wrong(fixed, spec.get(fixed), usual instanceof Str(String s) ? s : "None");
      }
    }
    Vocabulary vocabulary = Vocabulary.read(spec, spec.flag(IGNORE_CASE));
    if (vocabulary.code(CharacterTable.OTHER) == 0) {
      throw spec.wrong("vocabulary", spec.argument(0), "a list of tokens with _ among them");
    }
    return new SubwordTokensEncoder(
        spec,
        subwords(spec, vocabulary),
        Wording.of(spec),
        spec.flag(TERMINAL),
        TargetLength.of(spec));
  }

  private static Subwords subwords(CoderSpec spec, Vocabulary vocabulary) {
    Expr method = spec.get(METHOD);
    Expr name = method;
    boolean padded = false;
    boolean combined = false;
    if (method instanceof Normal list && Lists.isList(list) && list.size() > 0) {
      name = list.arg(0);
      for (Expr option : list.args().subList(1, list.size())) {
        padded |= says(option, "WhitespacePadding", "Left");
        combined |= says(option, "CombineWhitespace", "True");
      }
    }
    if (!name.equals(Str.of("BPE")) && !name.equals(Str.of("WordPiece"))) {
      throw spec.wrong(METHOD, method, "\"BPE\" or \"WordPiece\"");
    }
    return new Subwords(vocabulary, name.equals(Str.of("WordPiece")), padded, combined);
  }

  private static boolean says(Expr option, String name, String value) {
    return option instanceof Normal rule
        && rule.is(Sym.RULE, 2)
        && Option.nameOf(rule.arg(0)).equals(name)
        && rule.arg(1).toString().equals(value);
  }

  private Codes codes() {
    return new Codes(subwords.vocabulary().size(), false);
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
    return name.equals("Tokens") || name.equals("Vocabulary") ? subwords.vocabulary().list() : null;
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (!(example instanceof Str(String text))) {
      return Raw.or(example, coded(), () -> "a text");
    }
    Vocabulary vocabulary = subwords.vocabulary();
    int unknown = vocabulary.code(CharacterTable.OTHER);
    int start = terminal ? vocabulary.code(CharacterTable.START) : 0;
    int end = terminal ? vocabulary.code(CharacterTable.END) : 0;
    List<Integer> found = subwords.codes(wording.of(text, frame), unknown);
    if (start > 0) {
      found.addFirst(start);
    }
    if (end > 0) {
      found.add(end);
    }
    if (found.isEmpty() && !length.fixed()) {
      throw new Refused(
          NetFault.words("the text"), NetFault.words("a text with at least one token"));
    }
    int last = vocabulary.code(CharacterTable.END);
    long[] codes = found.stream().mapToLong(Integer::longValue).toArray();
    return codes().expr(length.fit(codes, last == 0 ? unknown : last));
  }

  @Override
  public @Nullable NamedDecoder decoder(Frame frame) {
    return subwords.pieces()
        ? null
        : SubwordTokensDecoder.of(spec.turned(List.of(IGNORE_CASE, METHOD)));
  }

  /// The parameters that encoder and decoder share.
  static Map<String, Expr> shared() {
    return Map.of(IGNORE_CASE, Sym.FALSE, METHOD, Str.of("BPE"), "WhitespaceTrimming", Sym.NONE);
  }
}
