package org.scheelite.std.assoc;

import static org.scheelite.builtin.Attribute.HOLD_ALL_COMPLETE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;

/// The value of a key in an association or list of rules.
///
/// `Lookup[a, key]` gives `Missing["KeyAbsent", key]` where there is none; `Lookup[a, key, d]`
/// gives `d`, evaluated only then. A list of keys gives a list; a list of associations too.
///
/// ```wl
/// In:  Lookup[<|a -> 1|>, {a, b}, 0]
/// Out: {1, 0}
/// In:  Lookup[{x -> 3}, x]
/// Out: 3
/// In:  Lookup[{<|a -> 1|>, <|a -> 2|>}, a]
/// Out: {1, 2}
/// ```
@Builtin(
    attributes = {HOLD_ALL_COMPLETE},
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Key", "KeyExistsQ"})
final class Lookup {
  private Lookup() {}

  @Form
  static @Nullable Expr find(Expr data, Expr key, Frame frame) {
    return find(frame.evaluate(data), frame.evaluate(key), null, frame);
  }

  @Form
  static @Nullable Expr findOr(Expr data, Expr key, Expr otherwise, Frame frame) {
    return find(frame.evaluate(data), frame.evaluate(key), otherwise, frame);
  }

  private static @Nullable Expr find(Expr data, Expr key, @Nullable Expr otherwise, Frame frame) {
    if (data instanceof Normal list
        && list.is(Sym.LIST)
        && list.size() > 0
        && list.args().stream().allMatch(Assoc.class::isInstance)) {
      return Lists.of(
          list.args().stream()
              .map(part -> frame.evaluate(one((Assoc) part, key, otherwise, frame)))
              .toArray(Expr[]::new));
    }
    Assoc assoc = Entries.association(data);
    return assoc == null
        ? frame.decline(GeneralMessages.LISTORASSOC.by("Lookup"), data)
        : one(assoc, key, otherwise, frame);
  }

  private static Expr one(Assoc assoc, Expr key, @Nullable Expr otherwise, Frame frame) {
    if (key instanceof Normal keys && keys.is(Sym.LIST)) {
      return Lists.of(
          keys.args().stream()
              .map(part -> frame.evaluate(one(assoc, part, otherwise, frame)))
              .toArray(Expr[]::new));
    }
    Expr wanted = Entries.key(key);
    Expr value = assoc.get(wanted);
    if (value != null) {
      return value;
    }
    return otherwise == null ? Entries.missing(wanted) : otherwise;
  }
}
