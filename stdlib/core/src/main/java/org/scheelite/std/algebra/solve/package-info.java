/// Builtins that solve equations.
@NullMarked
package org.scheelite.std.algebra.solve;

import org.jspecify.annotations.NullMarked;
