package org.scheelite.graphics.figure;

import java.util.List;
import org.scheelite.graphics.scene.Run;

/// A mark on an axis.
///
/// @param position where it stands, in the user's coordinates
/// @param label its text; nothing for none
/// @param length its length inwards as a part of the usual length of a long one
public record Tick(double position, List<Run> label, double length) {}
