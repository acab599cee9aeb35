package org.scheelite.std.io.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;
import org.scheelite.std.string.character.Encodings;

/// What formats of text share.
abstract class TextFormat implements ExportFormat, ImportFormat {
  private final String name;
  private final Set<String> extensions;

  TextFormat(String name, Set<String> extensions) {
    this.name = name;
    this.extensions = extensions;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Set<String> extensions() {
    return extensions;
  }

  @Override
  public final boolean text() {
    return true;
  }

  /// The text of a value; null where the format cannot hold it.
  abstract @Nullable String written(Expr value, Map<String, Expr> options, Frame frame);

  /// The value of a text.
  abstract Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed;

  @Override
  public final byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    String text = written(value, options, frame);
    return text == null ? null : text.getBytes(charset(options));
  }

  @Override
  public final Expr decode(
      byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    int mark = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
    String text = new String(bytes, mark, bytes.length - mark, charset(options));
    return read(text, element, options, frame);
  }

  private static Charset charset(Map<String, Expr> options) {
    Charset given = Encodings.read(options.getOrDefault("CharacterEncoding", Sym.AUTOMATIC));
    return given == null ? StandardCharsets.UTF_8 : given;
  }

  /// The lines of a text as strings; an end of line at its end begins no further one.
  static Expr lines(String text, Frame frame) {
    var lines = new ArrayList<Expr>();
    text.lines()
        .forEach(
            line -> {
              frame.poll();
              lines.add(Str.of(line));
            });
    return Call.list(lines);
  }

  /// An expression as people read it.
  static String shown(Expr value) {
    return Printer.print(value, org.scheelite.print.Form.OUTPUT);
  }
}
