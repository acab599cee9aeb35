package org.scheelite.std.assoc;

import org.scheelite.builtin.Builtin;

/// Stands for something that is not there.
///
/// `Missing["reason", data]` says why.
///
/// ```wl
/// In:  <|a -> 1|>[b]
/// Out: Missing["KeyAbsent", b]
/// In:  MissingQ[Missing["NotAvailable"]]
/// Out: True
/// ```
@Builtin(seeAlso = {"MissingQ", "DeleteMissing"})
final class Missing {
  private Missing() {}
}
