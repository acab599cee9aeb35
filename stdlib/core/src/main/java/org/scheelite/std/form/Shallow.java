package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression without its deep and late parts.
///
/// `Shallow[expr]` shows 4 levels and 10 arguments on each; `Shallow[expr, depth]` and
/// `Shallow[expr, {depth, length}]` say how many.
///
/// ```wl
/// In:  ToString[Shallow[f[g[h[x]]], 2]]
/// Out: f[g[<<1>>]]
/// In:  ToString[Shallow[Range[20], {3, 4}]]
/// Out: {1, 2, <<16>>, 19, 20}
/// ```
@Builtin(seeAlso = {"Short", "Skeleton"})
final class Shallow {
  private Shallow() {}
}
