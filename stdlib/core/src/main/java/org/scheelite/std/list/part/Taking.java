package org.scheelite.std.list.part;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.TakeSpec;

/// Takes or drops parts level by level.
final class Taking {
  private static final Message TAKE =
      Message.of("Take::take", "Cannot take positions `1` through `2` in `3`.");
  private static final Message DROP =
      Message.of("Drop::drop", "Cannot drop positions `1` through `2` in `3`.");
  private static final Message SEQS =
      Message.of(
          "Take::seqs",
          "Sequence specification (+n, -n, {+n}, {-n}, {m, n}, or {m, n, s}) expected at position"
              + " `1` in `2`.");

  private final Normal call;
  private final boolean keep;
  private final Frame frame;

  private Taking(Normal call, boolean keep, Frame frame) {
    this.call = call;
    this.keep = keep;
    this.frame = frame;
  }

  /// For a call whose arguments from the second on are specifications.
  static Taking of(Normal call, boolean keep, Frame frame) {
    return new Taking(call, keep, frame);
  }

  /// The parts that the specification at `position` and those behind it keep; null, after a
  /// message, where there are none such.
  @Nullable Expr parts(Expr expr, int position) {
    int size = Parts.size(expr);
    if (size < 0) {
      return Faults.normal(call, 1, frame);
    }
    TakeSpec spec = TakeSpec.read(call.arg(position));
    if (spec == null) {
      return frame.decline(SEQS.by(Faults.owner(call)), Int.of(position + 1L), call);
    }
    int[] indices = spec.indices(size);
    if (indices == null) {
      Message message = keep ? TAKE : DROP;
      return frame.decline(message.by(Faults.owner(call)), spec.first(), spec.last(), expr);
    }
    Expr chosen = choose(expr, indices, size);
    return position + 1 == call.size() ? chosen : below(chosen, position + 1);
  }

  private Expr choose(Expr expr, int[] indices, int size) {
    int[] kept = keep ? indices : others(indices, size);
    boolean run = kept.length > 0 && kept[kept.length - 1] - kept[0] == kept.length - 1;
    for (int i = 1; run && i < kept.length; i++) {
      run = kept[i] > kept[i - 1];
    }
    return run ? Parts.slice(expr, kept[0], kept[0] + kept.length) : Parts.choose(expr, kept);
  }

  private @Nullable Expr below(Expr expr, int position) {
    Expr[] parts = Parts.array(expr);
    for (int i = 0; i < parts.length; i++) {
      Expr part = parts(parts[i], position);
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    return Parts.with(expr, parts);
  }

  /// The positions in something with `size` parts that are not among these.
  static int[] others(int[] indices, int size) {
    var dropped = new boolean[size];
    for (int index : indices) {
      dropped[index] = true;
    }
    return Arrays.stream(Parts.range(0, size)).filter(i -> !dropped[i]).toArray();
  }
}
