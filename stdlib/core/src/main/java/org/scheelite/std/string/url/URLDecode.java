package org.scheelite.std.string.url;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.print.Printer;

/// A text from a part of an address.
///
/// ```wl
/// In:  URLDecode["a%20b%26c"]
/// Out: a b&c
/// In:  URLDecode[{"%C3%A9", "100%"}]
/// Out: {"é", "100%"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"URLEncode", "URLDecode", "URLParse", "URLBuild"})
final class URLDecode {
  private URLDecode() {}

  @Form
  static @Nullable Expr text(Expr text) {
    return text instanceof Str(String string)
        ? Str.of(Percent.decoded(string))
        : text instanceof Num
            ? Str.of(Percent.decoded(Printer.print(text, org.scheelite.print.Form.OUTPUT)))
            : null;
  }
}
