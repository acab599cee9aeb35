package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A stream to write to.
///
/// It is a name and a number, which `Streams[]` lists while it is open.
///
/// ```wl
/// In:  First[Streams[]]
/// Out: OutputStream["stdout", 1]
/// In:  WriteLine[OutputStream["no such", 1000], "x"]
/// Msg: WriteLine::openx: OutputStream[no such, 1000] is not open.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Streams", "OpenRead", "OpenWrite", "Close"})
final class OutputStream {
  private OutputStream() {}
}
