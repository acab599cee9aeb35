package org.scheelite.net.surgery;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.NetFault;
import org.scheelite.net.Path;

/// Makes all arrays of a net shared arrays.
///
/// `NetInsertSharedArrays[net]` puts a `NetArray` in the place of each array, named after its
/// place: `"2/Weights"` for the array `{2, "Weights"}`. Copies of the net that stand in one larger
/// net then have their arrays in common. `NetInsertSharedArrays[net, "prefix"]` begins all names
/// with a prefix. The moving mean and variance of a `BatchNormalizationLayer` cannot be shared;
/// arrays that are shared already keep their names.
///
/// ```wl
/// In:  net = NetInsertSharedArrays[LinearLayer[2, "Weights" -> {{1, 2}, {3, 4}}, "Biases" -> None], "a/"];
///      Information[NetChain[{net, Ramp, net}], "ArraysPositionList"]
/// Out: {NetArray["a/Weights"]}
///
/// In:  NetChain[{net, Ramp, net}][{1, 1}]
/// Out: {17., 37.}
/// ```
@Builtin(seeAlso = {"NetArray", "NetReplacePart"})
final class NetInsertSharedArrays {
  private NetInsertSharedArrays() {}

  @Form
  static Expr of(Expr net, Frame frame) {
    return shared(net, "", frame);
  }

  @Form
  static @Nullable Expr of(Expr net, Expr prefix, Frame frame) {
    return prefix instanceof Str(String text) ? shared(net, text, frame) : null;
  }

  private static Expr shared(Expr net, String prefix, Frame frame) {
    return NetFault.guard(
        frame,
        () -> Surgery.net("NetInsertSharedArrays", net).sharing(path -> prefix + name(path)));
  }

  private static String name(Path path) {
    return path.steps().stream()
        .map(step -> step instanceof Str(String text) ? text : step.toString())
        .collect(Collectors.joining("/"));
  }
}
