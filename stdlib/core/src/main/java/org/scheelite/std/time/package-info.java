/// Clocks: how long evaluations take, and what time it is.
@NullMarked
package org.scheelite.std.time;

import org.jspecify.annotations.NullMarked;
