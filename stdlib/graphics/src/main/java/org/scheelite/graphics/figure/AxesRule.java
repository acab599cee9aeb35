package org.scheelite.graphics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.scene.Run;

/// The axes through a plot.
///
/// @param x whether the horizontal axis is drawn
/// @param y whether the vertical axis is drawn
/// @param originX where the vertical axis stands, or by itself
/// @param originY where the horizontal axis stands, or by itself
/// @param ticksX ticks of the horizontal axis
/// @param ticksY ticks of the vertical axis
/// @param labelX text at the end of the horizontal axis
/// @param labelY text at the end of the vertical axis
public record AxesRule(
    boolean x,
    boolean y,
    @Nullable Double originX,
    @Nullable Double originY,
    TickRule ticksX,
    TickRule ticksY,
    List<Run> labelX,
    List<Run> labelY) {

  /// No axes.
  public static final AxesRule NONE = shown(false, false);

  /// Axes with ticks at nice numbers.
  public static AxesRule shown(boolean x, boolean y) {
    return new AxesRule(
        x,
        y,
        null,
        null,
        new TickRule.Automatic(true),
        new TickRule.Automatic(true),
        List.of(),
        List.of());
  }
}
