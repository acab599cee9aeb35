package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A stream to read from.
///
/// It is a name and a number, which `Streams[]` lists while it is open.
///
/// ```wl
/// In:  s = StringToStream["x"]; Head[s]
/// Out: InputStream
/// In:  Close[s]; ReadLine[InputStream["no such", 1000]]
/// Msg: ReadLine::openx: InputStream[no such, 1000] is not open.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Streams", "OpenRead", "OpenWrite", "Close"})
final class InputStream {
  private InputStream() {}
}
