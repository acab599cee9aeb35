package org.scheelite.std.list;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Takes parts out of an expression by positions, level by level.
public final class PartReader {
  private final Expr whole;
  private final List<Expr> positions;
  private final Frame frame;
  private final String owner;

  private PartReader(Expr whole, List<Expr> positions, Frame frame, String owner) {
    this.whole = whole;
    this.positions = positions;
    this.frame = frame;
    this.owner = owner;
  }

  /// The part of `whole` at these positions, one for each level; null, after a message in the name
  /// of `owner`, where it does not exist.
  public static @Nullable Expr read(Expr whole, List<Expr> positions, Frame frame, String owner) {
    return new PartReader(whole, positions, frame, owner).read(whole, 0);
  }

  private @Nullable Expr read(Expr expr, int level) {
    if (level == positions.size()) {
      return expr;
    }
    if (expr instanceof Packed packed) {
      Expr quick = quick(packed, level);
      if (quick != null) {
        return quick;
      }
    }
    if (expr instanceof NumArray array) {
      Expr part = read(NumericArrays.unpack(array), level);
      return part == null ? null : NumericArrays.pack(array.type(), part);
    }
    Expr position = positions.get(level);
    if (isSingle(position)) {
      Expr part = single(expr, position);
      return part == null ? null : read(part, level + 1);
    }
    return several(expr, position, level);
  }

  /// Whether this position means one part and not several.
  public static boolean isSingle(Expr position) {
    return position instanceof Int
        || position instanceof Str
        || position instanceof Normal call && call.is(Sym.KEY, 1);
  }

  /// The part at one position.
  private @Nullable Expr single(Expr expr, Expr position) {
    if (position instanceof Int(long index)) {
      if (index == 0) {
        return expr.head();
      }
      int size = Parts.size(expr);
      if (size < 0) {
        return frame.decline(PartMessages.PARTD.by(owner), shown());
      }
      long from = index < 0 ? size + index : index - 1;
      return from < 0 || from >= size
          ? frame.decline(PartMessages.PARTW.by(owner), position, whole)
          : Parts.at(expr, (int) from);
    }
    if (!(expr instanceof Assoc assoc)) {
      return Parts.size(expr) < 0
          ? frame.decline(PartMessages.PARTD.by(owner), shown())
          : frame.decline(PartMessages.PKSPEC1.by(owner), position);
    }
    Expr key = key(position);
    Expr value = assoc.get(key);
    return value != null ? value : Call.of(Sym.MISSING, Str.of("KeyAbsent"), key);
  }

  public static Expr key(Expr position) {
    return position instanceof Normal call ? call.arg(0) : position;
  }

  private Expr shown() {
    var args = new Expr[positions.size() + 1];
    args[0] = whole;
    for (int i = 1; i < args.length; i++) {
      args[i] = positions.get(i - 1);
    }
    return Call.of(Sym.PART, args);
  }

  /// The parts at several positions, under the head they had.
  private @Nullable Expr several(Expr expr, Expr position, int level) {
    if (Parts.size(expr) < 0) {
      return frame.decline(PartMessages.PARTD.by(owner), shown());
    }
    if (expr instanceof Assoc assoc && position instanceof Normal keys && keys.is(Sym.LIST)) {
      Assoc complete = complete(assoc, keys);
      if (complete != assoc) {
        return several(complete, position, level);
      }
    }
    int[] indices = indices(expr, position);
    if (indices == null) {
      return null;
    }
    if (level + 1 == positions.size()) {
      return indices.length > 0 && indices[0] == HEAD || contains(indices)
          ? wrapped(expr, indices, level)
          : Parts.choose(expr, indices);
    }
    return wrapped(expr, indices, level);
  }

  /// An association with `Missing` for keys asked for that it lacks.
  private static Assoc complete(Assoc assoc, Normal keys) {
    Assoc complete = assoc;
    for (Expr position : keys.args()) {
      if (!(position instanceof Int) && isSingle(position) && !assoc.containsKey(key(position))) {
        Expr key = key(position);
        complete = complete.with(key, Call.of(Sym.MISSING, Str.of("KeyAbsent"), key));
      }
    }
    return complete;
  }

  private static final int HEAD = -1;

  private static boolean contains(int[] indices) {
    return Arrays.stream(indices).anyMatch(index -> index == HEAD);
  }

