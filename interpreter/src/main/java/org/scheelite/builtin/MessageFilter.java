package org.scheelite.builtin;

import org.scheelite.message.Issued;

/// Decides what happens to messages while a part of an evaluation runs: `Quiet`, `Check`, tests.
@FunctionalInterface
public interface MessageFilter {

  /// Whether this message goes on outwards, to the next filter and at last to the user.
  boolean passes(Issued message);
}
