package org.scheelite.std.compile;

import org.scheelite.builtin.Builtin;
import org.scheelite.message.Message;

/// A compiled function, as `Compile` makes it.
///
/// Applied to arguments it gives the value of its body. Arguments that are not of the type of their
/// parameters get a message, and the body is then evaluated as it stands.
///
/// ```wl
/// In:  f = Compile[{x}, x^2]; f[1.5]
/// Out: 2.25
/// In:  Head[f]
/// Out: CompiledFunction
/// In:  f[a]
/// Msg: CompiledFunction::cfsa: Argument a at position 1 should be a machine-size real number.
/// Out: a^2
/// In:  f[1, 2]
/// Msg: CompiledFunction::cfct: Number of arguments 2 does not match the length 1 of the argument template.
/// Out: Compile[{{x, _Real}}, x^2][1, 2]
/// In:  Compile[{{v, _Real, 1}}, v[[1]]][3]
/// Msg: CompiledFunction::cfta: Argument 3 at position 1 should be a rank 1 tensor of machine-size real numbers.
/// Msg: Part::partd: Part specification 3[[1]] is longer than depth of object.
/// Out: 3[[1]]
/// ```
@Builtin(seeAlso = {"Compile", "Function"})
final class CompiledFunction {
  static final Message CFSA =
      Message.of("CompiledFunction::cfsa", "Argument `1` at position `2` should be a `3`.");
  static final Message CFTA =
      Message.of(
          "CompiledFunction::cfta",
          "Argument `1` at position `2` should be a rank `3` tensor of `4`s.");
  static final Message CFCT =
      Message.of(
          "CompiledFunction::cfct",
          "Number of arguments `1` does not match the length `2` of the argument template.");
  static final Message CFNE =
      Message.of(
          "CompiledFunction::cfne",
          "Numerical error encountered; proceeding with uncompiled evaluation.");

  private CompiledFunction() {}
}
