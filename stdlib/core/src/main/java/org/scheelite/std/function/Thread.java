package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.TakeSpec;

/// A function threaded over the lists among its arguments.
///
/// `Thread[f[args]]` gives the list of `f` of the first elements of the lists in `args`, of the
/// second ones, and so on; arguments that are no lists are repeated. `Thread[f[args], h]` threads
/// over arguments with the head `h`, and `Thread[f[args], h, n]` over the first `n` arguments only,
/// the last where `n` is negative.
///
/// ```wl
/// In:  Thread[f[{a, b}, x, {c, d}]]
/// Out: {f[a, x, c], f[b, x, d]}
/// In:  Thread[{1., 4.} > Pi]
/// Out: {False, True}
/// In:  Thread[{a, b} -> {1, 2}]
/// Out: {a -> 1, b -> 2}
/// In:  Thread[f[a + b, c], Plus]
/// Out: f[a, c] + f[b, c]
/// In:  Thread[f[{a, b}, {c}]]
/// Msg: Thread::tdlen: Objects of unequal length in f[{a, b}, {c}] cannot be combined.
/// Out: f[{a, b}, {c}]
/// ```
@Builtin(seeAlso = {"MapThread", "Map", "Distribute", "Transpose"})
final class Thread {
  static final Message TDLEN =
      Message.of("Thread::tdlen", "Objects of unequal length in `1` cannot be combined.");

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr thread(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Call inner)) {
      return call.arg(0);
    }
    Expr head = call.size() > 1 ? call.arg(1) : Sym.LIST;
    int[] range = call.size() > 2 ? range(call.arg(2), inner.size()) : new int[] {0, inner.size()};
    if (range == null) {
      return Faults.whole(call, 3, frame);
    }
    int length = -1;
    for (int i = range[0]; i < range[1]; i++) {
      if (isThreaded(inner.arg(i), head)) {
        int size = Parts.size(inner.arg(i));
        if (length >= 0 && size != length) {
          frame.message(TDLEN, inner);
          return inner;
        }
        length = size;
      }
    }
    if (length < 0) {
      return inner;
    }
    Expr quick = call.size() == 1 ? Comparison.thread(inner, length, frame) : null;
    return quick != null ? quick : rows(inner, head, range, length, frame);
  }

  private static boolean isThreaded(Expr arg, Expr head) {
    return arg instanceof Normal normal && normal.head().equals(head);
  }

  private static Expr rows(Call inner, Expr head, int[] range, int length, Frame frame) {
    var columns = new Expr[inner.size()][];
    for (int i = range[0]; i < range[1]; i++) {
      if (isThreaded(inner.arg(i), head)) {
        columns[i] = ((Normal) inner.arg(i)).toArray();
      }
    }
    var rows = new Expr[length];
    boolean plain = inner.is(Sym.RULE) || inner.is(Sym.RULE_DELAYED) || !head.equals(Sym.LIST);
    for (int k = 0; k < length; k++) {
      var args = new Expr[columns.length];
      for (int i = 0; i < args.length; i++) {
        args[i] = columns[i] == null ? inner.arg(i) : columns[i][k];
      }
      Call row = inner.withArgs(args);
      rows[k] = plain ? row : frame.evaluate(row);
    }
    return Lists.of(head, rows);
  }

  private static int @Nullable [] range(Expr spec, int size) {
    TakeSpec take = TakeSpec.read(spec);
    int[] indices = take == null ? null : take.indices(size);
    if (indices == null) {
      return null;
    }
    return indices.length == 0
        ? new int[] {0, 0}
        : new int[] {indices[0], indices[indices.length - 1] + 1};
  }
}
