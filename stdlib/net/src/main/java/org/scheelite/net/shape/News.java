package org.scheelite.net.shape;

/// Is told what comes out while shapes are inferred.
public interface News {

  /// Something got known of a port or an array.
  void learned();

  /// Two lengths must be equal for each example.
  void equal(Length a, Length b);
}
