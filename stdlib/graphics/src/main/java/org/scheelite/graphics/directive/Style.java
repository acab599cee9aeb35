package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// An expression and how it looks.
///
/// `Style[expr, directives]` holds directives such as `Red`, `Bold` or a size in printer's points
/// for `expr`: text, or primitives in a picture.
///
/// ```wl
/// In:  Graphics[{Style[Disk[], Red], Text[Style["a", Bold], {0, 0}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Directive", "Text"})
final class Style {}
