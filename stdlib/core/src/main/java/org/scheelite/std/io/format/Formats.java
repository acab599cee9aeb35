package org.scheelite.std.io.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.builtin.StateKey;

/// The formats a session can write and read.
final class Formats {
  private static final StateKey<List<ExportFormat>> WRITING =
      new StateKey<>("export formats", ExportFormat::installed);
  private static final StateKey<List<ImportFormat>> READING =
      new StateKey<>("import formats", ImportFormat::installed);

  private Formats() {}

  /// The format of this name, whatever its capitals; null where there is none.
  static @Nullable ExportFormat writing(String name, Frame frame) {
    for (ExportFormat format : frame.state(WRITING)) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    return BinaryTypeFormat.named(name);
  }

  /// The format of a file by its name; null where there is none.
  static @Nullable ExportFormat writingFile(String file, Frame frame) {
    for (ExportFormat format : frame.state(WRITING)) {
      if (format.extensions().contains(extension(file))) {
        return format;
      }
    }
    return null;
  }

  /// The format of this name, whatever its capitals; null where there is none.
  static @Nullable ImportFormat reading(String name, Frame frame) {
    for (ImportFormat format : frame.state(READING)) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    return BinaryTypeFormat.named(name);
  }

  /// The format of a file by its name; null where there is none.
  static @Nullable ImportFormat readingFile(String file, Frame frame) {
    for (ImportFormat format : frame.state(READING)) {
      if (format.extensions().contains(extension(file))) {
        return format;
      }
    }
    return null;
  }

  static List<String> writable(Frame frame) {
    return frame.state(WRITING).stream().map(ExportFormat::name).sorted().toList();
  }

  static List<String> readable(Frame frame) {
    return frame.state(READING).stream().map(ImportFormat::name).sorted().toList();
  }

  private static String extension(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int end = Math.max(name.lastIndexOf('.'), name.endsWith("-ubyte") ? name.lastIndexOf('-') : -1);
    return name.substring(end + 1).toLowerCase(Locale.ROOT);
  }
}
