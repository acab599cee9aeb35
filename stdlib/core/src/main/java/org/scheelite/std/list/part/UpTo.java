package org.scheelite.std.list.part;

import org.scheelite.builtin.Builtin;

/// As many as there are, up to a number.
///
/// `UpTo[n]` stands in `Take`, `Drop`, `Partition`, `RandomSample` and their kin for `n`, or for
/// all where there are fewer.
///
/// ```wl
/// In:  Take[{a, b}, UpTo[3]]
/// Out: {a, b}
/// In:  Partition[{a, b, c}, UpTo[2]]
/// Out: {{a, b}, {c}}
/// ```
@Builtin(seeAlso = {"Take", "Partition", "All"})
final class UpTo {}
