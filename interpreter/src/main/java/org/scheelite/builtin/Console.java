package org.scheelite.builtin;

/// Where an evaluation writes what people read while it runs.
public interface Console {

  /// Writes one line of `Print` and its kin.
  void println(String line);

  /// Whether a person is watching at a terminal.
  boolean isTerminal();

  /// Shows a line about work under way, over the last such line; an empty one takes it away. Does
  /// nothing where nobody is watching.
  void status(String line);
}
