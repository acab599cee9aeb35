package org.scheelite.graphics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Length;
import org.scheelite.graphics.figure.Stroke;
import org.scheelite.graphics.scene.Typeface;

/// What the directives read so far say about the primitives that follow.
///
/// @param colour colour of everything, with the opacity in force
/// @param point diameter of points
/// @param thickness width of lines
/// @param dashes dashes of lines
/// @param face what `FaceForm` says: colour of areas; null where it says nothing
/// @param noFace whether areas are left empty
/// @param edge border of areas, or none
/// @param head length of arrow heads
/// @param type how text looks
record Style(
    Colour colour,
    Length point,
    Length thickness,
    List<Length> dashes,
    @Nullable Colour face,
    boolean noFace,
    @Nullable Stroke edge,
    Length head,
    Typeface type) {

  /// Black, points of 3 points, lines of 1 point.
  static final Style DEFAULT =
      new Style(
          Colour.BLACK,
          Length.points(3),
          Length.points(1),
          List.of(),
          null,
          false,
          null,
          Length.part(0.04),
          Typeface.DEFAULT);

  Stroke stroke() {
    return new Stroke(colour, thickness, dashes);
  }

  /// The colour of areas, or none.
  @Nullable Colour fill() {
    return noFace ? null : face != null ? face : colour;
  }

  /// The look of text: a colour directive colours it too.
  Typeface lettering() {
    return colour.equals(Colour.BLACK) ? type : type.withColour(colour);
  }

  Style with(Colour other) {
    return new Style(other, point, thickness, dashes, face, noFace, edge, head, type);
  }

  Style withPoint(Length other) {
    return new Style(colour, other, thickness, dashes, face, noFace, edge, head, type);
  }

  Style withThickness(Length other) {
    return new Style(colour, point, other, dashes, face, noFace, edge, head, type);
  }

  Style withDashes(List<Length> other) {
    return new Style(colour, point, thickness, other, face, noFace, edge, head, type);
  }

  Style withFace(@Nullable Colour other, boolean none) {
    return new Style(colour, point, thickness, dashes, other, none, edge, head, type);
  }

  Style withEdge(@Nullable Stroke other) {
    return new Style(colour, point, thickness, dashes, face, noFace, other, head, type);
  }

  Style withHead(Length other) {
    return new Style(colour, point, thickness, dashes, face, noFace, edge, other, type);
  }

  Style withType(Typeface other) {
    return new Style(colour, point, thickness, dashes, face, noFace, edge, head, other);
  }
}
