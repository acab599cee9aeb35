package org.scheelite.bench;

import java.nio.file.Path;
import java.util.List;

/// A piece of the seed application with the most time that it may take.
///
/// @param name the name of its row
/// @param program what is evaluated again and again in one session
/// @param repeats how often the program does what is measured
/// @param target the most that one time may take, in milliseconds, or infinity
record Figure(String name, Program program, int repeats, double target) {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static final String LOSS =
      "ContrastiveLossLayer[][<|\"Input\" -> 0.1, \"Target\" -> True|>]";

  /// All figures, in the order in which they need each other's definitions.
  ///
  /// @param folder where pictures go
  static List<Figure> all(Path folder) {
    return List.of(
        of(
            "points = Table[...]; Length[points]",
            "points = Table[r -> AngleVector[{r + RandomReal[5.5], r + RandomReal[0.1]}]/15, "
                + "{r, 0, 6 Pi, .002}]; Length[points]",
            "9425",
            60),
        of("Length[sampler[512]]", "Length[sampler[512]]", "512", 1.5),
        repeated(LOSS, 0.02),
        repeated("loss[<|\"Input\" -> 0.1, \"Target\" -> True|>]", 0.02),
        of(
            "Flatten /@ embedding /@ CoordinateBoundsArray[...]",
            "array = Flatten /@ embedding /@ "
                + "CoordinateBoundsArray[1.3*{{-1, 1}, {-1, 1}}, .05]; Dimensions[array]",
            "{53, 53}",
            NONE),
        picture(folder, "points.png", "Graphics[Point[Values@points], Frame -> True]"),
        picture(folder, "array.png", "ArrayPlot[array, ColorFunction -> Hue]"));
  }

  private static Figure of(String name, String code, String expect, double target) {
    return new Figure(name, new Program(name, code, expect), 1, target);
  }

  /// One call of a loss, which is 0.4.
  private static Figure repeated(String call, double target) {
    int repeats = 1000;
    String code = "Do[value = " + call + ", {" + repeats + "}]; value";
    return new Figure(call, new Program(call, code, "0.4"), repeats, target);
  }

  private static Figure picture(Path folder, String file, String expression) {
    String path = folder.resolve(file).toString();
    String name = "Export[\"" + file + "\", " + expression + "]";
    return of(name, "Export[\"" + path + "\", " + expression + "]", "\"" + path + "\"", 1000);
  }
}
