package org.scheelite.std.io.stream;

import org.scheelite.builtin.Builtin;

/// A record, by itself a line, as a type of what is read.
///
/// ```wl
/// In:  ReadList[StringToStream["a b\n\nc"], Record]
/// Out: {"a b", "c"}
/// In:  ReadList[StringToStream["a;b"], Record, RecordSeparators -> {";"}]
/// Out: {"a", "b"}
/// In:  ReadList[StringToStream["a;;b"], Record, RecordSeparators -> {";"}, NullRecords -> True]
/// Out: {"a", "", "b"}
/// ```
@Builtin(
    name = "Record",
    seeAlso = {"Read", "ReadList"})
final class RecordBuiltin {
  private RecordBuiltin() {}
}
