package org.scheelite.std.string.pattern;

import java.util.List;
import java.util.Map;
import org.scheelite.expr.Symbol;

/// One match in a text.
///
/// @param start its first position, from 0, in units of the host
/// @param end the position behind it
/// @param names what the names of the pattern stand for
/// @param groups what the groups of a regular expression stand for, the whole match first
public record Found(int start, int end, Map<Symbol, String> names, List<String> groups) {}
