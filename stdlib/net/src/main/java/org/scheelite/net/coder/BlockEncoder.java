package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Voxels;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;

/// `NetEncoder[{"Image3D", {width, depth, height}}]`: the brightnesses of a block of pixels.
///
/// @param size width, depth and height that the net takes
/// @param layout how the pixels of a slice lie in the array
/// @param fitting how slices of other sizes are brought to this one
record BlockEncoder(CoderSpec spec, List<Integer> size, ImageLayout layout, ImageFitting fitting)
    implements NamedEncoder {
  private static final int USUAL = 128;

  static BlockEncoder of(CoderSpec given) {
    Map<String, Expr> parameters = ImageLayout.parameters();
    ImageFitting.parameters(parameters);
    CoderSpec spec = given.taking(parameters, 2);
    boolean colourFirst = spec.argument(0) instanceof Str;
    return new BlockEncoder(
        spec,
        colourFirst ? List.of(USUAL, USUAL, USUAL) : size(spec),
        ImageLayout.of(spec, spec.argument(colourFirst ? 0 : 1)),
        ImageFitting.of(spec));
  }

  private static List<Integer> size(CoderSpec spec) {
    Expr given = spec.argument(0);
    if (given.equals(Sym.AUTOMATIC)) {
      return List.of(USUAL, USUAL, USUAL);
    }
    var size = new ArrayList<Integer>();
    if (given instanceof Normal sides && sides.is(Sym.LIST, 3)) {
      for (Expr side : sides.args()) {
        if (side instanceof Int(long whole) && whole > 0 && whole <= 1 << 14) {
          size.add((int) whole);
        }
      }
    }
    if (size.size() != 3) {
      throw spec.wrong("size", given, "a list of width, depth and height");
    }
    return size;
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, dims(layout, size), null);
  }

  /// The dimensions of the array of a block.
  static List<Dim> dims(ImageLayout layout, List<Integer> size) {
    var dims = new ArrayList<>(layout.dims(Dim.of(size.get(0)), Dim.of(size.get(1))));
    dims.add(layout.interleaved() ? 0 : 1, Dim.of(size.get(2)));
    return dims;
  }

  @Override
  public String words() {
    return "3D image";
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (!(example instanceof Voxels block)) {
      return Raw.or(example, coded(), () -> "a 3D image");
    }
    Pixels stack = ImageLevel.opaque(Conversion.to(block.stack(), layout.space()));
    Voxels coloured = new Voxels(stack, block.slices());
    int height = size.get(2);
    if (block.slices() != height) {
      coloured =
          coloured.resized(
              block.width(), block.depth(), height, fitting.resampling(), frame.budget());
    }
    int plane = size.get(0) * size.get(1);
    int channels = layout.space().channels();
    var plain = new float[plane * channels * height];
    for (int i = 0; i < height; i++) {
      Pixels slice = fitting.fit(coloured.slice(i), size.get(0), size.get(1), frame);
      float[] part = layout.pack(slice, frame.budget());
      if (layout.interleaved()) {
        System.arraycopy(part, 0, plain, i * plane * channels, part.length);
      } else {
        for (int c = 0; c < channels; c++) {
          System.arraycopy(part, c * plane, plain, (c * height + i) * plane, plane);
        }
      }
    }
    int[] dims = dims(layout, size).stream().mapToInt(dim -> ((Dim.Size) dim).size()).toArray();
    return NumArray.of(dims, plain);
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    CoderSpec turned = spec.turned(ImageLayout.SHARED);
    return BlockDecoder.of(turned.withArguments(Str.of(layout.space().text())));
  }

  /// How it was written says all.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BlockEncoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
