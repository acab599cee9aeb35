package org.scheelite.std.scoping.hold;

import org.scheelite.builtin.Builtin;

/// A sequence of arguments that is spliced into the function around it.
///
/// ```wl
/// In:  f[a, Sequence[b, c], d]
/// Out: f[a, b, c, d]
/// In:  {1, Sequence[], 2}
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"Splice", "Nothing", "SlotSequence"})
final class Sequence {
  private Sequence() {}
}
