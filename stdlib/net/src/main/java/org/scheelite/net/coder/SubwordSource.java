package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.coder.subword.PairLearning;
import org.scheelite.net.coder.subword.SentencePiece;
import org.scheelite.std.io.file.FileAccess;

/// Where the tokens of a `"SubwordTokens"` coder come from: a list, a SentencePiece model file, or
/// text to learn them from. The coder itself holds the list, so that it needs neither again.
final class SubwordSource {
  private static final Symbol FILE = Symbol.system("File");
  private static final int USUAL = 1000;

  private SubwordSource() {}

  /// The specification with a list of tokens.
  ///
  /// @throws org.scheelite.net.NetFault where there are none
  static CoderSpec listed(CoderSpec spec, Frame frame) {
    return switch (spec.argument(0)) {
      case Normal file when file.is(FILE, 1) -> file(spec, file, frame);
      case Assoc corpus -> learned(spec, corpus, frame);
      default -> spec;
    };
  }

  private static CoderSpec file(CoderSpec spec, Normal file, Frame frame) {
    String name = FileAccess.name(file);
    byte[] bytes = name == null ? null : new FileAccess(spec.head().name(), frame).read(name);
    SentencePiece model = bytes == null ? null : SentencePiece.read(bytes);
    if (model == null || !model.joins()) {
      throw spec.wrong("vocabulary", file, "a SentencePiece model of the type BPE");
    }
    var tokens = new LinkedHashSet<Expr>();
    for (SentencePiece.Piece piece : model.pieces()) {
      tokens.add(token(piece));
    }
    if (tokens.size() < model.pieces().size() || !tokens.contains(CharacterTable.OTHER)) {
      throw spec.wrong("vocabulary", file, "a model with different tokens, one for unknown ones");
    }
    boolean compatible = model.normalization().contains("nfkc");
    Expr method =
        Call.list(
            Str.of("BPE"),
            Call.rule(Str.of("CombineWhitespace"), model.trimmed() ? Sym.TRUE : Sym.FALSE),
            Call.rule(
                Str.of("WhitespacePadding"), model.prefixed() ? Symbol.system("Left") : Sym.NONE));
    boolean folding = model.normalization().endsWith("_cf");
    var extra = new LinkedHashMap<String, Expr>();
    extra.put(SubwordTokensEncoder.METHOD, method);
    if (spec.head().equals(CoderSpec.ENCODER)) {
      extra.put("UnicodeNormalization", compatible ? Str.of("NFKC") : Sym.NONE);
    }
    if (folding) {
      extra.put(SubwordTokensEncoder.IGNORE_CASE, Sym.TRUE);
    }
    return with(spec, List.copyOf(tokens), extra);
  }

  private static Expr token(SentencePiece.Piece piece) {
    return switch (piece.kind()) {
      case UNKNOWN -> CharacterTable.OTHER;
      case CONTROL ->
          switch (piece.text()) {
            case "<s>" -> CharacterTable.START;
            case "</s>" -> CharacterTable.END;
            default -> Str.of(piece.text());
          };
      case NORMAL, USER_DEFINED, UNUSED, BYTE -> Str.of(piece.text());
    };
  }

  private static CoderSpec learned(CoderSpec spec, Assoc corpus, Frame frame) {
    Expr given = corpus.get(Str.of("Corpus"));
    var texts = new ArrayList<String>();
    List<? extends Expr> parts =
        given instanceof Normal list && Lists.isList(list)
            ? list.args()
            : given == null ? List.of() : List.of(given);
    boolean folded = Sym.TRUE.equals(spec.given().get(SubwordTokensEncoder.IGNORE_CASE));
    for (Expr part : parts) {
      if (part instanceof Str(String text)) {
        texts.add(folded ? text.toLowerCase(Locale.ROOT) : text);
      }
    }
    Expr wanted = corpus.get(Str.of("VocabularySize"));
    long size = wanted == null ? USUAL : wanted instanceof Int(long n) ? n : 0;
    if (texts.isEmpty() || texts.size() < parts.size() || size < 4 || size > 1 << 20) {
      throw spec.wrong(
          "vocabulary", corpus, "<|\"Corpus\" -> text or list of texts, \"VocabularySize\" -> n|>");
    }
    var tokens = new ArrayList<Expr>();
    tokens.add(CharacterTable.START);
    tokens.add(CharacterTable.END);
    tokens.add(CharacterTable.OTHER);
    PairLearning.tokens(texts, (int) size - tokens.size(), frame.budget())
        .forEach(token -> tokens.add(Str.of(token)));
    return with(spec, tokens, Map.of());
  }

  /// @param usual parameters for those that are not given
  private static CoderSpec with(CoderSpec spec, List<Expr> tokens, Map<String, Expr> usual) {
    var given = new LinkedHashMap<>(usual);
    given.putAll(spec.given());
    return new CoderSpec(
        spec.head(), spec.name(), List.of(Lists.of(tokens)), given, spec.initial());
  }
}
