package org.scheelite.std.string.url;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// An address made of its parts.
///
/// `URLBuild["base", rules]` puts a query behind it, `URLBuild[{"base", "part1", …}]` parts of a
/// path, and `URLBuild[assoc]` takes what `URLParse` gives.
///
/// ```wl
/// In:  URLBuild["http://example.com", {"x" -> 1, "y" -> "a b"}]
/// Out: http://example.com?x=1&y=a%20b
/// In:  URLBuild[{"http://example.com", "a", "b c"}]
/// Out: http://example.com/a/b%20c
/// In:  URLBuild[URLParse["http://example.com/a?x=1#top"]]
/// Out: http://example.com/a?x=1#top
/// ```
@Builtin(seeAlso = {"URLParse", "URLEncode"})
final class URLBuild {
  private URLBuild() {}

  @Form
  static @Nullable Expr build(Expr parts) {
    return build(parts, Call.list());
  }

  @Form
  static @Nullable Expr build(Expr parts, Expr rules) {
    String query = Percent.query(rules);
    String base =
        switch (parts) {
          case Str(String text) -> text;
          case Normal list when list.is(Sym.LIST) && list.size() > 0 -> joined(list);
          case Assoc assoc -> whole(assoc);
          default -> null;
        };
    if (base == null || query == null) {
      return null;
    }
    return Str.of(query.isEmpty() ? base : base + (base.contains("?") ? "&" : "?") + query);
  }

  private static @Nullable String joined(Normal parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.arg(i) instanceof Str(String part))) {
        return null;
      }
      text.append(i == 0 ? part.replaceFirst("/+$", "") : "/" + Percent.encoded(part));
    }
    return text.toString();
  }

  private static String whole(Assoc parts) {
    var text = new StringBuilder();
    if (part(parts, "Scheme") instanceof Str(String scheme)) {
      text.append(scheme).append(':');
    }
    if (part(parts, "Domain") instanceof Str(String domain)) {
      text.append("//");
      if (part(parts, "User") instanceof Str(String user)) {
        text.append(user).append('@');
      }
      text.append(domain);
      if (part(parts, "Port") instanceof Int(long port)) {
        text.append(':').append(port);
      }
    }
    if (part(parts, "Path") instanceof Normal path) {
      text.append(
          path.args().stream()
              .map(piece -> piece instanceof Str(String name) ? Percent.encoded(name) : "")
              .collect(Collectors.joining("/")));
    }
    String query = Percent.query(part(parts, "Query"));
    if (query != null && !query.isEmpty()) {
      text.append('?').append(query);
    }
    if (part(parts, "Fragment") instanceof Str(String fragment)) {
      text.append('#').append(fragment);
    }
    return text.toString();
  }

  private static Expr part(Assoc parts, String name) {
    return parts.get(name).orElse(Sym.NONE);
  }
}
