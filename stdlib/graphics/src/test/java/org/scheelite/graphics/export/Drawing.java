package org.scheelite.graphics.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Libraries;
import org.scheelite.eval.Kernel;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.scene.Scene;
import org.scheelite.message.Issued;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;
import org.scheelite.syntax.Statement;

/// A session that draws, for tests.
final class Drawing {

  private final List<String> messages = new ArrayList<>();
  private final Kernel kernel = new Kernel(Libraries.installed(), new Listener(), Set.of());

  /// The value of the last expression of a text.
  Expr evaluate(String text) {
    if (!(Parser.standard().parse(text) instanceof Parsed.Complete(List<Statement> all, _, _))) {
      throw new IllegalArgumentException(text);
    }
    Expr last = null;
    for (Statement statement : all) {
      var ending =
          kernel.run(() -> statement.expr(kernel.definitions()::resolve), true, Long.MAX_VALUE);
      last = ending.value();
    }
    return Objects.requireNonNull(last);
  }

  /// The names of all messages so far.
  List<String> messages() {
    return messages;
  }

  byte[] export(String text, String format) {
    Expr value = evaluate(text);
    var chosen =
        ExportFormat.installed().stream()
            .filter(one -> one.name().equals(format))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(chosen.encode(value, Map.of(), kernel.frame()), text);
  }

  /// The finished picture of a text.
  Scene scene(String text) {
    return Objects.requireNonNull(Pictures.scene(evaluate(text), kernel.frame()), text);
  }

  void close() {
    kernel.close();
  }

  private final class Listener implements Console {
    @Override
    public void println(String line) {}

    @Override
    public void message(Issued message) {
      messages.add(message.name());
    }

    @Override
    public boolean isTerminal() {
      return false;
    }

    @Override
    public void status(String line) {}
  }
}
