package org.scheelite.std.list.combinatorics;

import org.scheelite.builtin.Builtin;

/// Permutations as cycles.
///
/// `Cycles[{{i, j, ...}, ...}]` stands for the permutation that takes `i` to `j` and so on, and the
/// last of each cycle to its first.
///
/// ```wl
/// In:  Permute[{a, b, c}, Cycles[{{1, 3}}]]
/// Out: {c, b, a}
/// ```
@Builtin(seeAlso = {"Permute"})
final class Cycles {
  private Cycles() {}
}
