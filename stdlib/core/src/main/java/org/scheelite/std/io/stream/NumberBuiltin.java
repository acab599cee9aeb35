package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A number, as a type of what is read.
///
/// ```wl
/// In:  ReadList[StringToStream["1 2.5 3e2"], Number]
/// Out: {1, 2.5, 300.}
/// In:  Read[StringToStream["-7"], Number]
/// Out: -7
/// ```
@Builtin(
    name = "Number",
    seeAlso = {"Read", "ReadList"})
final class NumberBuiltin {
  private NumberBuiltin() {}
}
