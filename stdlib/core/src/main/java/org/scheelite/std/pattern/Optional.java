package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// A pattern that may be missing.
///
/// `p : default` or `Optional[p, default]` matches what `p` matches, or nothing; then its name
/// stands for `default`. `x_.` takes the default of the function around it, as 0 in `Plus` and 1 in
/// `Times`.
///
/// ```wl
/// In:  {f[1], f[1, 2]} /. f[x_, y_ : 0] -> {x, y}
/// Out: {{1, 0}, {1, 2}}
/// In:  {x, 3 x} /. n_. x -> n
/// Out: {1, 3}
/// ```
@Builtin(seeAlso = {"Default", "Alternatives", "OptionsPattern"})
final class Optional {}
