/// Builtins that look for simple forms, and what is assumed about variables.
@NullMarked
package org.scheelite.std.algebra.simplify;

import org.jspecify.annotations.NullMarked;
