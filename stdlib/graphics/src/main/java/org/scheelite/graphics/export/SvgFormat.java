package org.scheelite.graphics.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.svg.SvgRenderer;

/// Pictures as SVG.
public final class SvgFormat implements ExportFormat {

  @Override
  public String name() {
    return "SVG";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("svg");
  }

  @Override
  public boolean text() {
    return true;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    var scene = Pictures.scene(value, options, frame);
    return scene == null ? null : SvgRenderer.render(scene).getBytes(StandardCharsets.UTF_8);
  }
}
