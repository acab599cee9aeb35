package org.scheelite.net.shape;

import java.util.function.ToIntFunction;

/// How many elements of a sequence that was filled up are its own.
public sealed interface Length {

  /// The length that an example has at an input.
  ///
  /// @param port the name of the input
  record Given(String port) implements Length {}

  /// A length that follows from another by a [Change].
  record Derived(Length of, Change change) implements Length {}

  /// Two lengths that must be equal for each example.
  record Equation(Length left, Length right) {

    /// Whether an example with these lengths of inputs fits.
    public boolean holds(ToIntFunction<String> given) {
      return left.value(given) == right.value(given);
    }
  }

  /// `floor((length * times + plus) / over) + add`.
  record Change(int times, int plus, int over, int add) {

    /// A sequence with so many more elements, or fewer.
    public static Change by(int add) {
      return new Change(1, 0, 1, add);
    }

    /// The changed length; 0 or less where nothing is left.
    public int of(int length) {
      return Math.floorDiv(length * times + plus, over) + add;
    }
  }

  /// The length of an example whose inputs have the given lengths.
  default int value(ToIntFunction<String> given) {
    return switch (this) {
      case Given(String port) -> given.applyAsInt(port);
      case Derived(Length of, Change change) -> Math.max(0, change.of(of.value(given)));
    };
  }
}
