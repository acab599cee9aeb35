package org.scheelite.std.io.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// What the builtins that read formats share.
final class Importing {
  static final Message TYPE =
      Message.of("Import::type", "`1` is not among the formats that can be read: `2`.");
  static final Message INFER =
      Message.of(
          "Import::infer", "The ending of the name `1` belongs to no format that can be read.");
  static final Message FMTERR =
      Message.of("Import::fmterr", "The data are not of the format `1`: `2`");
  static final Message NOELEM =
      Message.of("Import::noelem", "The format `2` has no element `1`; there are: `3`.");

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

  /// The names in the second argument: a format, an element, or both.
  private List<String> wishes() {
    if (size() < 2) {
      return List.of();
    }
    Expr wish = call.arg(1);
    List<Expr> parts =
        wish instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(wish);
    return parts.stream().map(part -> part instanceof Str(String name) ? name : "").toList();
  }

  /// The value of `bytes`, which came from `file` where that is not null; `$Failed`, after a
  /// message, where there is none.
  Expr decoded(byte[] bytes, @Nullable String file) {
    List<String> wishes = wishes();
    String first = wishes.isEmpty() ? "" : wishes.getFirst();
    ImportFormat format = first.isEmpty() ? null : Formats.reading(first, frame);
    String element = wishes.size() > 1 ? wishes.get(1) : null;
    ImportFormat byName = file == null ? null : Formats.readingFile(file, frame);
    if (byName != null && byName.elements().contains(first)) {
      format = byName;
      element = first;
    } else if (format == null && byName != null && wishes.size() < 2) {
      format = byName;
      element = first.isEmpty() ? null : first;
    }
    if (format == null) {
      return first.isEmpty() && file != null
          ? frame.fail(INFER.by(owner), Str.of(file))
          : frame.fail(
              TYPE.by(owner), Str.of(first), Str.of(String.join(", ", Formats.readable(frame))));
    }
    return decoded(bytes, format, element);
  }

  private Expr decoded(byte[] bytes, ImportFormat format, @Nullable String element) {
    if (element != null && !format.elements().contains(element)) {
      String known = format.elements().stream().sorted().collect(Collectors.joining(", "));
      return frame.fail(NOELEM.by(owner), Str.of(element), Str.of(format.name()), Str.of(known));
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
