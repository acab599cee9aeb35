package org.scheelite.syntax;

/// Whether a text can be evaluated as it is: the question of a terminal at the end of each line.
public enum Completeness {
  /// Nothing but spaces and comments.
  EMPTY,
  /// One or more complete expressions.
  COMPLETE,
  /// More has to follow.
  INCOMPLETE,
  /// Wrong whatever may follow.
  WRONG
}
