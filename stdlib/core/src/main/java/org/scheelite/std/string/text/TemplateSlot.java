package org.scheelite.std.string.text;

import org.scheelite.builtin.Builtin;

/// A slot of a template of expressions.
///
/// ```wl
/// In:  TemplateApply[{TemplateSlot["a"], 2}, <|"a" -> 1|>]
/// Out: {1, 2}
/// In:  TemplateApply[f[TemplateSlot[1], TemplateSlot[2]], {x, y}]
/// Out: f[x, y]
/// ```
@Builtin(seeAlso = {"TemplateApply", "StringTemplate"})
final class TemplateSlot {
  private TemplateSlot() {}
}
