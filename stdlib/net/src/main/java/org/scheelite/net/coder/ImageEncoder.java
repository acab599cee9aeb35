package org.scheelite.net.coder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.std.io.file.FileAccess;

/// `NetEncoder[{"Image", size}]`: the brightnesses of an image in one size and colour space.
///
/// @param width the number of columns that the net takes
/// @param height the number of rows
/// @param layout how pixels lie in the array
/// @param fitting how other sizes are brought to this one
record ImageEncoder(CoderSpec spec, int width, int height, ImageLayout layout, ImageFitting fitting)
    implements NamedEncoder {
  private static final int USUAL = 128;

  static ImageEncoder of(CoderSpec given) {
    Map<String, Expr> parameters = ImageLayout.parameters();
    ImageFitting.parameters(parameters);
    CoderSpec spec = given.taking(parameters, 2);
    boolean colourFirst = spec.argument(0) instanceof Str;
    int[] size = colourFirst ? new int[] {USUAL, USUAL} : size(spec);
    return new ImageEncoder(
        spec,
        size[0],
        size[1],
        ImageLayout.of(spec, spec.argument(colourFirst ? 0 : 1)),
        ImageFitting.of(spec));
  }

  private static int[] size(CoderSpec spec) {
    Expr size = spec.argument(0);
    if (size.equals(Sym.AUTOMATIC)) {
      return new int[] {USUAL, USUAL};
    }
    if (size instanceof Int(long side) && fits(side)) {
      return new int[] {(int) side, (int) side};
    }
    if (size instanceof Normal pair
        && pair.is(Sym.LIST, 2)
        && pair.arg(0) instanceof Int(long width)
        && pair.arg(1) instanceof Int(long height)
        && fits(width)
        && fits(height)) {
      return new int[] {(int) width, (int) height};
    }
    throw spec.wrong("size", size, "a positive integer, or a list of width and height");
  }

  private static boolean fits(long side) {
    return side > 0 && side <= 1 << 14;
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("ImageSize") ? Packed.of((long) width, height) : null;
  }

  @Override
  public PortType coded() {
    return new PortType(Element.REAL, layout.dims(Dim.of(width), Dim.of(height)), null);
  }

  @Override
  public String words() {
    return "image";
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    Pixels image = image(example, frame);
    if (image == null) {
      return Raw.or(example, coded(), () -> "an image");
    }
    Pixels coloured =
        image.channels() == layout.space().channels() && image.shownSpace() == layout.space()
            ? image
            : ImageLevel.opaque(Conversion.to(image, layout.space()));
    float[] plain = layout.pack(fitting.fit(coloured, width, height, frame), frame.budget());
    List<Dim> dims = layout.dims(Dim.of(width), Dim.of(height));
    return NumArray.of(dims.stream().mapToInt(dim -> ((Dim.Size) dim).size()).toArray(), plain);
  }

  private static @Nullable Pixels image(Expr example, Frame frame) {
    Expr given =
        !(example instanceof Str) && FileAccess.name(example) != null
            ? frame.call(Symbol.system("Import"), example)
            : example;
    return Images.quiet(given, frame);
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    CoderSpec turned = spec.turned(ImageLayout.SHARED);
    return ImageDecoder.of(turned.withArguments(Str.of(layout.space().text())));
  }

  /// How it was written says all.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImageEncoder that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
