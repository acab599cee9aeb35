package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// A pure function.
///
/// `body &` and `Function[body]` have slots `#`, `#2`, `#name`, `##`; `Function[x, body]`,
/// `Function[{x, y}, body]` and `x |-> body` have parameters; `Function[params, body, attributes]`
/// has attributes such as `Listable`.
///
/// ```wl
/// In:  (#1 + #2^2 &)[a, b]
/// Out: a + b^2
/// In:  Function[{x, y}, x - y][5, 3]
/// Out: 2
/// In:  (#size &)[<|"size" -> 3|>]
/// Out: 3
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Slot", "Map", "Apply"})
final class Function {
  private Function() {}
}
