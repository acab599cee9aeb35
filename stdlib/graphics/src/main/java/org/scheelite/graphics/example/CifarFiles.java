package org.scheelite.graphics.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.std.io.example.LabelledExamples;

/// Photographs and their classes in the binary files of CIFAR: for each one or two bytes of
/// classes, then the red, green and blue of 32 by 32 pixels.
///
/// @param set the name of the collection
/// @param labels the number of bytes of classes; the last one is meant
/// @param training the files to learn from
/// @param test the file to test with
/// @param names the file that names the classes
record CifarFiles(String set, int labels, List<String> training, String test, String names)
    implements LabelledExamples.Rules {
  private static final int SIDE = 32;
  private static final int PLANE = SIDE * SIDE;

  static final CifarFiles TEN =
      new CifarFiles(
          "CIFAR-10",
          1,
          List.of(
              "data_batch_1.bin",
              "data_batch_2.bin",
              "data_batch_3.bin",
              "data_batch_4.bin",
              "data_batch_5.bin"),
          "test_batch.bin",
          "batches.meta.txt");

  static final CifarFiles HUNDRED =
      new CifarFiles("CIFAR-100", 2, List.of("train.bin"), "test.bin", "fine_label_names.txt");

  @Override
  public @Nullable List<Expr> get(LabelledExamples.Part part, String owner, Frame frame) {
    var folder =
        new DataFolder(
            set,
            owner,
            frame,
            List.of(set, labels == 1 ? "cifar-10-batches-bin" : "cifar-100-binary"));
    var files = new ArrayList<String>();
    if (part != LabelledExamples.Part.TEST) {
      files.addAll(training);
    }
    if (part != LabelledExamples.Part.TRAINING) {
      files.add(test);
    }
    List<String> classes = classes(folder);
    var rules = new ArrayList<Expr>();
    for (String file : files) {
      byte[] bytes = folder.read(file);
      if (bytes == null) {
        return null;
      }
      if (bytes.length % (labels + 3 * PLANE) != 0) {
        folder.damaged(file);
        return null;
      }
      add(bytes, classes, rules, frame);
    }
    return rules;
  }

  private void add(byte[] bytes, List<String> classes, List<Expr> rules, Frame frame) {
    int size = labels + 3 * PLANE;
    for (int at = 0; at < bytes.length; at += size) {
      frame.poll();
      var data = new byte[3 * PLANE];
      for (int i = 0; i < data.length; i++) {
        data[i] = bytes[at + labels + i % 3 * PLANE + i / 3];
      }
      int label = bytes[at + labels - 1] & 255;
      rules.add(
          Call.rule(
              Pixels.over(SIDE, SIDE, 3, PixelType.BYTE, data, ColourSpace.RGB),
              label < classes.size() ? Str.of(classes.get(label)) : Int.of(label)));
    }
  }

  /// The names of the classes, where the file that has them is there.
  private List<String> classes(DataFolder folder) {
    try {
      byte[] bytes = folder.find(names);
      return bytes == null
          ? List.of()
          : new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
