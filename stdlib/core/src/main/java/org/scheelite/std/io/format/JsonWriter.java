package org.scheelite.std.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// Writes values as JSON.
final class JsonWriter {
  private final JsonGenerator out;
  private final Frame frame;

  private JsonWriter(JsonGenerator out, Frame frame) {
    this.out = out;
    this.frame = frame;
  }

  /// The text of a value; null where it holds something JSON has no word for.
  static @Nullable String written(Expr value, boolean compact, Frame frame) {
    var text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      if (!compact) {
        out.setPrettyPrinter(printer());
      }
      if (!new JsonWriter(out, frame).write(value)) {
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        return null;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static DefaultPrettyPrinter printer() {
    var indenter = new DefaultIndenter("\t", "\n");
    var printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  private boolean write(Expr value) throws IOException {
    frame.poll();
    switch (value) {
      case Str(String text) -> out.writeString(text);
      case Int(long number) -> out.writeNumber(number);
      case Whole whole -> out.writeNumber(whole.big());
      case Complex _ -> {
        return false;
      }
      case Num number -> {
        return write(number.doubleValue());
      }
      case Symbol symbol -> {
        return write(symbol);
      }
      case Assoc assoc -> {
        return write(assoc.entries().stream().map(Assoc.Entry::rule).toList());
      }
      case Normal list when list.is(Sym.LIST) -> {
        return isObject(list) ? write(list.args()) : array(list);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean write(double number) throws IOException {
    if (Double.isInfinite(number) || Double.isNaN(number)) {
      return false;
    }
    out.writeNumber(Double.toString(number).replace('E', 'e'));
    return true;
  }

  private boolean write(Symbol symbol) throws IOException {
    if (symbol.equals(Sym.TRUE) || symbol.equals(Sym.FALSE)) {
      out.writeBoolean(symbol.equals(Sym.TRUE));
    } else if (symbol.equals(Sym.NULL) || symbol.equals(Sym.NONE)) {
      out.writeNull();
    } else {
      return false;
    }
    return true;
  }

  private static boolean isObject(Normal list) {
    return list.size() > 0
        && list.args().stream()
            .allMatch(
                part ->
                    part instanceof Normal rule
                        && rule.is(Sym.RULE, 2)
                        && !Option.nameOf(rule.arg(0)).isEmpty());
  }

  private boolean array(Normal list) throws IOException {
    out.writeStartArray();
    for (int i = 0; i < list.size(); i++) {
      if (!write(list.arg(i))) {
        return false;
      }
    }
    out.writeEndArray();
    return true;
  }

  private boolean write(List<? extends Expr> rules) throws IOException {
    out.writeStartObject();
    for (Expr part : rules) {
      Normal rule = (Normal) part;
      if (!(rule.arg(0) instanceof Str) && !(rule.arg(0) instanceof Symbol)) {
        return false;
      }
      out.writeFieldName(Option.nameOf(rule.arg(0)));
      if (!write(rule.arg(1))) {
        return false;
      }
    }
    out.writeEndObject();
    return true;
  }
}
