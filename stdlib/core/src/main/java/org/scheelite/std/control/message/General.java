package org.scheelite.std.control.message;

import org.scheelite.builtin.Builtin;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// The symbol whose messages serve all others.
///
/// ```wl
/// In:  General::argx
/// Out: `1` called with `2` arguments; 1 argument is expected.
/// In:  Sin[1, 2]
/// Msg: Sin::argx: Sin called with 2 arguments; 1 argument is expected.
/// Out: Sin[1, 2]
/// ```
@Builtin(seeAlso = {"Message"})
final class General {
  static final Message ARGX = GeneralMessages.ARGX;

  private General() {}
}
