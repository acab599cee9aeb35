package org.scheelite.std.list.part;

import org.scheelite.builtin.Builtin;

/// A span of positions.
///
/// `m ;; n` stands for the positions `m` to `n` in `Part`, `Take` and their kin, and `m ;; n ;; s`
/// for every `s`-th of them. `m` is 1 and `n` the last where they are left out; negative positions
/// count from the end.
///
/// ```wl
/// In:  {a, b, c, d, e}[[2 ;; 4]]
/// Out: {b, c, d}
/// In:  {a, b, c, d, e}[[;; ;; 2]]
/// Out: {a, c, e}
/// In:  {a, b, c}[[-1 ;; 1 ;; -1]]
/// Out: {c, b, a}
/// ```
@Builtin(seeAlso = {"Part", "Take", "Range", "All"})
final class Span {}
