package org.scheelite.grammar;

import java.util.List;

/// One operator: how it is written, where it stands, how tightly it binds, and what it means.
///
/// @param form where it stands
/// @param precedence how tightly it binds; higher binds tighter
/// @param grouping what several in a row mean
/// @param head the head of the expression it stands for; see [Operators] for the few that stand for
///   more than one head
/// @param texts its spellings, the usual one first
public record Operator(
    Form form, int precedence, Grouping grouping, String head, List<String> texts) {

  /// Where an operator stands.
  public enum Form {
    PREFIX,
    INFIX,
    POSTFIX
  }

  /// What several infix operators of one precedence in a row mean.
  public enum Grouping {
    /// `a / b / c` is `(a / b) / c`.
    LEFT,
    /// `a ^ b ^ c` is `a ^ (b ^ c)`.
    RIGHT,
    /// `a + b + c` is one expression of three arguments.
    FLAT,
    /// `a < b <= c` is one comparison of three values.
    CHAIN,
    /// Prefix and postfix operators.
    NONE
  }

  /// The usual spelling.
  public String text() {
    return texts.getFirst();
  }
}
