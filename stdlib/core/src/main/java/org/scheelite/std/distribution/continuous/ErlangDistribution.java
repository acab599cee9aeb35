package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Erlang distribution.
///
/// `ErlangDistribution[k, l]` is that of the time to the `k`-th of events at the rate `l`.
///
/// ```wl
/// In:  {Mean[ErlangDistribution[3, 2]], PDF[ErlangDistribution[2, 1], 1]}
/// Out: {3/2, E^(-1)}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ErlangDistribution {
  private ErlangDistribution() {}
}
