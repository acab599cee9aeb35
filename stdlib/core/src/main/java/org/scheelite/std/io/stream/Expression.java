package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// An expression of the language, as a type of what is read.
///
/// ```wl
/// In:  Read[StringToStream["1 + 1"], Expression]
/// Out: 2
/// In:  ReadList[StringToStream["{1,\n2}\nx"], Expression]
/// Out: {{1, 2}, x}
/// ```
@Builtin(seeAlso = {"Read", "ReadList"})
final class Expression {
  private Expression() {}
}
