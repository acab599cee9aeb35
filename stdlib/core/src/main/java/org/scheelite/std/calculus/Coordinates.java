package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.std.number.Terms;

/// Orthogonal coordinates, known by how long a step along each of them is.
enum Coordinates {
  CARTESIAN,
  POLAR,
  CYLINDRICAL,
  SPHERICAL;

  /// The coordinates of a name; null where it is not known.
  static @Nullable Coordinates named(Expr chart) {
    return switch (chart instanceof Str(String name) ? name : "") {
      case "Cartesian" -> CARTESIAN;
      case "Polar" -> POLAR;
      case "Cylindrical" -> CYLINDRICAL;
      case "Spherical" -> SPHERICAL;
      default -> null;
    };
  }

  /// Whether there are coordinates of so many variables.
  boolean fits(int count) {
    return switch (this) {
      case CARTESIAN -> true;
      case POLAR -> count == 2;
      case CYLINDRICAL, SPHERICAL -> count == 3;
    };
  }

  /// The length of a unit step of the variable at `index`.
  Expr scale(Expr[] variables, int index) {
    return switch (this) {
      case CARTESIAN -> Int.ONE;
      case POLAR, CYLINDRICAL -> index == 1 ? variables[0] : Int.ONE;
      case SPHERICAL ->
          index == 0
              ? Int.ONE
              : index == 1
                  ? variables[0]
                  : Terms.product(variables[0], Expressions.of("Sin", variables[1]));
    };
  }
}
