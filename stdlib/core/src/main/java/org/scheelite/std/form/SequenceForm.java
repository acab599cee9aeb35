package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Expressions written one after the other.
///
/// ```wl
/// In:  ToString[SequenceForm["x = ", 1/2]]
/// Out: x = 1/2
/// In:  ToString[SequenceForm[a, b]]
/// Out: ab
/// ```
@Builtin(seeAlso = {"Row", "StringForm"})
final class SequenceForm {
  private SequenceForm() {}
}
