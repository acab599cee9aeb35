package org.scheelite.std.string.pattern;

import java.util.Map;

/// Character classes of regular expressions that the host's engine spells otherwise.
final class Posix {
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("[:alpha:]", "\\p{L}"),
          Map.entry("[:digit:]", "0-9"),
          Map.entry("[:alnum:]", "\\p{L}0-9"),
          Map.entry("[:upper:]", "\\p{Lu}"),
          Map.entry("[:lower:]", "\\p{Ll}"),
          Map.entry("[:space:]", "\\s"),
          Map.entry("[:blank:]", " \\t"),
          Map.entry("[:punct:]", "\\p{Punct}"),
          Map.entry("[:xdigit:]", "0-9A-Fa-f"),
          Map.entry("[:word:]", "\\w"),
          Map.entry("[:cntrl:]", "\\p{Cntrl}"),
          Map.entry("[:print:]", "\\p{Print}"),
          Map.entry("[:graph:]", "\\p{Graph}"));

  private Posix() {}

  static String translated(String regex) {
    if (!regex.contains("[:")) {
      return regex;
    }
    String result = regex;
    for (Map.Entry<String, String> entry : CLASSES.entrySet()) {
      result = result.replace(entry.getKey(), entry.getValue());
    }
    return result;
  }
}
