package org.scheelite.net.shape;

/// One dimension of an array that flows through a port.
public sealed interface Dim {

  /// A known size.
  record Size(int size) implements Dim {
    @Override
    public String toString() {
      return Integer.toString(size);
    }
  }

  /// A dimension without a fixed size.
  enum Loose implements Dim {
    /// Not known yet: to be inferred.
    OPEN,
    /// Different from example to example: the length of a sequence.
    VARYING;

    @Override
    public String toString() {
      return this == OPEN ? "?" : "n";
    }
  }

  /// The length of sequences in a batch where the shorter ones are filled up.
  ///
  /// @param size the length of the longest
  /// @param length how the length of an example follows from that of an input
  record Padded(int size, Length length) implements Dim {
    @Override
    public String toString() {
      return "n";
    }
  }

  static Dim of(int size) {
    return new Size(size);
  }
}
