package org.scheelite.net.coder;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.PortType;

/// Turns things such as classes, text and truth values into the arrays of numbers that nets take.
///
/// `NetEncoder["name"]` or `NetEncoder[{"name", arguments, "parameter" -> value, …}]` is an
/// encoder; `encoder[x]` encodes one example, `encoder[{x1, x2, …}]` several. What is a plain array
/// already passes as it is. `"Input" -> encoder` in the call of a layer or container puts it at an
/// input of the net, which then takes examples as users write them; there the name may stand alone,
/// and `NetReplacePart[net, "Input" -> None]` takes it away again.
///
/// - `"Boolean"`: `True` is 1 and `False` is 0.
/// - `{"Class", {c1, c2, …}}`: the position of one of the classes. With `"IndicatorVector"` as a
///   third element it is a vector of 0 and 1.
/// - `"Characters"`, `{"Characters", table}`: a code for each character of a string, by default
///   from the 97 printable ones of ASCII.
/// - `{"Tokens", {t1, t2, …}}`: a code for each word of a text; unknown words have a code of their
///   own after all others. With `"SplitPattern" -> None` texts are lists of words. Vocabularies of
///   languages are no part of Scheelite.
/// - `{"SubwordTokens", {t1, t2, …}}`: a code for each piece of a word; a piece with a space in
///   front begins a word, `_` stands for what is unknown. `Method` is `"BPE"` (neighbours are
///   joined whose piece comes first in the list) or `"WordPiece"` (the longest pieces from left to
///   right). `File["name"]` in place of the list takes it from a SentencePiece model of the type
///   BPE, `<|"Corpus" -> text, "VocabularySize" -> n|>` learns it from a text or a list of texts.
/// - `"UTF8"`: a code for each byte of a string, from 1 on.
/// - `{"Function", f, dims}`: what `f` makes of an example, an array of these dimensions.
/// - `"Scalar"`: a number itself.
/// - `{"Image", {width, height}}`, `{"Image", {width, height}, "Grayscale"}`: the brightnesses,
///   from 0 to 1, of an image, picture or image file in this size, `{channels, height, width}`.
///   `{"Image3D", {width, depth, height}}` is the same for blocks of pixels.
/// - `"Audio"`: the amplitudes of a recording; `"AudioSTFT"`, `"AudioSpectrogram"`,
///   `"AudioMelSpectrogram"` and `"AudioMFCC"`: how loud each pitch is in short pieces of it.
///
/// `{"Characters", table, "UnitVector"}` gives unit vectors. A table is a string, a group such as
/// `DigitCharacter`, `StartOfString`, `EndOfString`, `_` for all other characters, a rule `"abc" ->
/// n` that gives them all code `n` (`Automatic`: the next one), `m ;; n -> …` for characters by
/// their codes, or a list of such. Parameters are `"IgnoreCase" -> False` and `"TargetLength" ->
/// All`. The encoders of classes and truth values have `"Dimensions" -> {n1, …}` for arrays of
/// labels, that of classes `"Multilabel" -> False` for lists of several labels at once, and that of
/// functions `"Pattern" -> None` (what one example looks like) and `"Batched" -> False` (`True`:
/// `f` is given a list of examples).
///
/// Encoders of images have `ColorSpace -> "RGB"`, `"DataTransposed" -> False` (`True`: columns
/// before rows), `Interleaving -> False` (`True`: channels last), `"MeanImage" -> None` and
/// `"VarianceImage" -> None` (a number, one for each channel, or an image, to be taken off and,
/// after its square root, divided by), `Method -> "Stretch"` (`"Fit"`: with a border, `"Fill"`:
/// cut), `Resampling`, `Alignment` and `Padding`. Encoders of sound have `"SampleRate" -> 16000`,
/// `"Normalization" -> None` (`"Max"`, `{"RMS", v}`) and `"TargetLength" -> All`, those of pieces
/// `"WindowSize"` (25 milliseconds), `"Offset"` (10 milliseconds) and `"WindowFunction"`
/// (`HannWindow`), those of pitch `"MinimumFrequency"`, `"MaximumFrequency"`, `"NumberOfFilters" ->
/// 40` and `"NumberOfCoefficients" -> 13`. Nothing is changed at random: `"Augmentation"` is
/// `None`.
///
/// `NetEncoder[decoder]` is the encoder of the things that a decoder gives. `encoder[["name"]]` is
/// a parameter.
///
/// ```wl
/// In:  NetEncoder[{"Class", {"cat", "dog", "mouse"}}][{"dog", "cat"}]
/// Out: {2, 1}
///
/// In:  NetEncoder[{"Characters", {"abc", _}}]["cab!"]
/// Out: {3, 1, 2, 4}
///
/// In:  net = LinearLayer[1, "Weights" -> {{2, 3}}, "Biases" -> {0},
///        "Input" -> NetEncoder[{"Class", {"left", "right"}, "IndicatorVector"}]];
///      net["right"]
/// Out: {3.}
///
/// In:  NetEncoder[{"Class", {"cat", "dog"}}]["cow"]
/// Msg: NetEncoder::encode: Example 1 cannot be encoded: cow is not one of the classes "cat", "dog".
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"NetDecoder", "NetChain", "NetReplacePart", "NetExtract"})
final class NetEncoder {

  static final Message NONE =
      Message.of("NetEncoder::nodec", "There is no encoder for what `1` gives.");

  private NetEncoder() {}

  @Form
  static Expr of(Expr spec, Frame frame) {
    return NetFault.guard(frame, () -> make(spec, frame));
  }

  private static Expr make(Expr spec, Frame frame) {
    if (spec instanceof NamedEncoder encoder) {
      return encoder;
    }
    if (spec instanceof NamedDecoder decoder) {
      Expr encoder = decoder.encoder(PortType.ANY);
      if (encoder == null) {
        throw new NetFault(NONE, decoder);
      }
      return encoder;
    }
    return Catalog.encoder(spec, frame);
  }
}
