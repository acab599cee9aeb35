package org.scheelite.net.coder;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;

/// Turns the arrays of numbers that leave a net into things such as classes, text and truth values.
///
/// `NetDecoder["name"]` or `NetDecoder[{"name", arguments, "parameter" -> value, …}]` is a decoder;
/// `decoder[array]` decodes one array, `decoder[{array1, …}]` several, `decoder[array, prop]` gives
/// a property, `decoder[array, "Properties"]` the names of all, and `decoder[array, None]` the
/// array. `"Output" -> decoder` in the call of a layer or container puts it at an output of the
/// net; then `net[x]` gives what it decodes, `net[x, prop]` or `net[x, "Output" -> prop]` a
/// property of it, and `net[x, None]` the array. `NetReplacePart[net, "Output" -> None]` takes it
/// away again.
///
/// When the net is trained, targets are given as what the decoder gives: as classes, say.
///
/// - `"Boolean"`: a probability is `True` from 0.5 on, else `False`.
/// - `{"Class", {c1, c2, …}}`: a vector of probabilities is the most probable class, the first of
///   equally probable ones. Without the list classes are numbers from 1 on.
/// - `"Characters"`, `{"Characters", table}`: vectors of probabilities are the string of the most
///   probable characters. Tables are those of `NetEncoder`.
/// - `{"Tokens", {t1, t2, …}}`: vectors of probabilities of these words, and of unknown ones, are
///   the text of the most probable ones. `{"SubwordTokens", …}` is the same with pieces of words.
/// - `{"CTCBeamSearch", {c1, c2, …}}`: vectors of probabilities of labels, and of the blank at
///   last, are the most probable sequence of labels. `"BeamSize" -> 100` says how many beginnings
///   are followed. Its properties are `"Decoding"`, `"Decodings"`, `"TopDecodings" -> n`,
///   `"NegativeLogLikelihoods"` and `"TopNegativeLogLikelihoods" -> n`.
/// - `{"Function", f}`: an array is `f` of it; it is given as a `NumericArray`.
/// - `"Scalar"`: a number is itself.
/// - `"Image"`, `{"Image", "Grayscale"}`: an array of brightnesses `{channels, height, width}` as
///   an image, with the parameters of the encoder but for the size; `"Image3D"` for blocks of
///   pixels.
///
/// Properties of classes are `"Decision"`, `"TopDecisions" -> n`, `"TopProbabilities"` (classes of
/// at least 5 percent), `"TopProbabilities" -> n`, `"Probabilities"`, `"Probability" -> c`,
/// `"Entropy"` (in nats), `"RandomSample"` and `"RandomSample" -> t`; the last draws a class at
/// temperature `t`, or with `{"Temperature" -> t, "TopProbabilities" -> k, "TotalProbabilityCutoff"
/// -> p}` among the `k` most probable ones, or among those that together have probability `p`.
/// `{"TopDecisions", n}` is the older form of `"TopDecisions" -> n`. Truth values have
/// `"Decision"`, `"Probability"`, `"Entropy"` and `"RandomSample"`.
///
/// `"InputDepth" -> n` is for arrays of labels, `n` being the rank of the array of probabilities;
/// `"Multilabel" -> True` gives the list of all classes above 0.5. `NetDecoder[encoder]` is the
/// decoder of what an encoder takes. `decoder[["name"]]` is a parameter.
///
/// ```wl
/// In:  decoder = NetDecoder[{"Class", {"cat", "dog", "mouse"}}];
///      {decoder[{0.1, 0.7, 0.2}], decoder[{0.1, 0.7, 0.2}, "TopProbabilities" -> 2]}
/// Out: {"dog", {"dog" -> 0.7, "mouse" -> 0.2}}
///
/// In:  net = SoftmaxLayer["Output" -> NetDecoder[{"Class", {"low", "high"}}]];
///      {net[{1, 3}], net[{0, 0}, "Probabilities"], net[{0, 0}, None]}
/// Out: {"high", <|"low" -> 0.5, "high" -> 0.5|>, {0.5, 0.5}}
///
/// In:  NetDecoder["Boolean"][{0.2, 0.5, 0.9}]
/// Out: {False, True, True}
/// ```
@Builtin(seeAlso = {"NetEncoder", "NetChain", "NetTrain", "NetReplacePart"})
final class NetDecoder {

  static final Message NONE =
      Message.of("NetDecoder::noenc", "There is no decoder for what `1` takes.");

  private NetDecoder() {}

  @Form
  static Expr of(Expr spec, Frame frame) {
    return NetFault.guard(frame, () -> make(spec, frame));
  }

  private static Expr make(Expr spec, Frame frame) {
    if (spec instanceof NamedDecoder decoder) {
      return decoder;
    }
    if (spec instanceof NamedEncoder encoder) {
      NamedDecoder decoder = encoder.decoder(frame);
      if (decoder == null) {
        throw new NetFault(NONE, encoder);
      }
      return decoder;
    }
    return Catalog.decoder(spec, frame);
  }
}
