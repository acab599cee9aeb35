package org.scheelite.std.io.bytes;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// A number that stands for the contents of a file.
///
/// `FileHash["file"]` takes MD5, `FileHash["file", "type"]` another algorithm of `Hash`, and
/// `FileHash["file", "type", All, "form"]` or `FileHash["file", "type", "form"]` gives it in a
/// form.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "abc", "Text"]; FileHash[file, "MD5", "HexString"]
/// Out: 900150983cd24fb0d6963f7d28e17f72
/// In:  FileHash[file, "CRC32"] === Hash["abc", "CRC32"]
/// Out: True
/// In:  DeleteFile[file]; FileHash[file] // Quiet
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Hash", "FileByteCount"})
final class FileHash {
  private FileHash() {}

  @Form
  static @Nullable Expr hash(Expr file, Frame frame) {
    return hash(file, Str.of("MD5"), frame);
  }

  @Form
  static @Nullable Expr hash(Expr file, Expr type, Frame frame) {
    return hash(file, type, Str.of("Integer"), frame);
  }

  @Form
  static @Nullable Expr hash(Expr file, Expr type, Expr form, Frame frame) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    byte[] bytes = new FileAccess("FileHash", frame).read(name);
    if (bytes == null) {
      return Sym.FAILED;
    }
    byte[] digest = Digests.of(bytes, type instanceof Str(String text) ? text : "", frame);
    return digest == null
        ? frame.decline(Hash.HASHT.by("FileHash"), type)
        : Digests.shown(digest, form);
  }

  @Form
  static @Nullable Expr hash(Expr file, Expr type, Expr range, Expr form, Frame frame) {
    return range.equals(Sym.ALL) ? hash(file, type, form, frame) : null;
  }
}
