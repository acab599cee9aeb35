package org.scheelite.std.io.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// What the builtins that write formats share.
final class Exporting {
  /// There is no such format.
  static final Message FMTNOSUP =
      Message.of("Export::fmtnosup", "`1` is not a supported Export format.");

  static final Message INFER = Message.of("Export::infer", "Cannot infer format of file `1`.");
  static final Message ERRELEM =
      Message.of(
          "Export::errelem",
          "The Export element contains a malformed data structure and could not be exported to `1`"
              + " format.");

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

  private static Expr first(Expr name) {
    return name instanceof Normal list && list.is(Sym.LIST) && list.size() > 0 ? list.arg(0) : name;
  }

  /// The bytes of a value in the format an argument names; null, after a message, where that cannot
  /// be.
  byte @Nullable [] named(Expr name, Expr value) {
    Expr first = first(name);
    if (first instanceof Str(String text) && text.equalsIgnoreCase("GZIP")) {
      boolean inner = name instanceof Normal list && list.size() > 1;
      byte[] plain = named(inner ? ((Normal) name).arg(1) : Str.of("Text"), value);
      return plain == null ? null : zipped(plain);
    }
    ExportFormat format = first instanceof Str(String text) ? Formats.writing(text, frame) : null;
    if (format == null) {
      frame.message(FMTNOSUP.by(owner), first);
      return null;
    }
    return encoded(format, value);
  }

  /// The bytes of a value for a file: in the format that `name` names where that is not null, else
  /// in the one its ending tells. Null, after a message, where that cannot be.
  byte @Nullable [] forFile(String file, @Nullable Expr name, Expr value) {
    boolean zip = file.toLowerCase(Locale.ROOT).endsWith(".gz");
    String inner = zip ? file.substring(0, file.length() - 3) : file;
    ExportFormat byName = Formats.writingFile(inner, frame);
    boolean isElement =
        byName != null
            && name instanceof Str(String text)
            && byName instanceof ImportFormat format
            && format.elements().contains(text)
            && Formats.writing(text, frame) == null;
    byte[] bytes;
    if (name == null || isElement) {
      if (byName == null) {
        frame.message(INFER.by(owner), Str.of(file));
        return null;
      }
      bytes = encoded(byName, value);
    } else {
      bytes = named(name, value);
    }
    boolean zipped = name != null && first(name).equals(Str.of("GZIP"));
    return bytes == null || !zip || zipped ? bytes : zipped(bytes);
  }

  private static byte[] zipped(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// The bytes of a value; null, after a message, where the format cannot hold it.
  private byte @Nullable [] encoded(ExportFormat format, Expr value) {
    byte[] bytes = format.encode(value, options(), frame);
    if (bytes == null) {
      frame.message(ERRELEM.by(owner), Str.of(format.name()));
    }
    return bytes;
  }
}
