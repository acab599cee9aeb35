package org.scheelite.graphics.figure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.graphics.scene.Run;

/// The frame around a plot.
///
/// @param sides the sides that are drawn
/// @param ticks the ticks of each side; those not named have none
/// @param labels the text beside each side
public record FrameRule(Set<Side> sides, Map<Side, TickRule> ticks, Map<Side, List<Run>> labels) {

  /// One side of the frame.
  public enum Side {
    /// The left one.
    LEFT,
    /// The lower one.
    BOTTOM,
    /// The right one.
    RIGHT,
    /// The upper one.
    TOP;

    /// Whether it runs along x.
    boolean horizontal() {
      return this == BOTTOM || this == TOP;
    }
  }

  /// No frame.
  public static final FrameRule NONE = new FrameRule(Set.of(), Map.of(), Map.of());

  /// Four lines without ticks.
  public static final FrameRule PLAIN =
      new FrameRule(Set.copyOf(EnumSet.allOf(Side.class)), Map.of(), Map.of());

  /// Four lines with ticks, numbers on the left and below.
  public static final FrameRule TICKED = ticked();

  /// Keeps its own copies.
  public FrameRule {
    sides = Set.copyOf(sides);
    ticks = Map.copyOf(ticks);
    labels = Map.copyOf(labels);
  }

  private static FrameRule ticked() {
    var ticks = new EnumMap<Side, TickRule>(Side.class);
    for (Side side : Side.values()) {
      ticks.put(side, new TickRule.Automatic(side == Side.LEFT || side == Side.BOTTOM));
    }
    return new FrameRule(EnumSet.allOf(Side.class), ticks, Map.of());
  }
}
