package org.scheelite.std.string.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// Characters of addresses as percent signs with digits.
final class Percent {
  private Percent() {}

  static String encoded(String text) {
    var out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || "-_.~".indexOf(b) >= 0;
      out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xff));
    }
    return out.toString();
  }

  /// The text, with signs that are followed by no digits as they are.
  static String decoded(String text) {
    var out = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        out.write(16 * high + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// The rules of the part of an address behind the question mark.
  static Expr query(String text) {
    var rules = new ArrayList<Expr>();
    for (String part : text.split("&")) {
      if (!part.isEmpty()) {
        int sign = part.indexOf('=');
        String name = sign < 0 ? part : part.substring(0, sign);
        String value = sign < 0 ? "" : part.substring(sign + 1).replace('+', ' ');
        rules.add(Call.rule(Str.of(decoded(name)), Str.of(decoded(value))));
      }
    }
    return Call.list(rules);
  }

  /// Rules as the part of an address behind the question mark; null where they are none.
  static @Nullable String query(Expr rules) {
    List<Expr> all =
        rules instanceof Assoc assoc
            ? assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList()
            : rules instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(rules);
    var parts = new ArrayList<String>();
    for (Expr one : all) {
      if (!(one instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
        return null;
      }
      parts.add(
          encoded(Printer.print(rule.arg(0), org.scheelite.print.Form.OUTPUT))
              + "="
              + encoded(Printer.print(rule.arg(1), org.scheelite.print.Form.OUTPUT)));
    }
    return String.join("&", parts);
  }
}
