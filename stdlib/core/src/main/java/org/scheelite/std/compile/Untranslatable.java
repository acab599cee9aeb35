package org.scheelite.std.compile;

/// Says that an expression has no form as generated code; the interpreter keeps it.
final class Untranslatable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Untranslatable(String reason) {
    super(reason, null, false, false);
  }
}
