package org.scheelite.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// The characters that may be written `\[Name]`, read from a resource when first asked for.
public final class NamedCharacters {
  private static final Map<String, Integer> BY_NAME = new HashMap<>(1024);
  private static final Map<Integer, String> BY_CODE = new HashMap<>(1024);

  static {
    read();
  }

  private NamedCharacters() {}

  /// The code point of `\[name]`.
  public static OptionalInt codePoint(String name) {
    Integer code = BY_NAME.get(name);
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /// The name of a code point.
  public static Optional<String> name(int codePoint) {
    return Optional.ofNullable(BY_CODE.get(codePoint));
  }

  private static void read() {
    var stream =
        Objects.requireNonNull(
            NamedCharacters.class.getResourceAsStream("named-characters.txt"),
            "named-characters.txt");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                int code = Integer.parseInt(line.substring(space + 1), 16);
                BY_NAME.put(line.substring(0, space), code);
                BY_CODE.putIfAbsent(code, line.substring(0, space));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
