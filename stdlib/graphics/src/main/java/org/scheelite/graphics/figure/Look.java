package org.scheelite.graphics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// How a figure is shown.
///
/// @param x range of the horizontal axis
/// @param y range of the vertical axis
/// @param aspect height of the plot divided by its width; 0 for equal units, negative to fill
/// @param size size of the whole picture
/// @param background colour behind everything
/// @param frame the frame
/// @param axes the axes
/// @param gridX vertical lines
/// @param gridY horizontal lines
/// @param title text above the plot
/// @param legend explanation beside the plot, or none
/// @param face how labels and ticks look
public record Look(
    Range x,
    Range y,
    double aspect,
    ImageSize size,
    Colour background,
    FrameRule frame,
    AxesRule axes,
    GridRule gridX,
    GridRule gridY,
    List<Run> title,
    @Nullable Legend legend,
    Typeface face) {

  /// The aspect that gives equal units on both axes.
  public static final double EQUAL_UNITS = 0;

  /// The aspect that fills the picture.
  public static final double FILL = -1;

  /// The aspect of plots of functions: one over the golden ratio.
  public static final double GOLDEN = 2 / (1 + Math.sqrt(5));

  /// A picture without frame and axes.
  public static final Look PLAIN = builder().build();

  /// The same look with a legend.
  public Look with(Legend other) {
    return new Look(x, y, aspect, size, background, frame, axes, gridX, gridY, title, other, face);
  }

  /// Starts from a picture without frame and axes.
  public static Builder builder() {
    return new Builder();
  }

  /// Collects the parts of a look; what is not set stays as in [#PLAIN].
  public static final class Builder {
    private Range x = Range.ALL;
    private Range y = Range.ALL;
    private double aspect = EQUAL_UNITS;
    private ImageSize size = ImageSize.AUTOMATIC;
    private Colour background = Colour.TRANSPARENT;
    private FrameRule frame = FrameRule.NONE;
    private AxesRule axes = AxesRule.NONE;
    private GridRule gridX = new GridRule.None();
    private GridRule gridY = new GridRule.None();
    private List<Run> title = List.of();
    private @Nullable Legend legend;
    private Typeface face = Typeface.DEFAULT;

    private Builder() {}

    /// Sets the part of the plane that is shown.
    public Builder range(Range horizontal, Range vertical) {
      x = horizontal;
      y = vertical;
      return this;
    }

    /// Sets the height of the plot divided by its width.
    public Builder aspect(double value) {
      aspect = value;
      return this;
    }

    /// Sets the size of the picture.
    public Builder size(ImageSize value) {
      size = value;
      return this;
    }

    /// Sets the colour behind everything.
    public Builder background(Colour value) {
      background = value;
      return this;
    }

    /// Sets the frame.
    public Builder frame(FrameRule value) {
      frame = value;
      return this;
    }

    /// Sets the axes.
    public Builder axes(AxesRule value) {
      axes = value;
      return this;
    }

    /// Sets the lines across the plot.
    public Builder grid(GridRule vertical, GridRule horizontal) {
      gridX = vertical;
      gridY = horizontal;
      return this;
    }

    /// Sets the text above the plot.
    public Builder title(List<Run> value) {
      title = List.copyOf(value);
      return this;
    }

    /// Sets the explanation beside the plot.
    public Builder legend(@Nullable Legend value) {
      legend = value;
      return this;
    }

    /// Sets how labels and ticks look.
    public Builder face(Typeface value) {
      face = value;
      return this;
    }

    /// The finished look.
    public Look build() {
      return new Look(
          x, y, aspect, size, background, frame, axes, gridX, gridY, title, legend, face);
    }
  }
}
