package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// A list cut into pieces of equal length.
///
/// `Partition[list, n]` gives pieces of length `n` one after another, leaving out what is too short
/// at the end; `UpTo[n]` keeps it. `Partition[list, n, d]` begins a piece at every `d`-th element.
/// `Partition[list, n, d, {l, r}]` lets the first element stand at place `l` of the first piece and
/// the last one at place `r` of the last, with the list repeated around; `Partition[list, n, d, lr,
/// x]` pads with `x` or the list `x`, with nothing where it is `{}`. `Partition[array, {n1, n2, …},
/// …]` cuts an array into blocks.
///
/// ```wl
/// In:  Partition[{a, b, c, d, e}, 2]
/// Out: {{a, b}, {c, d}}
/// In:  Partition[{a, b, c, d}, 2, 1]
/// Out: {{a, b}, {b, c}, {c, d}}
/// In:  Partition[{a, b, c, d, e}, 3, 2, {1, 1}]
/// Out: {{a, b, c}, {c, d, e}, {e, a, b}}
/// In:  Partition[{a, b, c}, 2, 2, 1, {}]
/// Out: {{a, b}, {c}}
/// In:  Partition[{a, b, c}, 2, 2, 1, x]
/// Out: {{a, b}, {c, x}}
/// In:  Partition[{{1, 2}, {3, 4}}, {1, 2}]
/// Out: {{{{1, 2}}}, {{{3, 4}}}}
/// ```
@Builtin(seeAlso = {"Split", "Take", "ArrayReshape", "BlockMap"})
final class Partition {
  static final Message PARTN =
      Message.of("Partition::pdep", "Depth `1` requested in object with dimensions `2`.");

  /// A length is neither a positive integer nor a list of such.
  static final Message ILSMP =
      Message.of(
          "Partition::ilsmp",
          "Single or list of positive machine-sized integers expected at position `1` of `2`.");

  @Form(whole = true, min = 2, max = 5)
  static @Nullable Expr partition(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal list)) {
      return Faults.normal(call, 1, frame);
    }
    if (call.arg(1) instanceof Normal upTo && upTo.is(Sym.UP_TO, 1)) {
      Integer n = Sizes.count(upTo.arg(0));
      Integer d = call.size() > 2 ? Sizes.count(call.arg(2)) : n;
      return n == null || n == 0 || d == null || d == 0
          ? frame.decline(ILSMP, Int.of(n == null || n == 0 ? 2 : 3), call)
          : new Pieces(list, n, d, 0, 0).padded(Call.list(), frame);
    }
    if (Lists.isList(call.arg(1))) {
      return blocks(list, call, frame);
    }
    Integer n = Sizes.count(call.arg(1));
    Integer d = call.size() > 2 ? Sizes.count(call.arg(2)) : n;
    if (n == null || n == 0 || d == null || d == 0) {
      int bad = n == null || n == 0 ? 2 : 3;
      return frame.decline(ILSMP, Int.of(bad), call);
    }
    if (call.size() < 4) {
      return new Pieces(list, n, d, 0, n - 1).plain(frame);
    }
    Expr ends = call.arg(3);
    int[] pair = Lists.isList(ends) ? Sizes.wholes(ends) : Sizes.wholes(Call.list(ends, ends));
    if (pair == null || pair.length != 2 || !isPlace(pair[0], n) || !isPlace(pair[1], n)) {
      return Faults.whole(call, 4, frame);
    }
    var pieces = new Pieces(list, n, d, place(pair[0], n), place(pair[1], n));
    return pieces.padded(call.size() > 4 ? call.arg(4) : list, frame);
  }

  private static boolean isPlace(int place, int n) {
    return place != 0 && Math.abs(place) <= n;
  }

  private static int place(int place, int n) {
    return place < 0 ? n + place : place - 1;
  }

  private static @Nullable Expr blocks(Normal list, Normal call, Frame frame) {
    int[] sizes = Sizes.counts(call.arg(1));
    Expr offset = call.size() > 2 ? call.arg(2) : call.arg(1);
    Integer same = Sizes.count(offset);
    int[] offsets = Sizes.counts(offset);
    if (same != null && sizes != null) {
      offsets = new int[sizes.length];
      Arrays.fill(offsets, same);
    }
    if (sizes == null
        || offsets == null
        || offsets.length != sizes.length
        || hasZero(sizes, offsets)) {
      return frame.decline(ILSMP, Int.TWO, call);
    }
    int[] dims = Shapes.of(list, Sizes.INFINITE);
    if (dims.length < sizes.length) {
      return frame.decline(PARTN, Int.of(sizes.length), list);
    }
    return block(list, dims, sizes, offsets, new ArrayList<>(), frame);
  }

  private static boolean hasZero(int[] sizes, int[] offsets) {
    return Arrays.stream(sizes).anyMatch(n -> n == 0)
        || Arrays.stream(offsets).anyMatch(n -> n == 0);
  }

  private static @Nullable Expr block(
      Expr list, int[] dims, int[] sizes, int[] offsets, List<Expr> spans, Frame frame) {
    int level = spans.size();
    if (level == sizes.length) {
      return PartReader.read(list, spans, frame, "Partition");
    }
    var blocks = new ArrayList<Expr>();
    for (int i = 0; i + sizes[level] <= dims[level]; i += offsets[level]) {
      spans.add(Call.of(Sym.SPAN, Int.of(i + 1L), Int.of((long) i + sizes[level])));
      Expr part = block(list, dims, sizes, offsets, spans, frame);
      spans.removeLast();
      if (part == null) {
        return null;
      }
      blocks.add(part);
    }
    return Lists.of(blocks);
  }
}
