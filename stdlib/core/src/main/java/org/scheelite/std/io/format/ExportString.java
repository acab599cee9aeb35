package org.scheelite.std.io.format;

import java.nio.charset.Charset;
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
    byte[] bytes = new Exporting(call, frame).named(call.arg(1), call.arg(0));
    return bytes == null ? Sym.FAILED : Str.of(new String(bytes, charset(call.arg(1), frame)));
  }

  private static Charset charset(Expr name, Frame frame) {
    Expr first =
        name instanceof Normal list && list.is(Sym.LIST) && list.size() > 0 ? list.arg(0) : name;
    ExportFormat format = first instanceof Str(String text) ? Formats.writing(text, frame) : null;
    return format != null && format.text() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }
}
