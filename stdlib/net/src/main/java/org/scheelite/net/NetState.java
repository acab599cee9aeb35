package org.scheelite.net;

import org.scheelite.builtin.StateKey;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.SharedCode;

/// What nets keep for a session.
public final class NetState {
  /// The threads that nets are evaluated and trained on, as many as the machine has processors.
  public static final StateKey<Workers> WORKERS =
      new StateKey<>("net workers", Workers::forMachine);

  /// The code of all nets that were evaluated or trained.
  public static final StateKey<SharedCode> CODE = new StateKey<>("net code", SharedCode::new);

  /// The programs of layers without arrays, which are often made anew for each call.
  static final StateKey<SharedPrograms> SHARED_PROGRAMS =
      new StateKey<>("programs of layers", SharedPrograms::new);

  private NetState() {}
}
