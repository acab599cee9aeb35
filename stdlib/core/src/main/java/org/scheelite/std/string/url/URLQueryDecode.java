package org.scheelite.std.string.url;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The rules in the part of an address behind the question mark.
///
/// ```wl
/// In:  URLQueryDecode["a=1&b=x%20y"]
/// Out: {"a" -> "1", "b" -> "x y"}
/// In:  URLQueryDecode["flag"]
/// Out: {"flag" -> ""}
/// ```
@Builtin(seeAlso = {"URLQueryEncode", "URLParse"})
final class URLQueryDecode {
  private URLQueryDecode() {}

  @Form
  static Expr decode(Str text) {
    return Percent.query(text.value());
  }
}
