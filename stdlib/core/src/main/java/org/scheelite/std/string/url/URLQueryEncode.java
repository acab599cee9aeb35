package org.scheelite.std.string.url;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Rules as the part of an address behind the question mark.
///
/// ```wl
/// In:  URLQueryEncode[{"a" -> 1, "b" -> "x y"}]
/// Out: a=1&b=x%20y
/// In:  URLQueryEncode[<|"q" -> "é"|>]
/// Out: q=%C3%A9
/// ```
@Builtin(seeAlso = {"URLQueryDecode", "URLBuild"})
final class URLQueryEncode {
  private URLQueryEncode() {}

  @Form
  static @Nullable Expr encode(Expr rules) {
    String text = Percent.query(rules);
    return text == null ? null : Str.of(text);
  }
}
