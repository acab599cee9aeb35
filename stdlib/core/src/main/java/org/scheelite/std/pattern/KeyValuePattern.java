package org.scheelite.std.pattern;

import org.scheelite.builtin.Builtin;

/// An association that has some keys.
///
/// `KeyValuePattern[{k1 -> p1, …}]` matches associations and lists of rules that have the keys
/// `k1`, … with values that the patterns match, among others.
///
/// ```wl
/// In:  MatchQ[<|"x" -> 1, "y" -> 2|>, KeyValuePattern["y" -> _Integer]]
/// Out: True
/// In:  Cases[{<|"n" -> 1|>, <|"m" -> 2|>}, KeyValuePattern["n" -> v_] -> v]
/// Out: {1}
/// ```
@Builtin(seeAlso = {"Association", "OptionsPattern"})
final class KeyValuePattern {}
