package org.scheelite.std.string.url;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.print.Printer;

/// A text as part of an address, with percent signs for characters that mean something there.
///
/// ```wl
/// In:  URLEncode["a b&c/é"]
/// Out: a%20b%26c%2F%C3%A9
/// In:  URLEncode[{"x", "1+1"}]
/// Out: {"x", "1%2B1"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"URLEncode", "URLDecode", "URLParse", "URLBuild"})
final class URLEncode {
  private URLEncode() {}

  @Form
  static @Nullable Expr text(Expr text) {
    return text instanceof Str(String string)
        ? Str.of(Percent.encoded(string))
        : text instanceof Num
            ? Str.of(Percent.encoded(Printer.print(text, org.scheelite.print.Form.OUTPUT)))
            : null;
  }
}
