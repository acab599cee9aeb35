package org.scheelite.std.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Puts values into parts of an expression, as `x[[i]] = value` does.
public final class PartAssignment {
  private final Expr whole;
  private final List<Expr> positions;
  private final Frame frame;

  private PartAssignment(Expr whole, List<Expr> positions, Frame frame) {
    this.whole = whole;
    this.positions = positions;
    this.frame = frame;
  }

  /// `old` with `value` at these positions; null, after a message, where they do not exist. A list
  /// of values is shared out over several positions where it has as many elements.
  public static @Nullable Expr assign(Expr old, List<Expr> positions, Expr value, Frame frame) {
    return old instanceof Active active && active.isAssignable()
        ? active.assigned(positions, value, frame)
        : new PartAssignment(old, positions, frame).assign(old, 0, value);
  }

  private @Nullable Expr assign(Expr expr, int level, Expr value) {
    if (level == positions.size()) {
      return value;
    }
    Expr position = positions.get(level);
    if (position instanceof Int(long index) && index != 0) {
      return atIndex(expr, index, level, value);
    }
    if (PartReader.isSingle(position) && expr instanceof Assoc assoc) {
      return atKey(assoc, PartReader.key(position), level, value);
    }
    if (position.equals(Int.ZERO) && expr instanceof Normal normal) {
      Expr head = assign(normal.head(), level + 1, value);
      return head == null ? null : Call.of(head, normal.toArray());
    }
    return atSeveral(expr, position, level, value);
  }

  private @Nullable Expr atIndex(Expr expr, long index, int level, Expr value) {
    int size = Parts.size(expr);
    if (size < 0) {
      return frame.decline(PartMessages.PARTD.by("Set"), shown());
    }
    long from = index < 0 ? size + index : index - 1;
    if (from < 0 || from >= size) {
      return frame.decline(PartMessages.PARTW.by("Set"), positions.get(level), whole);
    }
    if (expr instanceof Packed packed) {
      Expr changed = inPlace(packed, level, value);
      if (changed != null) {
        return changed;
      }
    }
    Expr part = assign(Parts.at(expr, (int) from), level + 1, value);
    return part == null ? null : with(expr, (int) from, part);
  }

  /// A packed list with one number changed; null where that is not what is asked for.
  private @Nullable Expr inPlace(Packed packed, int level, Expr value) {
    if (positions.size() - level != packed.rank()) {
      return null;
    }
    int[] strides = Packs.strides(packed);
    int place = 0;
    for (int i = 0; i < strides.length; i++) {
      Integer index = Sizes.whole(positions.get(level + i));
      if (index == null || index == 0 || Math.abs(index) > packed.dim(i)) {
        return null;
      }
      place += strides[i] * (index < 0 ? packed.dim(i) + index : index - 1);
    }
    if (packed instanceof Packed.Ints ints && value instanceof Int(long number)) {
      long[] data = ints.toLongs();
      data[place] = number;
      return Packed.of(ints.dims(), data);
    }
    if (packed instanceof Packed.Reals reals && value instanceof Real(double number)) {
      double[] data = reals.toReals();
      data[place] = number;
      return Packed.of(reals.dims(), data);
    }
    return null;
  }

  private static Expr with(Expr expr, int index, Expr part) {
    if (expr instanceof Assoc assoc) {
      return assoc.with(assoc.at(index).key(), part);
    }
    if (expr instanceof Call call) {
      return call.with(index, part);
    }
    Expr[] parts = Parts.array(expr);
    parts[index] = part;
    return Lists.of(Parts.headOf(expr), parts);
  }

  private @Nullable Expr atKey(Assoc assoc, Expr key, int level, Expr value) {
    if (level + 1 == positions.size()) {
      return assoc.with(key, value);
    }
    Expr old = assoc.get(key);
    if (old == null) {
      return frame.decline(PartMessages.PARTW.by("Set"), positions.get(level), whole);
    }
    Expr part = assign(old, level + 1, value);
    return part == null ? null : assoc.with(key, part);
  }

  private @Nullable Expr atSeveral(Expr expr, Expr position, int level, Expr value) {
    if (Parts.size(expr) < 0) {
      return frame.decline(PartMessages.PARTD.by("Set"), shown());
    }
    Expr[] names = names(expr, position);
    if (names == null) {
      return null;
    }
    boolean shared = value instanceof Normal list && list.is(Sym.LIST);
    if (shared && Parts.size(value) != names.length) {
      return frame.decline(PartMessages.SHAPE, shown(), value);
    }
    return spread(expr, names, level, value, shared);
  }

  /// Assigns at each of the single positions `names` in turn.
  private @Nullable Expr spread(Expr expr, Expr[] names, int level, Expr value, boolean shared) {
    Expr changed = expr;
    Expr[] parts = expr instanceof Assoc ? new Expr[0] : Parts.array(expr);
    for (int i = 0; i < names.length; i++) {
      frame.poll();
      Expr single = shared ? Parts.at(value, i) : value;
      if (expr instanceof Assoc && changed instanceof Assoc assoc) {
        changed = atKey(assoc, names[i], level, single);
      } else if (names[i] instanceof Int(long at)) {
        Expr part = assign(parts[(int) at], level + 1, single);
        changed = part;
        if (part != null) {
          parts[(int) at] = part;
        }
      }
      if (changed == null) {
        return null;
      }
    }
    return expr instanceof Assoc ? changed : Lists.of(Parts.headOf(expr), parts);
  }

  /// The positions that `All`, a span or a list means: indices from 0, or keys.
  private Expr @Nullable [] names(Expr expr, Expr position) {
    int size = Parts.size(expr);
    if (position instanceof Normal list && list.is(Sym.LIST)) {
      return listed(expr, list, size);
    }
    TakeSpec spec =
        position.equals(Sym.ALL)
            ? TakeSpec.read(position)
            : position instanceof Normal span && span.is(Sym.SPAN) ? TakeSpec.span(span) : null;
    int[] indices = spec == null ? null : spec.indices(size);
    if (spec == null) {
      frame.message(PartMessages.PKSPEC1.by("Set"), position);
      return null;
    }
    if (indices == null) {
      frame.message(PartMessages.TAKE.by("Set"), spec.first(), spec.last(), expr);
      return null;
    }
    var names = new Expr[indices.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(expr, indices[i]);
    }
    return names;
  }

  private Expr @Nullable [] listed(Expr expr, Normal list, int size) {
    Expr[] names = list.toArray();
    for (int i = 0; i < names.length; i++) {
      if (names[i] instanceof Int(long index)) {
        long from = index < 0 ? size + index : index - 1;
        if (from < 0 || from >= size) {
          frame.message(PartMessages.PARTW.by("Set"), list, whole);
          return null;
        }
        names[i] = name(expr, (int) from);
      } else if (PartReader.isSingle(names[i]) && expr instanceof Assoc) {
        names[i] = PartReader.key(names[i]);
      } else {
        frame.message(PartMessages.PKSPEC1.by("Set"), list);
        return null;
      }
    }
    return names;
  }

  private static Expr name(Expr expr, int index) {
    return expr instanceof Assoc assoc ? assoc.at(index).key() : Int.of(index);
  }

  private Expr shown() {
    var args = new java.util.ArrayList<Expr>(positions);
    args.addFirst(whole);
    return Call.of(Sym.PART, args);
  }
}
