package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Adds attributes to symbols.
///
/// ```wl
/// In:  SetAttributes[f, {Orderless, Flat}]; f[b, f[a]]
/// Out: f[a, b]
/// In:  SetAttributes[g, Silly]
/// Msg: Attributes::attnf: Silly is not a known attribute.
/// Out: SetAttributes[g, Silly]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Attributes", "ClearAttributes"})
final class SetAttributes {
  static final Message LOCKED = Message.of("SetAttributes::locked", "Symbol `1` is locked.");

  private SetAttributes() {}

  @Form
  static @Nullable Expr set(Expr spec, Expr names, Frame frame) {
    return AttributeNames.change(spec, names, LOCKED, Set::addAll, frame);
  }
}
