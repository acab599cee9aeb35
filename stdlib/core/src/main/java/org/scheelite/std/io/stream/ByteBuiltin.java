package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A byte, as a type of what is read.
///
/// ```wl
/// In:  Read[StringToStream["a"], Byte]
/// Out: 97
/// In:  ReadList[StringToStream["ab"], Byte]
/// Out: {97, 98}
/// ```
@Builtin(
    name = "Byte",
    seeAlso = {"Read", "ReadList"})
final class ByteBuiltin {
  private ByteBuiltin() {}
}
