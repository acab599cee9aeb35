package org.scheelite.message;

/// A message that was given while evaluating.
///
/// @param name `Power::infy`
/// @param text the filled-in text
public record Issued(String name, String text) {

  /// The line users see: `Power::infy: Infinite expression 1/0 encountered.`
  @Override
  public String toString() {
    return name + ": " + text;
  }
}
