package org.scheelite.net.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Plain;

/// The classes that an output of a net tells apart.
///
/// @param output where probabilities are found
/// @param target where the truth is found
/// @param labels the classes as users name them
/// @param form how probabilities and truth are given
public record Classes(Place output, Place target, List<Expr> labels, Form form) {

  /// How probabilities and truth are given.
  public enum Form {
    /// A vector of probabilities, and the number of the class.
    INDEX,
    /// A vector of probabilities, and another one.
    VECTOR,
    /// The probability of `True`, and 1 or 0.
    BINARY
  }

  /// The labels of an output.
  ///
  /// @param decoder what decodes it, if anything does
  /// @param size how many classes there are
  public static List<Expr> labels(@Nullable Decoder decoder, int size) {
    if (decoder != null
        && decoder.parameter("Classes") instanceof Normal list
        && Lists.isList(list)
        && list.size() == size) {
      return list.args();
    }
    var numbers = new Expr[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = Int.of(i + 1);
    }
    return List.of(numbers);
  }

  /// The labels of a probability of `True`.
  public static List<Expr> truths() {
    return List.of(Sym.FALSE, Sym.TRUE);
  }

  int count() {
    return labels.size();
  }

  /// The rank of the array that says it for one thing.
  int rank() {
    return form == Form.BINARY ? 0 : 1;
  }

  /// How many numbers are given for one thing.
  int size() {
    return form == Form.BINARY ? 1 : labels.size();
  }

  /// How many numbers tell the truth about one thing.
  int targetSize() {
    return form == Form.VECTOR ? labels.size() : 1;
  }

  /// The probability of a class.
  ///
  /// @param at where the numbers about one thing begin
  double probability(Plain outputs, int at, int index) {
    if (form != Form.BINARY) {
      return outputs.get(at + index);
    }
    double yes = outputs.get(at);
    return index == 1 ? yes : 1 - yes;
  }

  /// The class that is decided for: `True` from one half on, else the most probable one.
  int decided(Plain outputs, int at, int largest) {
    return form == Form.BINARY ? outputs.get(at) >= 0.5 ? 1 : 0 : largest;
  }

  /// The class that it is.
  int actual(Plain targets, int at) {
    return switch (form) {
      case INDEX -> Math.clamp(Math.round(targets.get(at)) - 1, 0, labels.size() - 1);
      case BINARY -> targets.get(at) >= 0.5 ? 1 : 0;
      case VECTOR -> {
        int largest = 0;
        for (int i = 1; i < labels.size(); i++) {
          if (targets.get(at + i) > targets.get(at + largest)) {
            largest = i;
          }
        }
        yield largest;
      }
    };
  }
}
