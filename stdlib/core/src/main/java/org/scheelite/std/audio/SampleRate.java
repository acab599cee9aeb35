package org.scheelite.std.audio;

import org.scheelite.builtin.Builtin;

/// Option: the number of samples in a second.
///
/// ```wl
/// In:  Duration[Audio[{0, 1, 0, 1}, SampleRate -> 4]]
/// Out: Quantity[1., "Seconds"]
/// ```
@Builtin(seeAlso = {"Audio"})
final class SampleRate {}
