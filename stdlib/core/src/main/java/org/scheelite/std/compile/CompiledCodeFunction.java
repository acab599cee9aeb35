package org.scheelite.std.compile;

import org.scheelite.builtin.Builtin;

/// A compiled function, as `FunctionCompile` makes it.
///
/// ```wl
/// In:  f = FunctionCompile[Function[Typed[x, "Real64"], x^2 + 1]];
/// In:  f[2]
/// Out: 5.
/// In:  {Head[f], Map[f, {1., 2.}]}
/// Out: {CompiledCodeFunction, {2., 5.}}
/// ```
@Builtin(seeAlso = {"FunctionCompile", "CompiledFunction"})
final class CompiledCodeFunction {
  private CompiledCodeFunction() {}
}
