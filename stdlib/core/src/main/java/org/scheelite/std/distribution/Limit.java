package org.scheelite.std.distribution;

import org.scheelite.expr.Complex;
import org.scheelite.expr.Num;
import org.scheelite.message.Message;

/// What a parameter of a distribution may be.
enum Limit {
  /// Any real number.
  REAL("realprm", "real"),
  /// A positive number.
  POSITIVE("posprm", "positive"),
  /// A number from 0 to 1.
  CHANCE("probprm", "a probability"),
  /// A whole number from 0 on.
  COUNT("nnintprm", "a non-negative integer"),
  /// A whole number from 1 on.
  POSITIVE_COUNT("pintprm", "a positive integer");

  private final Message message;

  Limit(String tag, String words) {
    message =
        Message.of(
            "General::" + tag,
            "Parameter `1` at position `2` in `3` is expected to be " + words + ".");
  }

  Message message() {
    return message;
  }

  /// Whether a numeric value is within the limit.
  boolean holds(Num n) {
    if (n instanceof Complex) {
      return false;
    }
    double x = n.doubleValue();
    return switch (this) {
      case REAL -> true;
      case POSITIVE -> x > 0;
      case CHANCE -> x >= 0 && x <= 1;
      case COUNT -> x >= 0 && x == Math.rint(x);
      case POSITIVE_COUNT -> x > 0 && x == Math.rint(x);
    };
  }
}
