package org.scheelite.graphics.image.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// One image of several.
///
/// `ImageAssemble[{i1, i2, ...}]` puts images side by side, `ImageAssemble[{{i11, i12}, {i21,
/// i22}}]` in rows and columns. Images of a row must have one height, those of a column one width;
/// with `"Fit"` as the second argument they are made to fit the first ones.
///
/// ```wl
/// In:  a = Image[{{0}}]; b = Image[{{1}}];
/// In:  ImageData[ImageAssemble[{{a, b}, {b, a}}]]
/// Out: {{0., 1.}, {1., 0.}}
/// In:  i = Image[RandomReal[1, {6, 4}]]; ImageAssemble[ImagePartition[i, 2]] == i
/// Out: True
/// In:  Head[ImageAssemble[{a, Image[{{0}, {1}}]}]]
/// Msg: ImageAssemble::imgasm: The sizes of the images do not fit together.
/// Out: ImageAssemble
/// ```
@Builtin(seeAlso = {"ImagePartition", "ImageResize"})
final class ImageAssemble {
  /// Heights of a row or widths of a column differ.
  static final Message IMGASM =
      Message.of("ImageAssemble::imgasm", "The sizes of the images do not fit together.");

  private ImageAssemble() {}

  @Form
  static @Nullable Expr assemble(Normal given, Frame frame) {
    return assemble(given, false, frame);
  }

  @Form
  static @Nullable Expr assemble(Normal given, org.scheelite.expr.Str how, Frame frame) {
    return assemble(given, how.value().equals("Fit"), frame);
  }

  private static @Nullable Expr assemble(Normal given, boolean fit, Frame frame) {
    if (!Images.isList(given) || given.size() == 0) {
      return null;
    }
    var rows = new ArrayList<List<Pixels>>();
    boolean grid = given.args().stream().allMatch(Images::isList);
    for (Expr row : grid ? given.args() : List.of((Expr) given)) {
      List<Pixels> images = Images.list(((Normal) row).args(), "ImageAssemble", frame);
      if (images == null) {
        return null;
      }
      rows.add(images);
    }
    if (rows.stream().anyMatch(List::isEmpty)) {
      return frame.decline(IMGASM);
    }
    alike(rows);
    if (fit) {
      fit(rows, frame);
    }
    if (!fits(rows)) {
      return frame.decline(IMGASM);
    }
    return Layout.joined(rows.stream().map(row -> Layout.joined(row, true)).toList(), false);
  }

  /// Gives all images one type and one number of channels.
  private static void alike(List<List<Pixels>> rows) {
    PixelType type = PixelType.BIT;
    boolean same = true;
    Pixels first = rows.getFirst().getFirst();
    for (List<Pixels> row : rows) {
      for (Pixels image : row) {
        type = type.compareTo(image.type()) < 0 ? image.type() : type;
        same &= image.channels() == first.channels() && image.space() == first.space();
      }
    }
    for (List<Pixels> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Pixels image = row.get(i).as(type);
        row.set(i, same ? image : opaque(Conversion.to(image, ColourSpace.RGB)));
      }
    }
  }

  private static Pixels opaque(Pixels image) {
    if (!image.alpha()) {
      return image;
    }
    double[] all = image.values();
    var values = new double[all.length / 4 * 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = all[i / 3 * 4 + i % 3];
    }
    return image.like(image.width(), image.height(), 3, values);
  }

  private static void fit(List<List<Pixels>> rows, Frame frame) {
    for (List<Pixels> row : rows) {
      int height = row.getFirst().height();
      for (int i = 0; i < row.size() && i < rows.getFirst().size(); i++) {
        int width = rows.getFirst().get(i).width();
        row.set(i, Resampling.BICUBIC.resize(row.get(i), width, height, frame.budget()));
      }
    }
  }

  private static boolean fits(List<List<Pixels>> rows) {
    int width = -1;
    for (List<Pixels> row : rows) {
      if (row.isEmpty()) {
        return false;
      }
      int height = row.getFirst().height();
      int sum = 0;
      for (Pixels image : row) {
        if (image.height() != height) {
          return false;
        }
        sum += image.width();
      }
      if (width >= 0 && sum != width) {
        return false;
      }
      width = sum;
    }
    return true;
  }
}
