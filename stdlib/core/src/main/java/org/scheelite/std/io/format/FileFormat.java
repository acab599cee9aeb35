package org.scheelite.std.io.format;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The format of a file, by its first bytes or the ending of its name.
///
/// Files of no known format are `"Text"` or `"Binary"`.
///
/// ```wl
/// In:  file = Export[CreateTemporary[] <> ".csv", {{1, 2}}]; FileFormat[file]
/// Out: CSV
/// In:  DeleteFile[file]; FileFormat["no-such-file"]
/// Msg: FileFormat::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "$ImportFormats"})
final class FileFormat {
  /// The first bytes of formats that have some of their own.
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "89504e470d0a1a0a", "PNG",
          "ffd8ff", "JPEG",
          "47494638", "GIF",
          "25504446", "PDF",
          "504b0304", "ZIP",
          "1f8b", "GZIP",
          "894844460d0a1a0a", "HDF5");

  private static final int LOOKED_AT = 512;

  private FileFormat() {}

  @Form
  static Expr format(Expr file, Frame frame) {
    return new FileAccess("FileFormat", frame)
        .with(
            Capability.READ_FILES,
            file,
            path -> {
              byte[] start;
              try (InputStream in = Files.newInputStream(path)) {
                start = in.readNBytes(LOOKED_AT);
              }
              return Str.of(format(path.toString(), start, frame));
            });
  }

  private static String format(String name, byte[] start, Frame frame) {
    String hex = HexFormat.of().formatHex(start);
    for (Map.Entry<String, String> entry : BEGINNINGS.entrySet()) {
      if (hex.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    ImportFormat reading = Formats.readingFile(name, frame);
    ExportFormat writing = reading == null ? Formats.writingFile(name, frame) : null;
    if (reading != null || writing != null) {
      return reading != null ? reading.name() : Objects.requireNonNull(writing).name();
    }
    for (byte b : start) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return "Binary";
      }
    }
    return "Text";
  }
}
