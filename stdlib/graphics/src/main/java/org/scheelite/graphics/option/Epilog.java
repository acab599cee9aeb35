package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: primitives in front of a picture.
///
/// They do not change what part of the plane is shown.
///
/// ```wl
/// In:  Graphics[Disk[], Epilog -> Text["front", Scaled[{0.5, 0.5}]]]
/// Out: -Graphics-
/// ```
@Builtin
final class Epilog {}
