package org.scheelite.net.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;

/// `NetDecoder["Image"]`: an array of brightnesses as an image.
///
/// @param layout how pixels lie in the array
record ImageDecoder(CoderSpec spec, ImageLayout layout) implements NamedDecoder {
  private static final int RANK = 3;

  static ImageDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(ImageLayout.parameters(), 1);
    return new ImageDecoder(spec, ImageLayout.of(spec, spec.argument(0)));
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, layout.dims(Dim.Loose.OPEN, Dim.Loose.OPEN), null);
  }

  @Override
  public String words() {
    return "image";
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    return property.equals(Str.of(DECISION)) ? plain -> layout.unpack(plain, frame.budget()) : null;
  }

  @Override
  public Encoder encoder(PortType target) {
    CoderSpec turned = spec.turned(ImageLayout.SHARED);
    Expr space = Str.of(layout.space().text());
    int[] sizes = target.rank() == RANK ? target.sizes() : null;
    if (sizes == null) {
      return ImageEncoder.of(turned.withArguments(space));
    }
    int[] size = layout.size(sizes);
    return ImageEncoder.of(turned.withArguments(Packed.of((long) size[0], size[1]), space));
  }

  /// Whether an array is one image and not a list of them.
  @Override
  public boolean single(int... dims) {
    return dims.length == RANK;
  }

  /// The properties; there is but one, the image.
  @Override
  public List<String> properties() {
    return List.of(DECISION);
  }

  /// How it was written says all.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImageDecoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
