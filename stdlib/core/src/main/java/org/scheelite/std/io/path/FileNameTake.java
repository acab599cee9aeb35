package org.scheelite.std.io.path;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.list.TakeSpec;

/// The last part of a file name, or several.
///
/// `FileNameTake["name"]` gives the last part, `FileNameTake["name", n]` the first `n`,
/// `FileNameTake["name", -n]` the last `n`, and `FileNameTake["name", {m, n}]` those from `m` to
/// `n`.
///
/// ```wl
/// In:  FileNameTake["dir/sub/file.txt"]
/// Out: file.txt
/// In:  FileNameTake["dir/sub/file.txt", -2]
/// Out: sub/file.txt
/// In:  FileNameTake["dir/sub/file.txt", 1]
/// Out: dir
/// In:  FileNameTake["a/b/c/d", {2, -2}]
/// Out: b/c
/// ```
@Builtin(seeAlso = {"FileBaseName", "FileNameDrop", "FileNameSplit"})
final class FileNameTake {
  private FileNameTake() {}

  @Form
  static @Nullable Expr take(Expr file) {
    return take(file, Int.MINUS_ONE);
  }

  @Form
  static @Nullable Expr take(Expr file, Expr spec) {
    return picked(file, spec, true);
  }

  /// The name of the parts that are taken, or of those that are not; null where this is no name.
  static @Nullable Expr picked(Expr file, Expr spec, boolean keep) {
    TakeSpec places = TakeSpec.read(spec);
    if (places == null || !(FileNameSplit.split(file) instanceof Normal parts)) {
      return null;
    }
    Integer count = Sizes.whole(spec);
    boolean tooMany = count != null && Math.abs((long) count) > parts.size();
    int[] indices = tooMany ? Parts.range(0, parts.size()) : places.indices(parts.size());
    if (indices == null) {
      return null;
    }
    var kept = new ArrayList<String>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      if (Arrays.stream(indices).anyMatch(place -> place == index) == keep
          && parts.arg(i) instanceof Str(String part)) {
        kept.add(part);
      }
    }
    return Str.of(String.join("/", kept));
  }
}
