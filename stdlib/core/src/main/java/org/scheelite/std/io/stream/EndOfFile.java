package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;
import org.scheelite.expr.Symbol;

/// What reading gives where nothing is left.
///
/// ```wl
/// In:  s = StringToStream[""]; Read[s, Word]
/// Out: EndOfFile
/// In:  ReadLine[s]
/// Out: EndOfFile
/// ```
@Builtin(seeAlso = {"Read", "ReadLine"})
final class EndOfFile {
  static final Symbol SYMBOL = Symbol.system("EndOfFile");

  private EndOfFile() {}
}
