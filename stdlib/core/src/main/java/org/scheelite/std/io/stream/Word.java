package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A word between blanks, as a type of what is read.
///
/// ```wl
/// In:  ReadList[StringToStream["a bc"], Word]
/// Out: {"a", "bc"}
/// In:  ReadList[StringToStream["a,,b"], Word, WordSeparators -> {","}, NullWords -> True]
/// Out: {"a", "", "b"}
/// In:  ReadList[StringToStream["a+b"], Word, TokenWords -> {"+"}]
/// Out: {"a", "+", "b"}
/// ```
@Builtin(seeAlso = {"Read", "ReadList"})
final class Word {
  private Word() {}
}
