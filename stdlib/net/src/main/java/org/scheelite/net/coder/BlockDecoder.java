package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Voxels;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;

/// `NetDecoder["Image3D"]`: an array of brightnesses as a block of pixels.
///
/// @param layout how the pixels of a slice lie in the array
record BlockDecoder(CoderSpec spec, ImageLayout layout) implements NamedDecoder {
  private static final int RANK = 4;

  static BlockDecoder of(CoderSpec given) {
    CoderSpec spec = given.taking(ImageLayout.parameters(), 1);
    return new BlockDecoder(spec, ImageLayout.of(spec, spec.argument(0)));
  }

  @Override
  public PortType coded() {
    var dims = new ArrayList<>(layout.dims(Dim.Loose.OPEN, Dim.Loose.OPEN));
    dims.add(layout.interleaved() ? 0 : 1, Dim.Loose.OPEN);
    return new PortType(Element.REAL, dims, null);
  }

  @Override
  public String words() {
    return "3D image";
  }

  @Override
  public @Nullable Reading reading(Expr property, Frame frame) {
    return property.equals(Str.of(DECISION)) ? plain -> block(plain, frame) : null;
  }

  private Voxels block(Plain plain, Frame frame) {
    int[] dims = plain.dims();
    int height = dims[layout.interleaved() ? 0 : 1];
    int channels = layout.space().channels();
    int plane = plain.size() / height / channels;
    int[] inner =
        layout.interleaved()
            ? new int[] {dims[1], dims[2], dims[3]}
            : new int[] {dims[0], dims[2], dims[3]};
    var slices = new ArrayList<Pixels>();
    for (int i = 0; i < height; i++) {
      var part = new float[plane * channels];
      for (int k = 0; k < part.length; k++) {
        int from =
            layout.interleaved()
                ? i * part.length + k
                : (k / plane * height + i) * plane + k % plane;
        part[k] = (float) plain.get(from);
      }
      slices.add(layout.unpack(new Plain(part, 0, inner), frame.budget()));
    }
    return Voxels.of(slices);
  }

  @Override
  public Encoder encoder(PortType target) {
    CoderSpec turned = spec.turned(ImageLayout.SHARED);
    Expr space = Str.of(layout.space().text());
    int[] sizes = target.rank() == RANK ? target.sizes() : null;
    if (sizes == null) {
      return BlockEncoder.of(turned.withArguments(space));
    }
    int[] inner =
        layout.interleaved()
            ? new int[] {sizes[1], sizes[2], sizes[3]}
            : new int[] {sizes[0], sizes[2], sizes[3]};
    int[] size = layout.size(inner);
    long height = sizes[layout.interleaved() ? 0 : 1];
    return BlockEncoder.of(turned.withArguments(Packed.of((long) size[0], size[1], height), space));
  }

  /// Whether an array is one block and not a list of them.
  @Override
  public boolean single(int... dims) {
    return dims.length == RANK;
  }

  @Override
  public List<String> properties() {
    return List.of(DECISION);
  }

  /// How it was written says all.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BlockDecoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
