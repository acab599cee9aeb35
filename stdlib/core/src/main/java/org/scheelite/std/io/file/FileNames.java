package org.scheelite.std.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.StringPattern;

/// The names of files in a folder.
///
/// `FileNames[]` lists the session's folder, `FileNames[pattern]` the names that match a pattern
/// for strings, in which `*` stands for any characters; `FileNames[pattern, folder]` looks
/// elsewhere, and `FileNames[pattern, folder, n]` in folders inside as well, `n` levels deep.
///
/// ```wl
/// In:  MemberQ[FileNames[], "no-such-file"]
/// Out: False
/// In:  FileNames["*.csv", "no-such-folder"]
/// Out: {}
/// In:  dir = CreateDirectory[]; Export[FileNameJoin[{dir, "A.TXT"}], "x", "Text"];
/// In:  Length[FileNames["a*", dir, IgnoreCase -> True]]
/// Out: 1
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// ```
@Builtin(seeAlso = {"FileExistsQ", "FileBaseName", "DirectoryQ"})
final class FileNames {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  private FileNames() {}

  @Form
  static @Nullable Expr names(Options options, Frame frame) {
    return names(Call.list(), options.get(IGNORE_CASE), frame);
  }

  @Form
  static @Nullable Expr names(Expr pattern, Options options, Frame frame) {
    return names(Call.list(pattern), options.get(IGNORE_CASE), frame);
  }

  @Form
  static @Nullable Expr names(Expr pattern, Expr folder, Options options, Frame frame) {
    return names(Call.list(pattern, folder), options.get(IGNORE_CASE), frame);
  }

  @Form
  static @Nullable Expr names(Expr pattern, Expr folder, Expr depth, Options options, Frame frame) {
    return names(Call.list(pattern, folder, depth), options.get(IGNORE_CASE), frame);
  }

  private static @Nullable Expr names(Normal call, boolean ignoreCase, Frame frame) {
    var access = new FileAccess("FileNames", frame);
    Expr wish = call.size() > 0 ? call.arg(0) : Str.of("*");
    StringPattern pattern = StringPattern.wild(wish, ignoreCase, frame);
    Integer depth = call.size() > 2 ? Sizes.limit(call.arg(2)) : (Integer) 1;
    if (pattern == null || depth == null) {
      return null;
    }
    Expr folders = call.size() > 1 ? call.arg(1) : Str.of("");
    List<Expr> all =
        folders instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(folders);
    var found = new ArrayList<String>();
    for (Expr folder : all) {
      Expr done =
          access.with(
              Capability.READ_FILES,
              folder,
              path -> {
                String prefix = FileAccess.name(folder);
                collect(path, prefix == null ? "" : prefix, depth, pattern, found, frame);
                return Sym.NULL;
              });
      if (done.equals(Sym.FAILED)) {
        return done;
      }
    }
    return Call.list(found.stream().sorted().map(name -> (Expr) Str.of(name)).toList());
  }

  private static void collect(
      Path folder, String prefix, int depth, StringPattern pattern, List<String> found, Frame frame)
      throws IOException {
    if (depth == 0 || !Files.isDirectory(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> files = Files.list(folder)) {
      inside = files.sorted().toList();
    }
    for (Path file : inside) {
      frame.poll();
      String name = file.getFileName().toString();
      String full = prefix.isEmpty() || prefix.endsWith("/") ? prefix + name : prefix + "/" + name;
      if (pattern.in(name, frame).whole() != null) {
        found.add(full);
      }
      if (Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
        collect(file, full, depth - 1, pattern, found, frame);
      }
    }
  }
}
