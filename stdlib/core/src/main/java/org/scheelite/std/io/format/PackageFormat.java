package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.print.Printer;
import org.scheelite.std.io.file.SourceReader;

/// Expressions of the language, as they are typed; reading evaluates them.
public final class PackageFormat extends TextFormat {

  public PackageFormat() {
    super("Package", Set.of("wl", "m", "wls"));
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    return Printer.print(value, org.scheelite.print.Form.INPUT) + "\n";
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    return SourceReader.evaluate(text, "Import", frame);
  }
}
