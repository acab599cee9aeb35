package org.scheelite.std.io.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// What the builtins that write formats share.
final class Exporting {
  static final Message TYPE =
      Message.of("Export::type", "`1` is not among the formats that can be written: `2`.");
  static final Message INFER =
      Message.of(
          "Export::infer", "The ending of the name `1` belongs to no format that can be written.");
  static final Message ERRELEM =
      Message.of("Export::errelem", "The expression cannot be written in the format `1`.");

  private final Normal call;
  private final String owner;
  private final Frame frame;

  Exporting(Normal call, Frame frame) {
    this.call = call;
    this.owner = ((Symbol) call.head()).name();
    this.frame = frame;
  }

  /// How many arguments stand before the options.
  int size() {
    int size = call.size();
    while (size > 2 && call.arg(size - 1) instanceof Normal rule && isRule(rule)) {
      size--;
    }
    return size;
  }

  private static boolean isRule(Normal rule) {
    return rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2);
  }

  /// The options behind the arguments, by name.
  Map<String, Expr> options() {
    var options = new LinkedHashMap<String, Expr>();
    for (int i = size(); i < call.size(); i++) {
      Normal rule = (Normal) call.arg(i);
      options.putIfAbsent(Option.nameOf(rule.arg(0)), rule.arg(1));
    }
    return options;
  }

  /// The format an argument names; null, after a message, where there is none.
  @Nullable ExportFormat named(Expr name) {
    Expr first =
        name instanceof Normal list && list.is(Sym.LIST) && list.size() > 0 ? list.arg(0) : name;
    ExportFormat format = first instanceof Str(String text) ? Formats.writing(text, frame) : null;
    if (format == null) {
      Expr known = Str.of(String.join(", ", Formats.writable(frame)));
      frame.message(TYPE.by(owner), first, known);
    }
    return format;
  }

  /// The format a file's name tells; null, after a message, where it tells none.
  @Nullable ExportFormat ofFile(String file) {
    ExportFormat format = Formats.writingFile(file, frame);
    if (format == null) {
      frame.message(INFER.by(owner), Str.of(file));
    }
    return format;
  }

  /// The bytes of a value; null, after a message, where the format cannot hold it.
  byte @Nullable [] encoded(ExportFormat format, Expr value) {
    byte[] bytes = format.encode(value, options(), frame);
    if (bytes == null) {
      frame.message(ERRELEM.by(owner), Str.of(format.name()));
    }
    return bytes;
  }
}
