package org.scheelite.std.io.format;

import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Names of formats.
final class FormatNames {
  private FormatNames() {}

  static Expr list(List<String> names) {
    return Call.list(names.stream().map(name -> (Expr) Str.of(name)).toList());
  }
}
