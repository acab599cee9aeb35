package org.scheelite.std.io.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.PartReader;

/// What the builtins that read formats share.
final class Importing {
  /// There is no such format.
  static final Message FMTNOSUP =
      Message.of("Import::fmtnosup", "`1` is not a supported Import format.");

  static final Message INFER = Message.of("Import::infer", "Cannot infer format of file `1`.");
  static final Message FMTERR =
      Message.of("Import::fmterr", "Cannot import data as `1` format: `2`");
  static final Message NOELEM =
      Message.of(
          "Import::noelem", "The Import element \"`1`\" is not present when importing as `2`.");

  private final Normal call;
  private final String owner;
  private final Frame frame;

  Importing(Normal call, Frame frame) {
    this.call = call;
    this.owner = ((Symbol) call.head()).name();
    this.frame = frame;
  }

  /// How many arguments stand before the options.
  private int size() {
    int size = call.size();
    while (size > 1
        && call.arg(size - 1) instanceof Normal rule
        && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2))) {
      size--;
    }
    return size;
  }

  private Map<String, Expr> options() {
    var options = new LinkedHashMap<String, Expr>();
    for (int i = size(); i < call.size(); i++) {
      Normal rule = (Normal) call.arg(i);
      options.putIfAbsent(Option.nameOf(rule.arg(0)), rule.arg(1));
    }
    return options;
  }

  /// What the second argument asks for: a format, an element, parts of it.
  private List<Expr> wishes() {
    if (size() < 2) {
      return List.of();
    }
    Expr wish = call.arg(1);
    return wish instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(wish);
  }

  private static String name(List<Expr> wishes, int index) {
    return index < wishes.size() && wishes.get(index) instanceof Str(String name) ? name : "";
  }

  /// The value of `source`, which came from `file` where that is not null; `$Failed`, after a
  /// message, where there is none.
  Expr decoded(byte[] source, @Nullable String file) {
    List<Expr> wishes = wishes();
    byte[] bytes = source;
    String name = file;
    if (file != null && file.toLowerCase(Locale.ROOT).endsWith(".gz") || isGzip(name(wishes, 0))) {
      name = file == null ? null : file.replaceFirst("(?i)\\.gz$", "");
      bytes = unzipped(source);
      if (bytes == null) {
        return frame.fail(FMTERR.by(owner), Str.of("GZIP"), Str.of("the data are damaged."));
      }
    }
    if (isGzip(name(wishes, 0))) {
      wishes = wishes.subList(1, wishes.size());
    }
    String first = name(wishes, 0);
    ImportFormat format = first.isEmpty() ? null : Formats.reading(first, frame);
    ImportFormat byName = name == null ? null : Formats.readingFile(name, frame);
    if (byName != null && (format == null || byName.elements().contains(first))) {
      return parts(bytes, byName, wishes);
    }
    if (format == null && isTextElement(first)) {
      return parts(bytes, new PlainTextFormat(), wishes);
    }
    if (format == null && first.isEmpty() && name != null) {
      return frame.fail(INFER.by(owner), Str.of(name));
    }
    return format == null
        ? frame.fail(FMTNOSUP.by(owner), wishes.isEmpty() ? Str.of("") : wishes.getFirst())
        : parts(bytes, format, wishes.subList(1, wishes.size()));
  }

  /// Whether a name means a part of a text, of whatever format it is.
  private static boolean isTextElement(String name) {
    return name.equals("Words") || name.equals("Plaintext");
  }

  private static boolean isGzip(String format) {
    return format.equalsIgnoreCase("GZIP");
  }

  private byte @Nullable [] unzipped(byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      var out = new ByteArrayOutputStream();
      var buffer = new byte[65_536];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        frame.poll();
        out.write(buffer, 0, count);
        frame.budget().reserve(2L * out.size());
      }
      return out.toByteArray();
    } catch (IOException _) {
      return null;
    }
  }

  /// The element the wishes name, and the parts of it that they number.
  private Expr parts(byte[] bytes, ImportFormat format, List<Expr> wishes) {
    if (wishes.isEmpty()) {
      return decoded(bytes, format, null);
    }
    Expr first = wishes.getFirst();
    if (first instanceof Normal list
        && list.is(Sym.LIST)
        && list.size() > 0
        && list.args().stream().allMatch(Str.class::isInstance)) {
      return Call.list(
          list.args().stream().map(one -> parts(bytes, format, List.of(one))).toList());
    }
    boolean named = first instanceof Str;
    Expr value = decoded(bytes, format, named ? name(wishes, 0) : null);
    List<Expr> positions = named ? wishes.subList(1, wishes.size()) : wishes;
    if (positions.isEmpty() || value.equals(Sym.FAILED)) {
      return value;
    }
    Expr part = PartReader.read(value, positions, frame, owner);
    return part == null ? Sym.FAILED : part;
  }

  private Expr decoded(byte[] bytes, ImportFormat format, @Nullable String element) {
    Set<String> known = format.elements();
    if ("Elements".equals(element)) {
      return Call.list(
          known.stream()
              .filter(name -> !name.equals(ImportFormat.ANY))
              .sorted()
              .map(name -> (Expr) Str.of(name))
              .toList());
    }
    if (element != null && !known.contains(element) && !known.contains(ImportFormat.ANY)) {
      return frame.fail(NOELEM.by(owner), Str.of(element), Str.of(format.name()));
    }
    try {
      return format.decode(bytes, element, options(), frame);
    } catch (ImportFormat.Malformed wrong) {
      String reason = wrong.getMessage();
      return frame.fail(
          FMTERR.by(owner), Str.of(format.name()), Str.of(reason == null ? "" : reason));
    }
  }
}