  private @Nullable Expr wrapped(Expr expr, int[] indices, int level) {
    var parts = new Expr[indices.length];
    for (int i = 0; i < parts.length; i++) {
      frame.poll();
      Expr part = indices[i] == HEAD ? expr.head() : Parts.at(expr, indices[i]);
      Expr below = read(part, level + 1);
      if (below == null) {
        return null;
      }
      parts[i] = below;
    }
    if (expr instanceof Assoc && !contains(indices)) {
      return Parts.with(Parts.choose(expr, indices), parts);
    }
    return Lists.of(Parts.headOf(expr), parts);
  }

  /// The positions from 0 that `All`, a span or a list means here; [#HEAD] for the head.
  private int @Nullable [] indices(Expr expr, Expr position) {
    int size = Parts.size(expr);
    if (position.equals(Sym.ALL)) {
      return Parts.range(0, size);
    }
    if (position instanceof Normal span && span.is(Sym.SPAN)) {
      TakeSpec spec = TakeSpec.span(span);
      int[] indices = spec == null ? null : spec.indices(size);
      if (spec == null) {
        frame.message(PartMessages.SPAN.by(owner), position);
      } else if (indices == null) {
        frame.message(PartMessages.TAKE.by(owner), spec.first(), spec.last(), expr);
      }
      return indices;
    }
    if (position instanceof Normal list && list.is(Sym.LIST)) {
      return listed(expr, list, size);
    }
    frame.message(PartMessages.PKSPEC1.by(owner), position);
    return null;
  }

  private int @Nullable [] listed(Expr expr, Normal list, int size) {
    var indices = new int[list.size()];
    for (int i = 0; i < indices.length; i++) {
      Expr position = list.arg(i);
      if (position instanceof Int(long index)) {
        long from = index == 0 ? HEAD : index < 0 ? size + index : index - 1;
        if (index != 0 && (from < 0 || from >= size)) {
          frame.message(PartMessages.PARTW.by(owner), list, whole);
          return null;
        }
        indices[i] = (int) from;
      } else if (isSingle(position) && expr instanceof Assoc assoc) {
        int at = assoc.keys().indexOf(key(position));
        if (at < 0) {
          frame.message(PartMessages.PARTW.by(owner), list, whole);
          return null;
        }
        indices[i] = at;
      } else {
        frame.message(PartMessages.PKSPEC1.by(owner), list);
        return null;
      }
    }
    return indices;
  }

  /// The part of a packed list without making its rows; null where positions are out of the
  /// ordinary.
  private @Nullable Expr quick(Packed packed, int level) {
    int depth = positions.size() - level;
    if (depth > packed.rank()) {
      return null;
    }
    var chosen = new int[depth][];
    int kept = packed.rank() - depth;
    for (int i = 0; i < depth; i++) {
      int[] indices = plain(positions.get(level + i), packed.dim(i));
      if (indices == null) {
        return null;
      }
      chosen[i] = indices;
      kept += isSingle(positions.get(level + i)) ? 0 : 1;
    }
    return gather(packed, chosen, kept, level);
  }

  private Expr gather(Packed packed, int[][] chosen, int kept, int level) {
    int[] strides = Packs.strides(packed);
    var places = new int[] {0};
    var dims = new int[kept];
    int next = 0;
    for (int i = 0; i < packed.rank(); i++) {
      int[] indices = i < chosen.length ? chosen[i] : Parts.range(0, packed.dim(i));
      if (i >= chosen.length || !isSingle(positions.get(level + i))) {
        dims[next++] = indices.length;
      }
      places = extend(places, indices, strides[i]);
    }
    return kept == 0 ? packed.element(places[0]) : Packs.pick(packed, dims, places);
  }

  private static int[] extend(int[] places, int[] indices, int stride) {
    var extended = new int[Math.multiplyExact(places.length, indices.length)];
    int at = 0;
    for (int place : places) {
      for (int index : indices) {
        extended[at++] = place + index * stride;
      }
    }
    return extended;
  }

  private static int @Nullable [] plain(Expr position, int size) {
    if (position instanceof Int(long index)) {
      long from = index < 0 ? size + index : index - 1;
      return index == 0 || from < 0 || from >= size ? null : new int[] {(int) from};
    }
    if (position.equals(Sym.ALL)) {
      return Parts.range(0, size);
    }
    if (position instanceof Normal span && span.is(Sym.SPAN)) {
      TakeSpec spec = TakeSpec.span(span);
      return spec == null ? null : spec.indices(size);
    }
    int[] indices = Sizes.wholes(position);
    for (int i = 0; indices != null && i < indices.length; i++) {
      int from = indices[i] < 0 ? size + indices[i] : indices[i] - 1;
      if (indices[i] == 0 || from < 0 || from >= size) {
        return null;
      }
      indices[i] = from;
    }
    return indices;
  }
}
