package org.scheelite.graphics.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.std.io.example.LabelledExamples;
import org.scheelite.std.io.format.IdxFormat;

/// Grey images and their classes in files of the IDX format, as MNIST has them; they are made black
/// on white.
///
/// @param set the name of the collection
record IdxFiles(String set) implements LabelledExamples.Rules {

  @Override
  public @Nullable List<Expr> get(LabelledExamples.Part part, String owner, Frame frame) {
    var folder =
        new DataFolder(
            set,
            owner,
            frame,
            set.equals("MNIST")
                ? List.of("MNIST", "mnist", "MNIST/raw", "")
                : List.of(set, "fashion-mnist", "fashion", set + "/raw"));
    var rules = new ArrayList<Expr>();
    if (part != LabelledExamples.Part.TEST && !add("train", folder, frame, rules)) {
      return null;
    }
    return part != LabelledExamples.Part.TRAINING && !add("t10k", folder, frame, rules)
        ? null
        : rules;
  }

  private static boolean add(String part, DataFolder folder, Frame frame, List<Expr> rules) {
    NumArray images = array(part + "-images", "idx3-ubyte", folder, frame);
    NumArray labels = images == null ? null : array(part + "-labels", "idx1-ubyte", folder, frame);
    if (images == null || labels == null) {
      return false;
    }
    if (images.rank() != 3 || labels.rank() != 1 || images.dims()[0] != labels.total()) {
      folder.damaged(part + "-images-idx3-ubyte");
      return false;
    }
    int height = images.dims()[1];
    int width = images.dims()[2];
    int size = width * height;
    var all = (byte[]) images.data();
    for (int i = 0; i < labels.total(); i++) {
      byte[] data = Arrays.copyOfRange(all, i * size, (i + 1) * size);
      for (int j = 0; j < size; j++) {
        data[j] = (byte) ~data[j];
      }
      Expr image = Pixels.over(width, height, 1, PixelType.BYTE, data, ColourSpace.GRAYSCALE);
      rules.add(Call.rule(image, Int.of(labels.integer(i))));
    }
    return true;
  }

  private static @Nullable NumArray array(
      String name, String kind, DataFolder folder, Frame frame) {
    byte[] bytes = folder.read(name + "-" + kind, name + "." + kind);
    if (bytes == null) {
      return null;
    }
    try {
      Expr array = new IdxFormat().decode(bytes, "NumericArray", Map.of(), frame);
      if (array instanceof NumArray numbers && numbers.data() instanceof byte[]) {
        return numbers;
      }
    } catch (ImportFormat.Malformed _) {
      folder.damaged(name + "-" + kind);
      return null;
    }
    folder.damaged(name + "-" + kind);
    return null;
  }
}
