package org.scheelite.std.io.binary;

import java.util.Base64;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// An expression as a short text of plain characters.
///
/// ```wl
/// In:  StringQ[Compress[Range[100]]]
/// Out: True
/// In:  Uncompress[Compress[{1, x, "a"}]]
/// Out: {1, x, "a"}
/// In:  StringLength[Compress[ConstantArray[0, 10000]]] < 1000
/// Out: True
/// ```
@Builtin(seeAlso = {"Uncompress", "BinarySerialize"})
final class Compress {
  /// Stands before the text and tells how it was made.
  static final String MARK = "1:";

  private Compress() {}

  @Form
  static Expr compress(Expr expr, Frame frame) {
    byte[] bytes = Zip.deflated(WxfWriter.written(expr, false, frame), frame);
    return Str.of(MARK + Base64.getEncoder().encodeToString(bytes));
  }
}
