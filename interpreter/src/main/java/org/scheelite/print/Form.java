package org.scheelite.print;

/// How an expression is written.
public enum Form {
  /// Reads back to the same expression.
  INPUT,
  /// For people, in one line: strings bare, reals with six digits.
  OUTPUT,
  /// Heads and arguments only.
  FULL
}
