package org.scheelite.std.io.format;

import java.nio.charset.StandardCharsets;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// A value written to a string in a format.
///
/// `ExportString[expr, "format"]` gives what `Export` would write. For formats of bytes every
/// character of the string is one byte.
///
/// ```wl
/// In:  StringSplit[ExportString[{{1, 2.5}, {"a", "b, c"}}, "CSV"], "\n"]
/// Out: {"1,2.5", "a,\"b, c\""}
/// In:  ExportString[<|"a" -> {1, True}|>, "RawJSON", "Compact" -> True]
/// Out: {"a":[1,true]}
/// In:  ExportString[1, "Nonsense"] // Quiet
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ImportString", "Export", "ExportByteArray"})
final class ExportString {
  private ExportString() {}

  @Form(whole = true, min = 2)
  static Expr export(Normal call, Frame frame) {
    var exporting = new Exporting(call, frame);
    ExportFormat format = exporting.named(call.arg(1));
    byte[] bytes = format == null ? null : exporting.encoded(format, call.arg(0));
    return format == null || bytes == null
        ? Sym.FAILED
        : Str.of(
            new String(
                bytes, format.text() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
  }
}
