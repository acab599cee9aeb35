package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;

/// The file of a name, where a name alone could mean something else.
///
/// ```wl
/// In:  FileExistsQ[File["no-such-file"]]
/// Out: False
/// In:  File["a.txt"]
/// Out: File["a.txt"]
/// ```
@Builtin(seeAlso = {"FileNameJoin", "Import"})
final class File {
  private File() {}
}
