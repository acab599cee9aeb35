package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A character, as a type of what is read.
///
/// ```wl
/// In:  Read[StringToStream["ab"], Character]
/// Out: a
/// In:  ReadList[StringToStream["é1"], Character]
/// Out: {"é", "1"}
/// ```
@Builtin(
    name = "Character",
    seeAlso = {"Read", "ReadList"})
final class CharacterBuiltin {
  private CharacterBuiltin() {}
}
