package org.scheelite.net;

import org.scheelite.builtin.StateKey;
import org.scheelite.tensor.cpu.Workers;

/// What nets keep for a session.
public final class NetState {
  /// The threads that nets are evaluated and trained on, as many as the machine has processors.
  public static final StateKey<Workers> WORKERS =
      new StateKey<>("net workers", Workers::forMachine);

  private NetState() {}
}
