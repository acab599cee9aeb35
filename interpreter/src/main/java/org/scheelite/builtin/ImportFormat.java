package org.scheelite.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// A format that `Import` and `ImportString` can read; found through [ServiceLoader].
public interface ImportFormat {

  /// Among the [#elements] it says that any other name may be one, as those of files in an archive.
  String ANY = "*";

  /// The format's name in the language, `"CSV"`.
  String name();

  /// The endings of file names that mean this format, in lower case without the dot.
  Set<String> extensions();

  /// The parts that can be asked for by name, `"Lines"`; [#decode] without one gives the usual
  /// part.
  default Set<String> elements() {
    return Set.of();
  }

  /// Decodes a file.
  ///
  /// @param element what is asked for: one of [#elements], or null for what is usual
  /// @param options the options of `Import`, by name
  /// @throws Malformed where the bytes are not of this format
  Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed;

  /// Says that bytes are not of the format they should be.
  final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param reason one sentence with a full stop
    public Malformed(String reason) {
      super(reason);
    }
  }

  /// The formats on the class path.
  static List<ImportFormat> installed() {
    var found = new ArrayList<ImportFormat>();
    ServiceLoader.load(ImportFormat.class, ImportFormat.class.getClassLoader()).forEach(found::add);
    return found;
  }
}
