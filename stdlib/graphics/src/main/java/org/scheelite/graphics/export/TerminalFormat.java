package org.scheelite.graphics.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.png.PngRenderer;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.graphics.scene.Scene;
import org.scheelite.graphics.terminal.Protocol;
import org.scheelite.graphics.terminal.TerminalPicture;
import org.scheelite.std.audio.Waveform;

/// Pictures as the characters that make a terminal show them.
///
/// The option `"Protocol"` names a [Protocol], `"Columns"` the width of the terminal, `"Scale"` the
/// pixels per point for terminals that show pixels.
public final class TerminalFormat implements ExportFormat {

  private static final double USUAL_COLUMNS = 80;

  @Override
  public String name() {
    return "Terminal";
  }

  @Override
  public Set<String> extensions() {
    return Set.of();
  }

  @Override
  public boolean text() {
    return true;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    if (value instanceof Waveform) {
      return new byte[0]; // sound has no picture
    }
    var scene = Pictures.scene(value, options, frame);
    if (scene == null) {
      return null;
    }
    var protocol = protocol(options.get("Protocol"));
    int columns = (int) Math.clamp(number("Columns", options, frame, USUAL_COLUMNS), 1, 1000);
    String text =
        value instanceof Pixels image && !protocol.fine()
            ? TerminalPicture.encode(protocol, image.bitmap(), columns)
            : encode(scene, protocol, columns, number("Scale", options, frame, 1.5));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The characters for a scene.
  ///
  /// @param columns width of the terminal in characters
  /// @param scale pixels per point where pixels are shown
  public static String encode(Scene scene, Protocol protocol, int columns, double scale) {
    if (protocol == Protocol.NONE) {
      return "";
    }
    // Character cells get their mean from about four pixels across.
    double pixels = protocol.fine() ? scale : Math.max(1, 4 * columns / scene.width());
    return TerminalPicture.encode(protocol, PngRenderer.bitmap(scene, pixels), columns);
  }

  private static Protocol protocol(@Nullable Expr given) {
    String name = given instanceof Str(String text) ? text : "";
    return Arrays.stream(Protocol.values())
        .filter(protocol -> protocol.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(Protocol.BLOCKS);
  }

  private static double number(
      String option, Map<String, Expr> options, Frame frame, double usual) {
    double value = Numbers.real(options.getOrDefault(option, Sym.AUTOMATIC), frame);
    return value > 0 && value < 20_000 ? value : usual;
  }
}
