package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression shortened to about a line.
///
/// `Short[expr, n]` takes about `n` lines; what is left out is shown as `<<k>>`, for `k` parts.
///
/// ```wl
/// In:  StringLength[ToString[Short[Range[1000]]]] < 80
/// Out: True
/// In:  ToString[Short[{a, b}]]
/// Out: {a, b}
/// ```
@Builtin(seeAlso = {"Shallow", "Skeleton"})
final class Short {
  private Short() {}
}
