package org.scheelite.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// A format that `Export` and `ExportString` can write; found through [ServiceLoader].
public interface ExportFormat {

  /// The format's name in the language, `"SVG"`.
  String name();

  /// The endings of file names that mean this format, in lower case without the dot.
  Set<String> extensions();

  /// Whether the encoded bytes are text in UTF-8.
  boolean text();

  /// Encodes a value; null where it is of no kind this format can hold.
  ///
  /// @param options the options of `Export`, by name
  byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame);

  /// The formats on the class path.
  static List<ExportFormat> installed() {
    var found = new ArrayList<ExportFormat>();
    ServiceLoader.load(ExportFormat.class, ExportFormat.class.getClassLoader()).forEach(found::add);
    return found;
  }
}
