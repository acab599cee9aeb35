package org.scheelite.std.list.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.SameTest;
import org.scheelite.std.list.Sorting;

/// What `Union`, `Intersection` and `Complement` share.
final class SetOperations {
  private static final Message HEADS =
      Message.of(
          "General::heads",
          "Heads `1` and `2` at positions `3` and `4` are expected to be the same.");

  private SetOperations() {}

  /// Whether the lists have parts and one head; gives a message where not.
  static boolean isAlike(Expr[] lists, String owner, Frame frame) {
    for (int i = 0; i < lists.length; i++) {
      if (Parts.size(lists[i]) < 0) {
        frame.message(
            GeneralMessages.NORMAL.by(owner), Int.of(i + 1L), Call.of(Symbol.system(owner), lists));
        return false;
      }
      Expr head = Parts.headOf(lists[i]);
      if (!head.equals(Parts.headOf(lists[0]))) {
        frame.message(HEADS.by(owner), Parts.headOf(lists[0]), head, Int.ONE, Int.of(i + 1L));
        return false;
      }
    }
    return true;
  }

  /// These elements sorted, the same ones once, under the head of the first list.
  static Expr sorted(Expr head, List<Expr> elements, Expr test, Frame frame) {
    Expr[] sorted = Sorting.sorted(elements, frame);
    List<Expr> list = Arrays.asList(sorted);
    int[] distinct = SameTest.distinct(list, test, frame);
    var kept = new Expr[distinct.length];
    Arrays.setAll(kept, i -> sorted[distinct[i]]);
    return Lists.of(head, kept);
  }

  /// The elements of `list` that are, or are not, in `other`.
  static List<Expr> filtered(List<Expr> list, Expr other, boolean inside, Expr test, Frame frame) {
    var kept = new ArrayList<Expr>();
    if (SameTest.isIdentity(test)) {
      var known = new HashSet<>(Parts.of(other));
      list.stream().filter(e -> known.contains(e) == inside).forEach(kept::add);
    } else {
      List<Expr> known = Parts.of(other);
      for (Expr e : list) {
        frame.poll();
        if (SameTest.contains(known, e, test, frame) == inside) {
          kept.add(e);
        }
      }
    }
    return kept;
  }
}
