/// The session itself: its lines, limits, memory, stack and end.
@NullMarked
package org.scheelite.std.control.session;

import org.jspecify.annotations.NullMarked;
