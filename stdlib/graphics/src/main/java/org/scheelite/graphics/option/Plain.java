package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Letters neither heavy nor slanted.
///
/// In `Style` it stands by itself.
///
/// ```wl
/// In:  Graphics[Text[Style["a", Plain], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class Plain {}
