package org.scheelite.std.string.url;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// The parts of an address.
///
/// `URLParse["url"]` gives an association, `URLParse["url", "part"]` one of `"Scheme"`, `"User"`,
/// `"Domain"`, `"Port"`, `"Path"`, `"Query"`, `"Fragment"`, `"PathString"` and `"QueryString"`, or
/// a list of them.
///
/// ```wl
/// In:  URLParse["http://example.com:80/a/b?x=1#top"]
/// Out: <|"Scheme" -> "http", "User" -> None, "Domain" -> "example.com", "Port" -> 80, "Path" -> {"", "a", "b"}, "Query" -> {"x" -> "1"}, "Fragment" -> "top"|>
/// In:  URLParse["http://example.com/a", "Domain"]
/// Out: example.com
/// In:  URLParse["/a/b", {"Path", "Scheme"}]
/// Out: {{"", "a", "b"}, None}
/// ```
@Builtin(seeAlso = {"URLBuild", "URLDecode"})
final class URLParse {
  private static final Pattern URL =
      Pattern.compile(
          "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://(?:([^/?#@]*)@)?([^/?#:]*)(?::([0-9]{1,9}))?)?"
              + "([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.DOTALL);

  private URLParse() {}

  @Form
  static @Nullable Expr parse(Str url) {
    Assoc all = parts(url.value());
    return all == null ? null : all.without(Str.of("PathString")).without(Str.of("QueryString"));
  }

  @Form
  static @Nullable Expr parse(Str url, Expr wish) {
    Assoc all = parts(url.value());
    if (all == null) {
      return null;
    }
    if (wish instanceof Normal list && list.is(Sym.LIST)) {
      var values = new ArrayList<Expr>();
      for (Expr name : list.args()) {
        Expr value = all.get(name);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return Call.list(values);
    }
    return all.get(wish);
  }

  private static @Nullable Assoc parts(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return null;
    }
    String path = parts.group(5);
    var pieces = new ArrayList<Expr>();
    if (!path.isEmpty()) {
      for (String piece : path.split("/", -1)) {
        pieces.add(Str.of(Percent.decoded(piece)));
      }
    }
    String query = parts.group(6);
    String port = parts.group(4);
    return Assoc.builder()
        .put(Str.of("Scheme"), text(parts.group(1)))
        .put(Str.of("User"), text(parts.group(2)))
        .put(Str.of("Domain"), text(parts.group(3)))
        .put(Str.of("Port"), port == null ? Sym.NONE : Int.of(Long.parseLong(port)))
        .put(Str.of("Path"), Call.list(pieces))
        .put(Str.of("Query"), query == null ? Call.list() : Percent.query(query))
        .put(Str.of("Fragment"), text(parts.group(7)))
        .put(Str.of("PathString"), Str.of(path))
        .put(Str.of("QueryString"), text(query))
        .build();
  }

  private static Expr text(@Nullable String part) {
    return part == null || part.isEmpty() ? Sym.NONE : Str.of(part);
  }
}
