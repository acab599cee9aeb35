package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Anything but a pattern.
///
/// `Except[c]` matches what `c` does not match; `Except[c, p]` what `p` matches and `c` does not.
///
/// ```wl
/// In:  Cases[{a, 1, b}, Except[_Integer]]
/// Out: {a, b}
/// In:  Cases[{0, 1, x}, Except[0, _Integer]]
/// Out: {1}
/// ```
@Builtin(seeAlso = {"Alternatives", "Not", "DeleteCases"})
final class Except {}
