package org.scheelite.graphics.example;

import java.util.List;
import org.scheelite.std.io.example.ExampleSet;
import org.scheelite.std.io.example.ExampleShelf;
import org.scheelite.std.io.example.LabelledExamples;

/// Images with their classes: handwritten digits that are shipped, and well-known collections that
/// are read from their files.
public final class ImageExamples implements ExampleShelf {

  @Override
  public List<ExampleSet> sets() {
    return List.of(
        images(
            "OpticalDigits",
            "1797 handwritten digits of 43 people, 8 by 8 pixels, grey.",
            "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning"
                + " Repository (1998), doi 10.24432/C50P49, CC BY 4.0.",
            OpticalDigits::rules),
        images(
            "MNIST",
            "70000 handwritten digits, 28 by 28 pixels, grey.",
            "Y. LeCun, C. Cortes, C. J. C. Burges, The MNIST database of handwritten digits.",
            new IdxFiles("MNIST")),
        images(
            "FashionMNIST",
            "70000 articles of clothing in 10 classes, 28 by 28 pixels, grey.",
            "H. Xiao, K. Rasul, R. Vollgraf, Fashion-MNIST (2017).",
            new IdxFiles("FashionMNIST")),
        images(
            "CIFAR-10",
            "60000 photographs in 10 classes, 32 by 32 pixels, in colour.",
            "A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images (2009).",
            CifarFiles.TEN),
        images(
            "CIFAR-100",
            "60000 photographs in 100 classes, 32 by 32 pixels, in colour.",
            "A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images (2009).",
            CifarFiles.HUNDRED));
  }

  private static ExampleSet images(
      String name, String description, String source, LabelledExamples.Rules rules) {
    return new LabelledExamples(
        name, description, source, List.of("Image"), List.of("Image"), "Class", rules);
  }
}
