package org.scheelite.std.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Rights of files on systems that have them.
final class Permissions {
  private static final Set<PosixFilePermission> USUAL =
      PosixFilePermissions.fromString("rw-r--r--");

  private Permissions() {}

  /// Gives a new file the rights of the one it replaces, or the usual ones.
  static void copy(Path old, Path draft) throws IOException {
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          draft, Files.exists(old) ? Files.getPosixFilePermissions(old) : USUAL);
    }
  }
}
