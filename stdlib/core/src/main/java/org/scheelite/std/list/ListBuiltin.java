package org.scheelite.std.list;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// The head of lists.
///
/// `{a, b, …}` is `List[a, b, …]`, a list of elements. Lists of machine numbers of rectangular
/// shape are stored packed; nothing but speed shows it.
///
/// ```wl
/// In:  List[a, b, c]
/// Out: {a, b, c}
/// In:  {1 + 1, {}, x}
/// Out: {2, {}, x}
/// In:  Head[{1, 2}]
/// Out: List
/// ```
@Builtin(
    attributes = Attribute.LOCKED,
    seeAlso = {"Association", "Part", "Range", "Table"})
final class ListBuiltin {}
