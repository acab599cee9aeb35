package org.scheelite.std.io.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// A value read from a string in a format.
///
/// ```wl
/// In:  ImportString["1,2.5\na,\"b, c\"", "CSV"]
/// Out: {{1, 2.5}, {"a", "b, c"}}
/// In:  ImportString["{\"a\": [1, null]}", "RawJSON"]
/// Out: <|"a" -> {1, Null}|>
/// In:  ImportString["{\"a\": 1}", "JSON"]
/// Out: {"a" -> 1}
/// In:  ImportString["a\nb", "Lines"]
/// Out: {"a", "b"}
/// ```
@Builtin(seeAlso = {"ExportString", "Import", "ToExpression"})
final class ImportString {
  private ImportString() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr read(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Str(String text))) {
      return frame.decline(GeneralMessages.STRING.by("ImportString"), Int.ONE, call);
    }
    return new Importing(call, frame).decoded(bytes(text, call.arg(1), frame), null);
  }

  /// Formats of bytes take every character for one byte.
  private static byte[] bytes(String text, Expr wish, Frame frame) {
    Expr first =
        wish instanceof Normal list && list.is(Sym.LIST) && list.size() > 0 ? list.arg(0) : wish;
    String name = first instanceof Str(String known) ? known : "";
    ExportFormat known =
        name.equalsIgnoreCase("GZIP") ? new BinaryFormat() : Formats.writing(name, frame);
    boolean plain = known != null && !known.text() && text.chars().allMatch(c -> c < 256);
    return text.getBytes(plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
