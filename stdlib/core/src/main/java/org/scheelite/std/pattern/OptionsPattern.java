package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// Any options.
///
/// `OptionsPattern[]` matches a sequence of rules or lists of rules, `OptionsPattern[f]` those that
/// are options of `f`; `OptionValue` then finds their values.
///
/// ```wl
/// In:  MatchQ[f[a -> 1, b :> 2], f[OptionsPattern[]]]
/// Out: True
/// In:  MatchQ[f[1], f[OptionsPattern[]]]
/// Out: False
/// ```
@Builtin(seeAlso = {"OptionValue", "Options", "FilterRules"})
final class OptionsPattern {}
