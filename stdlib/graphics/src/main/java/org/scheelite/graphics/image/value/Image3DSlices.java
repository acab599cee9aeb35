package org.scheelite.graphics.image.value;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.Voxels;
import org.scheelite.graphics.image.argument.Images;

/// The slices of a block of pixels, from the top down.
///
/// ```wl
/// In:  ImageData /@ Image3DSlices[Image3D[{{{0, 1}}, {{1, 0.5}}}]]
/// Out: {{{0., 1.}}, {{1., 0.5}}}
/// In:  Image3DSlices[x]
/// Msg: Image3DSlices::imginv: Expecting an image or graphics instead of x.
/// Out: Image3DSlices[x]
/// ```
@Builtin(seeAlso = {"Image3D"})
final class Image3DSlices {
  private Image3DSlices() {}

  @Form
  static @Nullable Expr slices(Expr given, Frame frame) {
    if (!(given instanceof Voxels block)) {
      return frame.decline(Images.IMGINV.by("Image3DSlices"), given);
    }
    var slices = new ArrayList<Expr>();
    for (int i = 0; i < block.slices(); i++) {
      slices.add(block.slice(i));
    }
    return Call.list(slices);
  }
}
