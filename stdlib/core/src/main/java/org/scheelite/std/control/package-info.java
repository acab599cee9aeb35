/// Control flow: choices, loops, jumps, limits and messages.
@NullMarked
package org.scheelite.std.control;

import org.jspecify.annotations.NullMarked;
