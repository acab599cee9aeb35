package org.scheelite.std.string.text;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A part of a template that is evaluated when the slots in it are filled.
///
/// ```wl
/// In:  TemplateApply[{TemplateExpression[1 + TemplateSlot["a"]]}, <|"a" -> 1|>]
/// Out: {2}
/// In:  TemplateExpression[1 + 1]
/// Out: TemplateExpression[1 + 1]
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"TemplateApply", "TemplateSlot"})
final class TemplateExpression {
  private TemplateExpression() {}
}
