package org.scheelite.std.compile;

/// Says that the values at hand are not for generated code: a machine integer overflows, a result
/// is symbolic, a message has to be given. The interpreter then does the same again.
final class Bail extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The only one; it carries no trace, as it is control flow.
  static final Bail OUT = new Bail();

  private Bail() {
    super(null, null, false, false);
  }
}
