package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Builtin;

/// A date made of elements, in a pattern for strings.
///
/// `DatePattern[{"elem1", "elem2", …}]` matches elements that `DateList` reads, with signs or
/// blanks between them, or with the strings that stand between them in the list;
/// `DatePattern[elements, sep]` has `sep` between all.
///
/// ```wl
/// In:  StringCases["from 2024/02/29 to 2024-03-01", DatePattern[{"Year", "Month", "Day"}]]
/// Out: {"2024/02/29", "2024-03-01"}
/// In:  StringMatchQ["29.02.2024", DatePattern[{"Day", "Month", "Year"}, "."]]
/// Out: True
/// ```
@Builtin(seeAlso = {"StringExpression", "DateList", "DateString"})
final class DatePattern {
  private DatePattern() {}
}
