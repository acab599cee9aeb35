/// Control flow: choices, loops, jumps and limits.
@NullMarked
package org.scheelite.std.control;

import org.jspecify.annotations.NullMarked;
