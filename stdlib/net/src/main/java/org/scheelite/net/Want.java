package org.scheelite.net;

import org.scheelite.expr.Expr;

/// One thing asked of an evaluation.
///
/// @param kind what it is
/// @param path the layer of a port; the array itself, its name included
/// @param port the name of an output or input port; empty for arrays
/// @param key what stands for it in an association of results
record Want(Kind kind, Path path, String port, Expr key) {

  /// What can be asked for.
  enum Kind {
    /// The value of an output port, of the net or of a layer in it.
    OUTPUT,
    /// The gradient with respect to an input of the net.
    INPUT_GRADIENT,
    /// The gradient with respect to an array.
    ARRAY_GRADIENT
  }
}
