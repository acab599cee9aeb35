package org.scheelite.std.io.binary;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// An expression as bytes, in the Wolfram Exchange Format.
///
/// `PerformanceGoal -> "Size"` compresses them.
///
/// ```wl
/// In:  Normal[BinarySerialize[f[1, "a"]]]
/// Out: {56, 58, 102, 2, 115, 8, 71, 108, 111, 98, 97, 108, 96, 102, 67, 1, 83, 1, 97}
/// In:  BinaryDeserialize[BinarySerialize[<|"a" -> {1.5, x^2}|>]]
/// Out: <|"a" -> {1.5, x^2}|>
/// In:  Length[BinarySerialize[ConstantArray[7, 1000], PerformanceGoal -> "Size"]] < 100
/// Out: True
/// ```
@Builtin(seeAlso = {"BinaryDeserialize", "Compress", "ExportByteArray"})
final class BinarySerialize {
  /// Whether the bytes shall be few.
  static final Option<Expr> PERFORMANCE_GOAL = Option.any("PerformanceGoal", Str.of("Speed"));

  private BinarySerialize() {}

  @Form
  static Expr serialize(Expr expr, Options options, Frame frame) {
    boolean compress = options.get(PERFORMANCE_GOAL).equals(Str.of("Size"));
    return new ByteArr(WxfWriter.written(expr, compress, frame));
  }
}
