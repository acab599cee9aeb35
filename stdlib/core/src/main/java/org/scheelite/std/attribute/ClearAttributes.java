package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// Takes attributes away from symbols.
///
/// ```wl
/// In:  SetAttributes[f, {Listable, Flat}]; ClearAttributes[f, Flat]; Attributes[f]
/// Out: {Listable}
/// In:  ClearAttributes[f, Listable]; Attributes[f]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"SetAttributes"})
final class ClearAttributes {
  static final Message LOCKED = Message.of("ClearAttributes::locked", "Symbol `1` is locked.");

  private ClearAttributes() {}

  @Form
  static @Nullable Expr clear(Expr spec, Expr names, Frame frame) {
    return AttributeNames.change(spec, names, LOCKED, Set::removeAll, frame);
  }
}
