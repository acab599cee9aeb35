package org.scheelite.net;

import java.util.HashMap;
import java.util.Map;

/// Programs that equal nets share in a session.
final class SharedPrograms {
  /// So many nets are known; beyond, all are forgotten.
  private static final int MOST = 64;

  private final Map<Net, Programs> known = new HashMap<>();

  /// The programs of nets equal to this one.
  Programs of(Net net) {
    if (known.size() >= MOST && !known.containsKey(net)) {
      known.clear();
    }
    return known.computeIfAbsent(net, Net::programs);
  }
}
