package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Stands for `n` parts that are not shown.
///
/// ```wl
/// In:  ToString[Skeleton[5]]
/// Out: <<5>>
/// In:  ToString[{a, Skeleton[3]}]
/// Out: {a, <<3>>}
/// ```
@Builtin(seeAlso = {"Short", "Shallow"})
final class Skeleton {
  private Skeleton() {}
}
