package org.scheelite.net.coder;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;

/// All kinds of encoders and decoders, by name.
final class Catalog {
  private static final Message UNKNOWN =
      Message.of("General::coder", "There is no `1` named `2`; there are `3`.");
  private static final Message FORM =
      Message.of(
          "General::coderspec",
          "`1` is not the name of an encoder or decoder, or a list that begins with one.");

  /// Makes coders of one kind.
  interface Maker<T extends NamedCoder> {

    /// @throws NetFault where the specification is wrong
    T make(CoderSpec spec, Frame frame);
  }

  private static final Map<String, Maker<? extends NamedEncoder>> ENCODERS = encoders();
  private static final Map<String, Maker<? extends NamedDecoder>> DECODERS = decoders();

  private Catalog() {}

  private static Map<String, Maker<? extends NamedEncoder>> encoders() {
    var makers = new TreeMap<String, Maker<? extends NamedEncoder>>();
    for (AudioEncoder.Kind kind : AudioEncoder.Kind.values()) {
      makers.put(kind.text(), (spec, frame) -> AudioEncoder.of(spec, kind, frame));
    }
    makers.put("Boolean", (spec, _) -> BooleanEncoder.of(spec));
    makers.put("Characters", (spec, _) -> CharactersEncoder.of(spec));
    makers.put("Class", (spec, _) -> ClassEncoder.of(spec));
    makers.put("Function", (spec, _) -> FunctionEncoder.of(spec));
    makers.put("Image", (spec, _) -> ImageEncoder.of(spec));
    makers.put("Image3D", (spec, _) -> BlockEncoder.of(spec));
    makers.put("Scalar", (spec, _) -> ScalarEncoder.of(spec));
    makers.put(
        "SubwordTokens",
        (spec, frame) -> SubwordTokensEncoder.of(SubwordSource.listed(spec, frame)));
    makers.put( // an older name
        "BPESubwordTokens",
        (spec, frame) -> SubwordTokensEncoder.of(SubwordSource.listed(spec, frame)));
    makers.put("Tokens", (spec, _) -> TokensEncoder.of(spec));
    makers.put("UTF8", (spec, _) -> UTF8Encoder.of(spec));
    return Collections.unmodifiableMap(makers);
  }

  private static Map<String, Maker<? extends NamedDecoder>> decoders() {
    var makers = new TreeMap<String, Maker<? extends NamedDecoder>>();
    makers.put("Boolean", (spec, _) -> BooleanDecoder.of(spec));
    makers.put("CTCBeamSearch", (spec, _) -> CTCBeamSearchDecoder.of(spec));
    makers.put("Characters", (spec, _) -> CharactersDecoder.of(spec));
    makers.put("Class", (spec, _) -> ClassDecoder.of(spec));
    makers.put("Function", (spec, _) -> FunctionDecoder.of(spec));
    makers.put("Image", (spec, _) -> ImageDecoder.of(spec));
    makers.put("Image3D", (spec, _) -> BlockDecoder.of(spec));
    makers.put("Scalar", (spec, _) -> ScalarDecoder.of(spec));
    makers.put(
        "SubwordTokens",
        (spec, frame) -> SubwordTokensDecoder.of(SubwordSource.listed(spec, frame)));
    makers.put("Tokens", (spec, _) -> TokensDecoder.of(spec));
    return Collections.unmodifiableMap(makers);
  }

  /// The encoder of a specification.
  ///
  /// @throws NetFault where it means none
  static NamedEncoder encoder(Expr spec, Frame frame) {
    CoderSpec read = read(CoderSpec.ENCODER, spec);
    Maker<? extends NamedEncoder> maker = ENCODERS.get(read.name());
    if (maker == null) {
      throw unknown(read, ENCODERS);
    }
    return maker.make(read, frame);
  }

  /// The decoder of a specification.
  ///
  /// @throws NetFault where it means none
  static NamedDecoder decoder(Expr spec, Frame frame) {
    CoderSpec read = read(CoderSpec.DECODER, spec);
    Maker<? extends NamedDecoder> maker = DECODERS.get(read.name());
    if (maker == null) {
      throw unknown(read, DECODERS);
    }
    return maker.make(read, frame);
  }

  private static CoderSpec read(Symbol head, Expr spec) {
    CoderSpec read = CoderSpec.read(head, spec);
    if (read == null) {
      throw new NetFault(FORM.by(head.name()), spec);
    }
    return read;
  }

  private static NetFault unknown(CoderSpec spec, Map<String, ?> known) {
    return new NetFault(
        UNKNOWN.by(spec.head().name()),
        NetFault.words(spec.head().equals(CoderSpec.ENCODER) ? "encoder" : "decoder"),
        Str.of(spec.name()),
        Lists.of(known.keySet().stream().map(Str::of).toList()));
  }

  /// A coder like this one with another value of a parameter; null where it has no such parameter.
  static @Nullable Expr changed(NamedCoder coder, String parameter, Expr value, Frame frame) {
    CoderSpec spec = coder.spec().with(parameter, value);
    return spec == null ? null : frame.evaluate(Call.of(spec.head(), spec.expr()));
  }
}
