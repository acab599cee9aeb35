package org.scheelite.std.io.file;

import org.scheelite.builtin.Option;
import org.scheelite.expr.Sym;

/// Options of builtins that make files.
final class FileOptions {
  /// Whether a file of the new name may be there and is lost.
  static final Option<Boolean> OVERWRITE_TARGET =
      Option.symbol(
          "OverwriteTarget",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  private FileOptions() {}
}
