package org.scheelite.std.string;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.TakeSpec;

/// Takes or drops characters.
final class StringTaking {
  private static final Message SEQS =
      Message.of(
          "StringTake::seqs",
          "Sequence specification (+n, -n, {+n}, {-n}, {m, n}, or {m, n, s}) or a list of these"
              + " expected at position `1` in `2`.");

  private final Subjects subjects;
  private final Message missing;
  private final boolean keep;

  /// @param missing the message about positions that do not exist
  private StringTaking(Subjects subjects, Message missing, boolean keep) {
    this.subjects = subjects;
    this.missing = missing;
    this.keep = keep;
  }

  static @Nullable Expr of(Normal call, Message missing, boolean keep, Frame frame) {
    var taking = new StringTaking(Subjects.of(call, frame), missing, keep);
    return taking.subjects.each(text -> taking.parts(text, call.arg(1)));
  }

  private @Nullable Expr parts(String text, Expr spec) {
    if (keep && isSeveral(spec)) {
      var parts = new ArrayList<Expr>();
      for (Expr one : ((Normal) spec).args()) {
        Expr part = part(text, one);
        if (part == null) {
          return null;
        }
        parts.add(part);
      }
      return Call.list(parts);
    }
    return part(text, spec);
  }

  /// Whether this is a list of specifications rather than one of the form `{m, n}`.
  private static boolean isSeveral(Expr spec) {
    return spec instanceof Normal list
        && list.is(Sym.LIST)
        && list.args().stream().anyMatch(part -> part instanceof Normal one && !one.is(Sym.UP_TO));
  }

  private @Nullable Expr part(String text, Expr spec) {
    TakeSpec positions =
        spec instanceof Normal span && span.is(Sym.SPAN)
            ? TakeSpec.span(span)
            : TakeSpec.read(spec);
    Frame frame = subjects.frame();
    if (positions == null) {
      return frame.decline(SEQS.by(subjects.name()), Int.TWO, subjects.call());
    }
    Glyphs glyphs = Glyphs.of(text);
    int[] indices = positions.indices(glyphs.size());
    if (indices == null) {
      return frame.decline(missing, positions.first(), positions.last(), Str.of(text));
    }
    return Str.of(keep ? glyphs.pick(indices) : without(glyphs, indices));
  }

  private static String without(Glyphs glyphs, int[] indices) {
    var dropped = new boolean[glyphs.size()];
    for (int index : indices) {
      dropped[index] = true;
    }
    var rest = new StringBuilder();
    for (int i = 0; i < dropped.length; i++) {
      rest.append(dropped[i] ? "" : glyphs.slice(i, i + 1));
    }
    return rest.toString();
  }
}
