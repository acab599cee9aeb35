package org.scheelite.std.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.bytes.Bases;
import org.scheelite.std.io.bytes.Bytes;

/// Bytes as a text in Base64, in lines of 76 characters.
public final class Base64Format extends TextFormat {

  public Base64Format() {
    super("Base64", Set.of("b64"));
  }

  @Override
  public Set<String> elements() {
    return Set.of("ByteArray", "String");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    byte[] bytes =
        switch (value) {
          case ByteArr array -> array.toArray();
          case Str(String text) -> text.getBytes(StandardCharsets.UTF_8);
          default -> Bytes.of(value);
        };
    return bytes == null
        ? null
        : Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n";
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    byte[] bytes = Bases.base64(text);
    if (bytes == null) {
      throw new Malformed("The text is not in Base64.");
    }
    return "ByteArray".equals(element)
        ? new ByteArr(bytes)
        : Str.of(new String(bytes, StandardCharsets.UTF_8));
  }
}
