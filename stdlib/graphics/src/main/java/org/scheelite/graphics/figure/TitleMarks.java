package org.scheelite.graphics.figure;

import java.util.List;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;

/// Puts the title above a plot.
final class TitleMarks {

  private TitleMarks() {}

  /// @param around the plot with its frame and numbers, which the title must not touch
  static List<Mark> marks(Look look, Viewport view, Bounds around) {
    if (look.title().isEmpty()) {
      return List.of();
    }
    double middle = (view.place().left() + view.place().right()) / 2;
    var face = look.face().withSize(look.face().size() * 1.1);
    return List.of(new Mark.Words(look.title(), middle, around.low() - 7, Anchor.MIDDLE, 0, face));
  }
}
