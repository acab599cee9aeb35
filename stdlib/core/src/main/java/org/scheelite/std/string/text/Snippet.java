package org.scheelite.std.string.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.TakeSpec;
import org.scheelite.std.string.Subjects;

/// Some lines of a text.
///
/// `Snippet["text"]` gives the first line that is not empty, `Snippet["text", n]` the first `n`
/// lines, `Snippet["text", -n]` the last, and `Snippet["text", m ;; n]` those from `m` to `n`.
///
/// ```wl
/// In:  Snippet["one\ntwo\nthree", 2]
/// Out: one
///      two
/// In:  Snippet["one\ntwo\nthree", -1]
/// Out: three
/// In:  Snippet["\none\ntwo"]
/// Out: one
/// ```
@Builtin(seeAlso = {"StringTake", "TextSentences", "FilePrint"})
final class Snippet {
  private Snippet() {}

  @Form
  static @Nullable Expr first(Expr text, Frame frame) {
    return Subjects.of(frame, "Snippet", text)
        .each(one -> Str.of(one.lines().filter(line -> !line.isBlank()).findFirst().orElse("")));
  }

  @Form
  static @Nullable Expr lines(Expr text, Expr spec, Frame frame) {
    TakeSpec places =
        spec instanceof Normal span && span.is(Sym.SPAN)
            ? TakeSpec.span(span)
            : TakeSpec.read(spec);
    return places == null
        ? null
        : Subjects.of(frame, "Snippet", text, spec)
            .each(
                one -> {
                  List<String> all = one.lines().toList();
                  int[] indices = places.indices(all.size());
                  return Str.of(
                      indices == null
                          ? one
                          : Arrays.stream(indices)
                              .mapToObj(all::get)
                              .collect(Collectors.joining("\n")));
                });
  }
}
