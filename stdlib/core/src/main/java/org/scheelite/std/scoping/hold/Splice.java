package org.scheelite.std.scoping.hold;

import org.scheelite.builtin.Builtin;

/// A list that is spliced into the list around it.
///
/// ```wl
/// In:  {a, Splice[{b, c}], d}
/// Out: {a, b, c, d}
/// In:  f[Splice[{1, 2}]]
/// Out: f[Splice[{1, 2}]]
/// ```
@Builtin(seeAlso = {"Sequence", "Nothing"})
final class Splice {
  private Splice() {}
}
