package org.scheelite.std.string;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.print.Printer;

/// A list as one string, with something between the elements.
///
/// `StringRiffle[list]` puts blanks between the elements, `StringRiffle[list, "sep"]` puts `sep`,
/// `StringRiffle[list, {"left", "sep", "right"}]` puts ends around it as well. Lists in the list
/// are joined by the next separator; without any, lists of lists are lines of words. Elements that
/// are no strings are written as `ToString` does.
///
/// ```wl
/// In:  StringRiffle[{"a", "b", "c"}]
/// Out: a b c
/// In:  StringRiffle[{1, 2, 3}, ", "]
/// Out: 1, 2, 3
/// In:  StringRiffle[{1, 2}, {"(", " ", ")"}]
/// Out: (1 2)
/// In:  StringRiffle[{{"a", "b"}, {"c"}}, "; ", ","]
/// Out: a,b; c
/// ```
@Builtin(seeAlso = {"StringJoin", "StringSplit", "Riffle"})
final class StringRiffle {
  private static final List<String> LEVELS = List.of("\n\n", "\n", " ");

  static final Message SEP =
      Message.of(
          "StringRiffle::mulsep",
          "The separator `1` is neither a string nor of the form {left, separator, right}.");

  private StringRiffle() {}

  /// What stands around and between elements.
  private record Separator(String left, String between, String right) {

    static @Nullable Separator read(Expr expr) {
      return switch (expr) {
        case Str(String text) -> new Separator("", text, "");
        case Normal list
            when list.is(Sym.LIST, 3)
                && list.arg(0) instanceof Str(String left)
                && list.arg(1) instanceof Str(String between)
                && list.arg(2) instanceof Str(String right) ->
            new Separator(left, between, right);
        default -> null;
      };
    }
  }

  @Form(whole = true, min = 1)
  static @Nullable Expr riffle(Normal call, Frame frame) {
    if (!Lists.isList(call.arg(0))) {
      return frame.decline(GeneralMessages.LIST.by("StringRiffle"), Int.ONE, call);
    }
    var separators = new ArrayList<Separator>();
    for (int i = 1; i < call.size(); i++) {
      Separator separator = Separator.read(call.arg(i));
      if (separator == null) {
        return frame.decline(SEP, call.arg(i));
      }
      separators.add(separator);
    }
    if (separators.isEmpty()) {
      int depth = Math.min(depth(call.arg(0)), LEVELS.size());
      LEVELS
          .subList(LEVELS.size() - depth, LEVELS.size())
          .forEach(text -> separators.add(new Separator("", text, "")));
    }
    return Str.of(joined(call.arg(0), separators, 0, frame));
  }

  private static int depth(Expr expr) {
    return expr instanceof Normal list && list.is(Sym.LIST)
        ? 1 + list.args().stream().mapToInt(StringRiffle::depth).max().orElse(0)
        : 0;
  }

  private static String joined(Expr expr, List<Separator> separators, int level, Frame frame) {
    frame.poll();
    if (expr instanceof Str(String text)) {
      return text;
    }
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST) || level >= separators.size()) {
      return Printer.print(expr, org.scheelite.print.Form.OUTPUT);
    }
    Separator separator = separators.get(level);
    return list.args().stream()
        .map(part -> joined(part, separators, level + 1, frame))
        .collect(Collectors.joining(separator.between(), separator.left(), separator.right()));
  }
}
